#include <sys/stat.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd.h"
#include "cmd_impl.h"

/* What a changing command prints of a ticket, when more than its id is wanted.
 */
struct shown {
	struct find find;
	const char **name; /* of every column printed */
	int *at;	   /* in find.show, or -1: passed through */
	size_t n;
	int64_t heading;
};

static enum out_format
output_format(struct cmd *c)
{
	enum out_format f = OUT_AUTO;

	if (c->output != NULL && !out_format(c->output, &f))
		cmd_usage(c, _("-o: \"%s\" is not table, csv, line or json"),
		    c->output);
	if (f == OUT_AUTO)
		f = isatty(STDOUT_FILENO) ? OUT_TABLE : OUT_CSV;
	return f;
}

void
cmd_out(struct cmd *c)
{
	out_begin(&c->out, &c->printed, output_format(c), !c->no_header);
}

static void
shown_free(struct cmd *c)
{
	if (c->shown == NULL)
		return;
	free(c->shown->name);
	free(c->shown->at);
	free(c->shown->find.show);
	free(c->shown);
	c->shown = NULL;
}

/* Nothing has been printed: what there was is of an attempt that failed. */
void
cmd_unprint(struct cmd *c)
{
	spool_clear(&c->printed);
	spool_clear(&c->reject);
	shown_free(c);
	out_free(&c->out);
}

void
cmd_plan_begin(struct cmd *c)
{
	static const char *const names[] = { "id", "field", "old", "new", "at",
		"actor", "reason" };

	if (!c->dry || (c->what & CMD_SHOWS))
		return;
	cmd_out(c);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		out_column(&c->out, names[i],
		    i == 0 && (c->what & CMD_QUIET) ? OUT_NUMBER : OUT_TEXT);
	c->desk.plan = &c->out;
}

void
cmd_plan_end(struct cmd *c)
{
	shown_free(c);
	if (c->out.to != NULL)
		out_end(&c->out);
	c->desk.plan = NULL;
}

void
cmd_refuse(const struct item *it, const char *why)
{
	struct cmd *c = it->c;

	if (it->operand != NULL) {
		warn("%s: %s", it->operand, why);
		return;
	}
	if (it->line != 0) {
		warn("%s:%lld: %s",
		    c->source != NULL ? rec_name(c->source->in)
				      : c->sources[0].name,
		    (long long)it->line, why);
		return;
	}
	warn(it->broken && c->keep
		? _("%s:%lld: %s; the rest of the input is not read")
		: "%s:%lld: %s",
	    rec_name(c->source->in), (long long)rec_line(c->source->in), why);
	if (c->rejects == NULL)
		return;
	if (c->reject.size == 0)
		rec_raw_header(c->source->in, &c->reject);
	if (it->broken)
		rec_raw_rest(c->source->in, &c->reject);
	else
		rec_raw(c->source->in, &c->reject);
}

/* Before anything is written: what cannot be put there must not be refused. */
void
cmd_open_rejects(struct cmd *c)
{
	struct stat in, out;

	if (c->rejects == NULL || c->dry)
		return;
	if (stat(c->rejects, &out) == 0)
		for (size_t i = 0; i < c->nsources; i++)
			if (c->sources[i].spool.borrowed &&
			    fstat(c->sources[i].spool.fd, &in) == 0 &&
			    in.st_dev == out.st_dev && in.st_ino == out.st_ino)
				die(EX_USAGE,
				    _("--rejects: %s is the input; name "
				      "another file"),
				    c->rejects);
	c->reject_fd =
	    open(c->rejects, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (c->reject_fd == -1)
		die(EX_CANTCREAT, "%s: %s", c->rejects, strerror(errno));
}

/* What is written there cannot be taken back. */
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
	die(EX_IOERR, "%s: %s", c->rejects, strerror(errno));
}

/*
 * In the transaction still: a full disk undoes the rest, too. If the
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

/* After the transaction: a pipe gets the records only once. */
void
cmd_close_rejects(struct cmd *c)
{
	int fd = c->reject_fd;

	if (c->rejects == NULL || c->dry)
		return;
	if ((for_ever(fd) && !spool_to(&c->reject, fd)) || close(fd) == -1)
		rejects_failed(c);
}

