#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cmd.h"
#include "cmd_impl.h"
#include "conf.h"
#include "new_file.h"
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
	{ CMD_RECORDS, offsetof(struct cmd, input), { 'i', "input", "format",
	    OPT_TEXT, NULL, N_("read the input as csv, line, json or ids; csv:a,b names the columns") } },
	{ CMD_RECORDS, offsetof(struct cmd, keep), { 'k', "keep-going", NULL,
	    OPT_BOOL, NULL, N_("write the good records even if others are bad") } },
	{ CMD_RECORDS, offsetof(struct cmd, map), { 0, "map", "heading=column,...",
	    OPT_TEXT, NULL, N_("rename columns of the input; heading= leaves one out") } },
	{ CMD_RECORDS, offsetof(struct cmd, rejects), { 0, "rejects", "file",
	    OPT_TEXT, NULL, N_("with -k: write the bad records to this file, as they came") } },
	{ CMD_REASON, offsetof(struct cmd, reason), { 'r', "reason", "text",
	    OPT_TEXT, NULL, N_("the reason, for the history") } },
	{ CMD_CHANGES, offsetof(struct cmd, dry), { 'n', "dry-run", NULL,
	    OPT_BOOL, NULL, N_("print what would change, and change nothing") } },
	{ CMD_CHANGES, offsetof(struct cmd, as), { 0, "as", "name",
	    OPT_TEXT, NULL, N_("act for somebody else; the history keeps both names") } },
	{ CMD_CHANGES, offsetof(struct cmd, max), { 0, "max", "number",
	    OPT_NUMBER, NULL, N_("change nothing if more records than this would change") } },
	{ CMD_QUIET, offsetof(struct cmd, quiet), { 'q', "quiet", NULL,
	    OPT_BOOL, NULL, N_("print no ids") } },
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

static void
common_options(struct cmd *c)
{
	size_t n = 0;

	c->common = xcalloc(
	    sizeof(commons) / sizeof(commons[0]) + 1, sizeof(*c->common));
	for (size_t i = 0; i < sizeof(commons) / sizeof(commons[0]); i++) {
		if (commons[i].what != 0 && !(c->what & commons[i].what))
			continue;
		c->common[n] = commons[i].opt;
		c->common[n++].to = (char *)c + commons[i].to;
	}
	c->common[n] = (struct opt)OPT_END;
}

