/* hd-import - move in from another help desk, with all that happened */
#include <sys/stat.h>
#include <stdlib.h>
#include <string.h>

#include "account.h"
#include "carry.h"
#include "compare.h"
#include "import.h"

static struct import im;
static const char *words, *prefix, *attachments;
static bool keep, comparing;

/* clang-format off */
static const struct opt opts[] = {
	{ 'k', "keep-going", NULL, OPT_BOOL, &keep,
	    N_("leave out tickets that are refused, bring the others") },
	{ 0, "words", "profile", OPT_NAME, &words,
	    N_("what the words of the other desk mean here") },
	{ 0, "prefix", "text", OPT_NAME, &prefix,
	    N_("put this in front of the keys of the other desk") },
	{ 0, "files", "folder", OPT_NAME, &attachments,
	    N_("where the files are; default: attachments, beside the export") },
	{ 0, "compare", NULL, OPT_BOOL, &comparing,
	    N_("print figures of the export beside those of this desk") },
	OPT_END
};
/* clang-format on */

static bool
work(struct cmd *c)
{
	bool good;

	c->desk.happened = NULL; /* it was long ago: no rule does anything */
	good = carry_all(&im);
	if (c->dry || c->output != NULL) {
		account_print(&im);
		if (!good && c->dry) {
			c->status = EX_DATAERR;
			return true;
		}
	}
	return good;
}

static bool
figures(struct cmd *c)
{
	(void)c;
	return compare_print(&im);
}

/* Returns the folder of attachments beside the first path, NULL: none. */
static const char *
beside(const char *path)
{
	struct stat st;
	struct buf b = { 0 };
	const char *slash = strrchr(path, '/');

	if (stat(path, &st) == 0 && S_ISDIR(st.st_mode))
		buf_fmt(&b, "%s/attachments", path);
	else
		buf_fmt(&b, "%.*sattachments",
		    slash != NULL ? (int)(slash + 1 - path) : 0, path);
	if (lstat(b.s, &st) == -1 || !S_ISDIR(st.st_mode))
		buf_free(&b);
	return b.s;
}

static void
format_of(struct cmd *c)
{
	struct buf known = { 0 };

	im.format = format_find(c->argv[0]);
	if (im.format != NULL)
		return;
	for (const struct format *f = format_all; f->name != NULL; f++)
		buf_fmt(&known, "%s%s", known.n > 0 ? ", " : "", f->name);
	cmd_usage(
	    c, _("\"%s\" is not a format; use one of %s"), c->argv[0], known.s);
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "format path ...",
	    CMD_CHANGES | CMD_OUTPUT | CMD_SHOWS | CMD_ADMIN);
	if (c.argc < 2)
		cmd_usage(&c, _("name a format and the files of an export"));
	format_of(&c);
	im.c = &c;
	c.keep = keep;
	im.prefix = prefix;
	im.attachments = attachments != NULL ? attachments : beside(c.argv[1]);
	cmd_profile_read(&c, im.format->words, &im.words);
	if (words != NULL)
		cmd_profile_read(&c, words, &im.given);
	import_read(&im, c.argv + 1, c.argc - 1);
	im.reads = comparing;
	return comparing ? cmd_read(&c, figures) : cmd_write(&c, work);
}
