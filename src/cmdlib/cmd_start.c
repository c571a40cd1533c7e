/* cmd_start.c - reads the options of a command; --help and --version */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "actor.h"
#include "cmd.h"
#include "cmd_impl.h"
#include "conf.h"
#include "encoding.h"
#include "text.h"

/*
 * Descriptors 0 to 2 are always taken, so that no file that is opened later
 * is mistaken for them. One that was closed stays unusable.
 */
static void
descriptors(void)
{
	for (int fd = 0; fd <= 2; fd++)
		if (fcntl(fd, F_GETFD) == -1 && errno == EBADF)
			(void)open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY);
}

/* Options of all commands that `what` says have them (0: every one). */
/* clang-format off */
static const struct {
	unsigned	 what;
	size_t		 to;		/* of the member of struct cmd */
	struct opt	 opt;
} commons[] = {
	{ CMD_COLUMNS, offsetof(struct cmd, columns), { 'c', "columns", "columns",
	    OPT_TEXT, NULL, N_("print these columns, separated by commas") } },
	{ CMD_OUTPUT, offsetof(struct cmd, no_header), { 'H', "no-header", NULL,
	    OPT_BOOL, NULL, N_("print no header line") } },
	{ CMD_OUTPUT, offsetof(struct cmd, output), { 'o', "output", "format",
	    OPT_TEXT, NULL, N_("print as table, csv, line or json") } },
	{ CMD_PAGES, offsetof(struct cmd, no_pager), { 0, "no-pager", NULL,
	    OPT_BOOL, NULL, N_("on a terminal: do not show long output in a pager") } },
	{ CMD_RECORDS, offsetof(struct cmd, input), { 'i', "input", "format",
	    OPT_TEXT, NULL, N_("read the input as csv, line, json or ids; csv:a,b names the columns") } },
	{ CMD_RECORDS, offsetof(struct cmd, keep), { 'k', "keep-going", NULL,
	    OPT_BOOL, NULL, N_("write the good records even if others are bad") } },
	{ CMD_RECORDS, offsetof(struct cmd, maps), { 0, "map", "heading=column,...",
	    OPT_LIST, NULL, N_("rename columns of the input; heading= leaves one out") } },
	{ CMD_RECORDS, offsetof(struct cmd, profile), { 0, "profile", "name",
	    OPT_NAME, NULL, N_("read the input as this profile or file says (hd-profile(5))") } },
	{ CMD_OUTPUT, offsetof(struct cmd, profile), { 0, "profile", "name",
	    OPT_NAME, NULL, N_("print CSV as this profile or file says, such as excel (hd-profile(5))") } },
	{ CMD_RECORDS, offsetof(struct cmd, separator), { 0, "separator", "character",
	    OPT_NAME, NULL, N_("what stands between the fields of CSV input: , ; | or tab") } },
	{ CMD_RECORDS, offsetof(struct cmd, encoding), { 0, "encoding", "name",
	    OPT_NAME, NULL, N_("the encoding of the input, such as WINDOWS-1252") } },
	{ CMD_RECORDS, offsetof(struct cmd, rejects), { 0, "rejects", "file",
	    OPT_TEXT, NULL, N_("with -k: write the bad records to this file, as they came") } },
	{ CMD_REASON, offsetof(struct cmd, reason), { 'r', "reason", "text",
	    OPT_TEXT, NULL, N_("the reason, for the history") } },
	{ CMD_CHANGES, offsetof(struct cmd, dry), { 'n', "dry-run", NULL,
	    OPT_BOOL, NULL, N_("print what would change, and change nothing") } },
	{ CMD_CHANGES, offsetof(struct cmd, ahead), { 0, "ahead", NULL,
	    OPT_BOOL, NULL, N_("allow instants more than 366 days after the newest change of the desk") } },
	{ CMD_CHANGES, offsetof(struct cmd, as), { 0, "as", "name",
	    OPT_TEXT, NULL, N_("act for somebody else; the history keeps both names") } },
	{ CMD_CHANGES, offsetof(struct cmd, max), { 0, "max", "number",
	    OPT_NUMBER, NULL, N_("change nothing if more records than this would change") } },
	{ 0, offsetof(struct cmd, quiet), { 'q', "quiet", NULL,
	    OPT_BOOL, NULL, N_("do not print what was changed") } },
	{ 0, offsetof(struct cmd, at), { 0, "at", "instant",
	    OPT_TEXT, NULL, N_("take this instant as the present; default: now") } },
	{ 0, offsetof(struct cmd, database), { 'd', "database", "name",
	    OPT_TEXT, NULL, N_("the database; default: HD_DB") } },
	{ 0, offsetof(struct cmd, help), { 'h', "help", NULL,
	    OPT_BOOL, NULL, N_("print this help") } },
	{ 0, offsetof(struct cmd, version), { 0, "version", NULL,
	    OPT_BOOL, NULL, N_("print the version") } },
};
/* clang-format on */

/* Returns true if the command has a common option. A profile is for what it
 * reads, or else for what it prints. */
static bool
has_common(const struct cmd *c, size_t i)
{
	unsigned what = commons[i].what;

	if (what == CMD_OUTPUT && (c->what & CMD_RECORDS) &&
	    strcmp(commons[i].opt.name, "profile") == 0)
		return false;
	return what == 0 || (c->what & what) != 0;
}