/* ------------------------------------------------------------ what has changed
 */

static void
shown_add(struct cmd *c, const char *name, const struct kind *k)
{
	struct shown *s = c->shown;
	const struct col *col = col_find(k->cols, k->n, name);

	s->name = xreallocarray(s->name, s->n + 1, sizeof(*s->name));
	s->at = xreallocarray(s->at, s->n + 1, sizeof(*s->at));
	s->name[s->n] = name;
	s->at[s->n] = -1;
	if (col != NULL) {
		s->find.show = xreallocarray(
		    s->find.show, s->find.nshow + 1, sizeof(*s->find.show));
		s->at[s->n] = (int)s->find.nshow;
		s->find.show[s->find.nshow++] = col;
	}
	out_column(&c->out, name, col != NULL ? col_kind(col) : OUT_TEXT);
	s->n++;
}

/* The columns asked for, else id and those of the input. */
static void
shown_begin(struct item *it)
{
	struct cmd *c = it->c;
	const struct kind *k = kind_find(&c->desk, "ticket");
	const char *p = c->columns;

	c->shown = xcalloc(1, sizeof(*c->shown));
	c->shown->find =
	    (struct find){ .kind = k, .as_of = { NONE }, .limit = NONE };
	cmd_out(c);
	if (p == NULL) {
		bool has_id =
		    item_columns(it) > 0 && item_cell(it, "id") != NULL;

		if (!has_id)
			shown_add(c, "id", k);
		for (size_t i = 0; i < item_columns(it); i++)
			if (*item_column(it, i) != '\0')
				shown_add(c, item_column(it, i), k);
		return;
	}
	if (*p == '\0')
		cmd_usage(c, "-c: %s", _("name at least one column"));
	while (*p != '\0') {
		size_t n = strcspn(p, ",");
		const char *name = mem_keep(&c->keepsake, p, n);
		bool passes = false;

		for (size_t i = 0; i < item_columns(it); i++)
			passes |= strcmp(item_column(it, i), name) == 0;
		if (!passes && col_find(k->cols, k->n, name) == NULL) {
			struct buf why = { 0 };

			buf_fmt(&why,
			    _("\"%s\" is not a column of the kind %s"), name,
			    k->name);
			col_suggest(&why, k->cols, k->n, name);
			die(EX_USAGE, "-c: %s", why.s);
		}
		shown_add(c, name, k);
		p += n + (p[n] == ',');
	}
}

static void
show(struct item *it, int64_t id)
{
	struct cmd *c = it->c;
	struct shown *s = c->shown;
	struct pool pool = { 0 };
	const char **v = xcalloc(s->find.nshow + 1, sizeof(*v));

	find_values(&c->desk, &s->find, id, &pool, v);
	for (size_t i = 0; i < s->n; i++) {
		const struct cell *cell =
		    s->at[i] == -1 ? item_cell(it, s->name[i]) : NULL;

		if (s->at[i] != -1)
			out_str(&c->out, v[s->at[i]]);
		else if (cell == NULL || cell->s == NULL)
			out_null(&c->out);
		else
			out_cell(&c->out, cell->s, cell->n);
	}
	out_row(&c->out);
	mem_free(&pool);
	free(v);
}

void
cmd_print_id(struct cmd *c, int64_t id)
{
	struct buf b = { 0 };

	if (c->dry || c->quiet)
		return;
	buf_fmt(&b, "%lld\n", (long long)id);
	spool_add(&c->printed, b.s, b.n);
	buf_free(&b);
}

void
cmd_changed(struct item *it, int64_t id)
{
	struct cmd *c = it->c;

	if (c->dry || c->quiet)
		return;
	if (c->columns == NULL && c->output == NULL) {
		cmd_print_id(c, id);
		return;
	}
	if (c->shown == NULL)
		shown_begin(it);
	show(it, id);
}