static void
print(struct buf *b)
{
	struct spool s = { 0 };

	spool_add(&s, buf_s(b), b->n);
	if (!spool_to(&s, STDOUT_FILENO))
		die(EX_IOERR, _("standard output: %s"), strerror(errno));
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

/* For the manual and completion: never shown, always the same. */
static void
tables(struct cmd *c, const char *name, const char *about)
{
	struct buf b = { 0 };

	buf_fmt(&b, "%s\t%s\t%s\n", name, about, c->operands);
	opt_records(&b, c->own);
	buf_str(&b, "--\n");
	opt_records(&b, c->common);
	print(&b);
}

/* Each part says what a heading is called here. */
static bool
map_like(const char *map)
{
	while (*map != '\0') {
		size_t n = strcspn(map, ",");

		if (memchr(map, '=', n) == NULL)
			return false;
		map += n + (map[n] == ',');
	}
	return true;
}

void
cmd_start_as(struct cmd *c, int argc, char *argv[], const char *name,
    const char *about, const struct opt *own, const char *operands,
    unsigned what)
{
	const char **said[] = { &c->as, &c->reason };
	const char *why;
	size_t bad;
	int first;

	*c = (struct cmd){
		.operands = operands, .own = own, .what = what, .max = NONE
	};
	descriptors();
	signal(SIGPIPE, SIG_DFL);
	err_prog(name);
	common_options(c);
	if (argc == 2 && strcmp(argv[1], "--option-table") == 0)
		tables(c, name, about);
	first = opt_parse(argc, argv, own, c->common, operands);
	c->argc = argc - first;
	c->argv = argv + first;
	if (c->help)
		help(c, name, about);
	if (c->version) {
		struct buf b = { 0 };

		buf_fmt(&b, "%s (hd-tools) %s\n", name, HD_VERSION);
		print(&b);
	}
	c->now = when_now();
	if (c->at != NULL && !when_parse(c->at, c->now, &c->now, &why))
		cmd_usage(c, "--at: \"%s\": %s", c->at, why);
	for (size_t i = 0; i < sizeof(said) / sizeof(said[0]); i++)
		if (said[i] != NULL && *said[i] != NULL &&
		    !text_valid(*said[i], strlen(*said[i]), &bad))
			cmd_usage(c,
			    _("byte %zu of an argument is not UTF-8 text"),
			    bad + 1);
	if (c->database != NULL && *c->database == '\0')
		cmd_usage(c, "-d: %s",
		    _("the name of the database is empty; name a file or a server"));
	if (c->map != NULL && !map_like(c->map))
		cmd_usage(c,
		    _("--map: \"%s\" is not of the form "
		      "heading=column,..."),
		    c->map);
	if (c->rejects != NULL && !c->keep)
		cmd_usage(c, _("--rejects can only be used with -k"));
}

void
cmd_usage(struct cmd *c, const char *fmt, ...)
{
	struct buf b = { 0 };
	va_list ap;

	va_start(ap, fmt);
	buf_vfmt(&b, fmt, ap);
	va_end(ap);
	warn("%s", b.s);
	buf_clear(&b);
	opt_usage(&b, err_name(), c->own, c->common, c->operands);
	die(EX_USAGE, _("usage: %s"), b.s);
}

/* ------------------------------------------------------------- transactions */

struct work {
	struct cmd *c;
	struct cmd before; /* the command, when the transaction began */
	bool (*fn)(struct cmd *);
};

static struct work
work_of(struct cmd *c, bool (*fn)(struct cmd *))
{
	struct work w = { c, *c, fn };

	w.before.source = NULL;
	w.before.done = w.before.refused = 0;
	w.before.status = EX_OK;
	return w;
}

/*
 * Starts over: what an earlier attempt has printed is void, and every member of
 * the command is put back, but for what only holds memory.
 */
static void
start_over(struct work *w)
{
	struct cmd *c = w->c, was;

	cmd_unprint(c);
	was = *c;
	*c = w->before;
	c->desk = was.desk; /* desk_transaction puts that back */
	c->printed = was.printed;
	c->reject = was.reject;
	c->keepsake = was.keepsake;
}

static bool
attempt(struct desk *d, void *arg)
{
	struct work *w = arg;
	bool good;

	(void)d;
	start_over(w);
	cmd_plan_begin(w->c);
	good = w->fn(w->c);
	cmd_plan_end(w->c);
	if (good)
		cmd_write_rejects(w->c);
	return good;
}

/* Figures from a standby are what it knew. */
static void
tell_behind(struct desk *d)
{
	int64_t seconds = desk_behind(d).s;

	if (seconds != NONE && seconds > 0)
		warn(_("these figures come from a standby server that is "
		       "%lld seconds behind"),
		    (long long)seconds);
}

static void
open_desk(struct cmd *c, enum desk_mode mode)
{
	desk_open(&c->desk,
	    c->what & CMD_STANDBY ? conf_database_read(c->database)
				  : conf_database(c->database),
	    mode);
	if (c->what & CMD_STANDBY)
		tell_behind(&c->desk);
	if (c->as != NULL)
		c->desk.actor = c->as;
	c->desk.now = c->now;
	c->desk.at_given = c->at != NULL;
}

static int
run(struct cmd *c, enum desk_mode mode, bool (*fn)(struct cmd *))
{
	struct work w;
	bool good;

	open_desk(c, mode);
	cmd_open_rejects(c);
	w = work_of(c, fn);
	good = desk_transaction(&c->desk, mode, attempt, &w, c->dry);
	desk_close(&c->desk);
	if (!good && c->status == EX_OK)
		c->status = EX_DATAERR;
	if (good) {
		cmd_close_rejects(c);
		cmd_text_done();
	}
	if (good && c->refused > 0)
		c->status = EX_NOTHING;
	/* of a change that was rolled back nothing is said to have been done */
	if (!good && mode == DESK_WRITE)
		spool_clear(&c->printed);
	return cmd_finish(c);
}

int
cmd_write(struct cmd *c, bool (*fn)(struct cmd *))
{
	return run(c, DESK_WRITE, fn);
}

int
cmd_read(struct cmd *c, bool (*fn)(struct cmd *))
{
	return run(c, DESK_READ, fn);
}

void
cmd_read_on(struct cmd *c, bool (*fn)(struct cmd *))
{
	struct work w;

	open_desk(c, DESK_READ);
	w = work_of(c, fn);
	desk_transaction(&c->desk, DESK_READ, attempt, &w, false);
	desk_close(&c->desk);
	if (!spool_to(&c->printed, STDOUT_FILENO))
		die(EX_IOERR, _("standard output: %s"), strerror(errno));
	spool_clear(&c->printed);
}

void
cmd_wait(int seconds)
{
	struct pollfd out = { .fd = STDOUT_FILENO };

	if (poll(&out, 1, seconds * 1000) == 1 &&
	    (out.revents & (POLLERR | POLLNVAL))) {
		raise(SIGPIPE);
		exit(EX_OK);
	}
}

int
cmd_finish(struct cmd *c)
{
	struct new_file file;

	if (c->to_file != NULL) {
		cmd_file_make(&file, &c->printed, c->to_file);
		cmd_file_take(&file);
		spool_clear(&c->printed);
	}
	if (c->printed.size > 0 && !spool_to(&c->printed, STDOUT_FILENO))
		die(EX_IOERR, _("standard output: %s"), strerror(errno));
	/* a full disk may show only now */
	if (c->printed.size > 0 && close(STDOUT_FILENO) == -1)
		die(EX_IOERR, _("standard output: %s"), strerror(errno));
	spool_free(&c->printed);
	return c->status;
}