static void
common_options(struct cmd *c)
{
	size_t n = 0;

	c->common = xcalloc(
	    sizeof(commons) / sizeof(commons[0]) + 1, sizeof(*c->common));
	for (size_t i = 0; i < sizeof(commons) / sizeof(commons[0]); i++) {
		if (!has_common(c, i))
			continue;
		c->common[n] = commons[i].opt;
		c->common[n++].to = (char *)c + commons[i].to;
	}
	c->common[n] = (struct opt)OPT_END;
}

unsigned
cmd_common_group(const struct cmd *c, const char *name)
{
	for (size_t i = 0; i < sizeof(commons) / sizeof(commons[0]); i++)
		if (has_common(c, i) && strcmp(commons[i].opt.name, name) == 0)
			return commons[i].what;
	return 0;
}

static void
print(struct buf *b)
{
	struct spool s = { 0 };

	spool_add(&s, buf_s(b), b->n);
	if (!spool_to(&s, STDOUT_FILENO))
		die(EX_IOERR, _("standard output: %s"), translate_error(errno));
	exit(EX_OK);
}

static void
help(struct cmd *c, const char *name, const char *about)
{
	struct buf b = { 0 };

	buf_fmt(&b, "%s - %s\n\n%s ", name, _(about), _("usage:"));
	opt_usage(&b, name, c->own, c->common, c->operands);
	buf_str(&b, "\n\n");
	opt_help(&b, c->own);
	opt_help(&b, c->common);
	print(&b);
}

/* What a login must be to use the command, or most of it. */
static enum rights
wants(const struct cmd *c)
{
	return c->what & CMD_ADMIN  ? RIGHTS_ADMIN
	    : c->what & CMD_CHANGES ? RIGHTS_AGENT
				    : RIGHTS_READER;
}

/* For the manual and completion: never shown, always the same. */
static void
tables(struct cmd *c, const char *name, const char *about)
{
	struct buf b = { 0 };

	buf_fmt(&b, "%s\t%s\t%s\t%s\n", name, about, c->operands,
	    WORD_OF(rights, wants(c)));
	opt_records(&b, c->own);
	buf_str(&b, "--\n");
	opt_records(&b, c->common);
	print(&b);
}

/* Refuses common options that do not go together. */
static void
check_common(struct cmd *c)
{
	const char *const said[] = { c->as, c->reason };
	struct buf wrong = { 0 };
	const char *why;
	size_t bad;

	if (!conf_environment(&wrong))
		cmd_usage(c, "%s", wrong.s);
	c->now = when_now();
	if (c->at != NULL && !when_parse(c->at, c->now, &c->now, &why))
		cmd_usage(c, "--at: \"%s\": %s", c->at, why);
	for (size_t i = 0; i < sizeof(said) / sizeof(said[0]); i++)
		if (said[i] != NULL &&
		    !text_valid(said[i], strlen(said[i]), &bad))
			cmd_usage(c,
			    _("byte %zu of an argument is not UTF-8 text"),
			    bad + 1);
	if (c->as != NULL && !actor_visible(c->as, &wrong))
		cmd_usage(c, "--as: %s", wrong.s);
	if (c->database != NULL && *c->database == '\0')
		cmd_usage(c, "-d: %s",
		    _("the name of the database is empty; name a file or a server"));
	for (size_t i = 0; i < c->maps.n; i++)
		if (!map_add(&c->how.map, c->maps.v[i], &wrong))
			cmd_usage(c, "--map: %s", wrong.s);
	if (c->separator != NULL &&
	    !rec_separator_named(c->separator, &c->how.separator))
		cmd_usage(c,
		    _("--separator: \"%s\" is not tab, and not one character "
		      "such as ;"),
		    c->separator);
	if (c->profile != NULL && !(c->what & CMD_RECORDS)) {
		cmd_profile_read(c, c->profile, &c->with);
		c->excel_safe = true;
	}
	if (c->encoding != NULL && !encoding_known(c->encoding))
		cmd_usage(c,
		    _("--encoding: \"%s\" is not an encoding (see iconv -l)"),
		    c->encoding);
	if (c->rejects != NULL && !c->keep)
		cmd_usage(c, _("--rejects can only be used with -k"));
}

void
cmd_start_as(struct cmd *c, int argc, char *argv[], const char *name,
    const char *about, const struct opt *own, const char *operands,
    unsigned what)
{
	int first;

	*c = (struct cmd){
		.operands = operands, .own = own, .what = what, .max = NONE
	};
	c->needs = wants(c) == RIGHTS_ADMIN ? RIGHTS_ADMIN : RIGHTS_AGENT;
	descriptors();
	signal(SIGPIPE, SIG_DFL);
	err_prog(name);
	common_options(c);
	if (argc == 2 && strcmp(argv[1], "--option-table") == 0)
		tables(c, name, about);
	first = opt_parse(argc, argv, own, c->common);
	c->argc = argc - first;
	c->argv = argv + first;
	if (c->help)
		help(c, name, about);
	if (c->version) {
		struct buf b = { 0 };

		buf_fmt(&b, "%s (hd-tools) %s\n", name, HD_VERSION);
		print(&b);
	}
	check_common(c);
}

void
cmd_usage(struct cmd *c, const char *fmt, ...)
{
	struct buf b = { 0 };
	va_list ap;

	(void)c; /* so that nobody calls it before there is one */
	va_start(ap, fmt);
	buf_vfmt(&b, fmt, ap);
	va_end(ap);
	warn("%s", b.s);
	opt_die();
}
