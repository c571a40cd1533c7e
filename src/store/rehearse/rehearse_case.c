/* rehearse_case.c - makes the tickets of cases, and compares what becomes of
 * them
 */
#include <stdlib.h>
#include <string.h>

#include "err.h"
#include "find.h"
#include "event.h"
#include "rec.h"
#include "rule.h"
#include "sql.h"
#include "text.h"
#include "translate.h"
#include "rehearse_impl.h"
#include "value.h"

#define EXPECT "expect."

static bool
is_expected(const char *column)
{
	return strncmp(column, EXPECT, strlen(EXPECT)) == 0;
}

/* Checks the headings. */
static void
heading(const struct cases *c)
{
	struct buf why = { 0 };

	for (size_t i = 0; i < rec_columns(c->in); i++) {
		const char *name = rec_column(c->in, i);
		const char *column =
		    is_expected(name) ? name + strlen(EXPECT) : name;
		bool ours = column == name
		    ? strcmp(name, "case") == 0 || strcmp(name, "then") == 0
		    : strcmp(column, "rules") == 0 ||
			strcmp(column, "fail") == 0;

		if (ours || col_find(c->k->cols, c->k->n, column) != NULL)
			continue;
		buf_fmt(&why, _("\"%s\" is not a column of the kind %s"),
		    column, c->k->name);
		col_suggest(&why, c->k->cols, c->k->n, column);
		die(EX_DATAERR, "%s: %s", c->path, why.s);
	}
}

/* ---------------------------------------------------------------- comparing
 */

static void
compare(struct cases *c, const struct tried *t, const char *column,
    const char *expected, const char *found)
{
	if (text_same(expected, found))
		return;
	if (t->name != NULL)
		out_str(c->o, t->name);
	else
		out_int(c->o, rec_line(c->in));
	out_str(c->o, column);
	out_str(c->o, expected);
	out_str(c->o, found);
	out_row(c->o);
	c->differ++;
}

/* Compares a column, whose expected value is read as people write it. */
static void
compare_column(struct cases *c, struct tried *t, const struct col *col,
    const char *expected)
{
	const struct find f = { .kind = c->k,
		.show = &col,
		.nshow = 1,
		.as_of = { NONE },
		.limit = NONE };
	const char *found = NULL;
	struct buf shown = { 0 };
	struct val v;

	find_values(c->d, &f, t->ticket, &t->keep, &found);
	if (found != NULL && *found == '\0')
		found = NULL;
	if (expected != NULL && !text_same(expected, found) &&
	    value_parse(c->d, col, expected, true, &t->keep, &v, &t->why)) {
		col_format(&shown, col, v);
		if (shown.n > 0)
			expected = shown.s;
	}
	compare(c, t, col->name, expected, found);
	buf_free(&shown);
}

/* Adds the rules that could not act, with spaces between them. */
static const char *
failed(const struct cases *c, const struct tried *t, struct buf *names)
{
	struct db_rows *r = sql_query(c->d,
	    "SELECT actor FROM event WHERE ticket = $1 AND id > $2"
	    " AND action = 'fail' ORDER BY id",
	    DB_ARGS(V(t->ticket), V(t->before)));

	while (sql_next(c->d, r))
		buf_fmt(names, "%s%s", names->n > 0 ? " " : "",
		    db_text(r, 0, NULL) + strlen("rule:"));
	return names->n > 0 ? names->s : NULL;
}

static void
judge(struct cases *c, struct tried *t)
{
	struct buf names = { 0 };

	for (size_t i = 0; i < rec_columns(c->in); i++) {
		const char *name = rec_column(c->in, i), *column;
		const char *expected = rehearse_cell(c, name);

		/* an empty cell says nothing, "" that it must be empty */
		if (!is_expected(name) || rec_cells(c->in)[i].s == NULL)
			continue;
		column = name + strlen(EXPECT);
		if (strcmp(column, "rules") == 0)
			compare(c, t, column, expected,
			    t->ran.n > 0 ? t->ran.s : NULL);
		else if (strcmp(column, "fail") == 0)
			compare(c, t, column, expected, failed(c, t, &names));
		else
			compare_column(c, t,
			    col_find(c->k->cols, c->k->n, column), expected);
	}
	buf_free(&names);
}

static void
try(struct cases *c)
{
	const char *then = rehearse_cell(c, "then");
	struct tried t = { .name = rehearse_cell(c, "case"),
		.before = event_last(c->d) };

	desk_save(c->d);
	rule_watch(c->d, &t.ran);
	rehearse_make(c, &t, then == NULL);
	if (then != NULL)
		rehearse_happen(c, &t, then);
	rule_watch(c->d, NULL);
	judge(c, &t);
	desk_undo(c->d);
	buf_free(&t.ran);
	buf_free(&t.why);
	mem_free(&t.keep);
}

int64_t
rehearse_cases(struct desk *d, struct put_file *f, struct out *o)
{
	struct cases c = { .d = d,
		.o = o,
		.k = kind_find(d, "ticket"),
		.path = f->path,
		.in = rec_open(&f->spool, f->path, REC_AUTO, NULL, NULL) };
	enum rec_got got;
	bool known = false;

	out_column(o, "case", OUT_TEXT);
	out_column(o, "column", OUT_TEXT);
	out_column(o, "expected", OUT_TEXT);
	out_column(o, "found", OUT_TEXT);
	d->past_too = true;
	while ((got = rec_next(c.in)) == REC_OK) {
		if (!known || rec_named(c.in))
			heading(&c);
		known = true;
		try(&c);
	}
	if (got == REC_BAD || got == REC_BROKEN)
		die(EX_DATAERR, "%s:%lld: %s", f->path,
		    (long long)rec_line(c.in), rec_why(c.in));
	rec_close(c.in);
	return c.differ;
}
