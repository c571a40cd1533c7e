/* hd-site - write a site of the public articles, for any web server */
#include "build.h"

static struct build how;

static const struct opt opts[] = {
	{ 0, "url", "url", OPT_TEXT, &how.url,
	    N_("where the site will be, for the feed and the sitemap") },
	{ 0, "title", "text", OPT_TEXT, &how.title,
	    N_("what the site is called; default: the setting name") },
	OPT_END
};

static bool
work(struct cmd *c)
{
	return build_site(c, &how);
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "folder", CMD_STANDBY);
	if (c.argc != 1)
		cmd_usage(&c, _("name one folder for the site"));
	build_check(&c, &how);
	how.folder = c.argv[0];
	return cmd_read(&c, work);
}
