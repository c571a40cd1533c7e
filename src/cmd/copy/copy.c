/* hd-copy - back up a desk, move it, or export it as a folder of CSV files */
#include "cmd.h"
#include "conf.h"
#include "copy.h"
#include "leave.h"

static const char *format, *to;

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "format", "name", OPT_NAME, &format,
	    N_("write a folder that another help desk takes: zendesk, jira") },
	OPT_END
};
/* clang-format on */

static bool
leave(struct cmd *c)
{
	return leave_write(c, format, to);
}

int
main(int argc, char *argv[])
{
	static struct cmd c;
	const char *from;

	cmd_start(&c, argc, argv, opts, "[from] to", 0);
	if (c.argc < 1 || c.argc > 2)
		cmd_usage(&c, _("name the database to copy to"));
	if (c.argc == 2 && c.database != NULL)
		cmd_usage(&c,
		    _("name the database to copy from only once, as an "
		      "operand or with -d"));
	from = c.argc == 2 ? c.argv[0] : conf_database(c.database);
	to = c.argv[c.argc - 1];
	if (*from == '\0' || *to == '\0')
		cmd_usage(&c,
		    _("the name of the database is empty; name a file or a server"));
	if (format != NULL) {
		if (!leave_known(format))
			cmd_usage(&c,
			    _("--format: \"%s\" is neither zendesk nor jira"),
			    format);
		c.database = from;
		return cmd_read(&c, leave);
	}
	copy_desk(from, to);
	return cmd_finish(&c);
}
