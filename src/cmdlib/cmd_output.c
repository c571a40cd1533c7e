/* cmd_output.c - what a command prints: records, plans, and what it refused */
#include <sys/stat.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd.h"
#include "cmd_impl.h"
#include "event.h"
#include "guarded.h"

static enum out_format
output_format(struct cmd *c)
{
	bool profile = c->profile != NULL && !(c->what & CMD_RECORDS);
	enum out_format f = profile ? OUT_CSV : OUT_AUTO;

	if (c->output != NULL && !out_format(c->output, &f))
		cmd_usage(c, _("-o: \"%s\" is not table, csv, line or json"),
		    c->output);
	if (profile && f != OUT_CSV)
		cmd_usage(
		    c, _("--profile is for CSV; leave out -o %s"), c->output);
	if (f == OUT_AUTO)
		f = isatty(STDOUT_FILENO) ? OUT_TABLE : OUT_CSV;
	return f;
}

void
cmd_out(struct cmd *c)
{
	out_begin(&c->out, &c->printed, output_format(c), !c->no_header);
	if (c->out.format == OUT_TABLE)
		c->out.screen = cmd_screen(c);
	if (c->profile != NULL && !(c->what & CMD_RECORDS)) {
		c->out.profile = &c->with;
		c->out.safe = true;
	}
}

/* Throws away what was printed: the attempt that printed it has failed. */
void
cmd_unprint(struct cmd *c)
{
	spool_clear(&c->printed);
	spool_clear(&c->reject);
	cmd_changed_forget(c);
	out_free(&c->out);
}

void
cmd_plan_begin(struct cmd *c)
{
	if (!c->dry || (c->what & CMD_SHOWS))
		return;
	cmd_out(c);
	event_plan_columns(&c->out);
	c->desk.plan = &c->out;
}

void
cmd_plan_end(struct cmd *c)
{
	cmd_changed_forget(c);
	if (c->out.to != NULL)
		out_end(&c->out);
	c->desk.plan = NULL;
}

/* The header, and a record as it came. */
static void
reject(struct cmd *c, struct spool *raw)
{
	char bytes[4096];
	size_t n;

	if (c->reject.size == 0)
		rec_raw_header(c->source->in, &c->reject);
	for (uint64_t at = 0; raw != NULL && at < raw->size; at += n) {
		n = spool_read(raw, at, bytes, sizeof(bytes));
		spool_add(&c->reject, bytes, n);
	}
}

/* Warns of one reason, of n bytes. */
static void
refuse(const struct item *it, const char *why, int n)
{
	struct cmd *c = it->c;

	if (it->operand != NULL)
		warn("%s: %.*s", it->operand, n, why);
	else if (it->line != 0)
		warn("%s:%lld: %.*s", rec_name(c->source->in),
		    (long long)it->line, n, why);
	else
		warn(it->broken && c->keep
			? _("%s:%lld: %.*s; the rest of the input is not read")
			: "%s:%lld: %.*s",
		    rec_name(c->source->in), (long long)rec_line(c->source->in),
		    n, why);
}

void
cmd_refuse(const struct item *it, const char *why)
{
	const char reason[] = { BUF_REASON, '\0' };
	struct cmd *c = it->c;
	size_t n;

	do {
		n = strcspn(why, reason);
		refuse(it, why, (int)n);
		why += n + (why[n] != '\0');
	} while (*why != '\0');
	if (it->operand != NULL || (it->line != 0 && it->raw == NULL))
		return;
	if (it->line != 0) {
		reject(c, it->raw);
		return;
	}
	if (c->rejects == NULL)
		return;
	reject(c, NULL);
	if (it->broken)
		rec_raw_rest(c->source->in, &c->reject);
	else
		rec_raw(c->source->in, &c->reject);
}

/* Opens the file before anything is written: without it, no record may be
 * refused. */
void
cmd_open_rejects(struct cmd *c)
{
	if (c->rejects == NULL || c->dry)
		return;
	guarded_output("--rejects", c->rejects);
	c->reject_fd =
	    open(c->rejects, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (c->reject_fd == -1)
		die(EX_CANTCREAT, "%s: %s", c->rejects, translate_error(errno));
}

/* What is written into a pipe cannot be taken back. */
static bool
for_ever(int fd)
{
	struct stat st;

	return isatty(fd) ||
	    (fstat(fd, &st) == 0 && !S_ISREG(st.st_mode) &&
		!S_ISCHR(st.st_mode));
}

static void
rejects_failed(struct cmd *c)
{
	die(EX_IOERR, "%s: %s", c->rejects, translate_error(errno));
}

/*
 * Runs inside the transaction, so that a full disk undoes everything. If the
 * transaction begins again, the file is written anew.
 */
void
cmd_write_rejects(struct cmd *c)
{
	int fd = c->reject_fd;

	if (c->rejects == NULL || c->dry || for_ever(fd))
		return;
	if (lseek(fd, 0, SEEK_CUR) > 0 &&
	    (ftruncate(fd, 0) == -1 || lseek(fd, 0, SEEK_SET) == -1))
		rejects_failed(c);
	if (!spool_to(&c->reject, fd))
		rejects_failed(c);
}

/* Runs after the transaction, so that a pipe gets the records only once. */
void
cmd_close_rejects(struct cmd *c)
{
	int fd = c->reject_fd;

	if (c->rejects == NULL || c->dry)
		return;
	if ((for_ever(fd) && !spool_to(&c->reject, fd)) || close(fd) == -1)
		rejects_failed(c);
}
