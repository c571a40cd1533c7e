/* report_scan.c - one pass over the rows that a report counts */
#include <stdlib.h>
#include <string.h>

#include "find_from.h"
#include "report_key.h"
#include "report_scan.h"
#include "sql.h"

static const struct col *
column(const struct scan *s, const char *name)
{
	return col_find(s->kind->cols, s->kind->n, name);
}

/* -------------------------------------------------------------- conditions */

static void
bound(const struct scan *s, const char *op, struct instant t, struct filter *f,
    size_t *n)
{
	struct buf b = { 0 }, why = { 0 };

	buf_fmt(&b, "%s%s", s->time, op);
	if (t.s != NONE)
		buf_fmt(&b, "@%lld", (long long)t.s);
	filter_parse(b.s, &f[(*n)++], &why);
	buf_free(&b);
	buf_free(&why);
}

bool
report_whole(const struct report *r, const struct scan *s)
{
	return (s->from != NULL ? *s->from : r->ask->since).s == NONE &&
	    (s->to != NULL ? *s->to : r->ask->until).s == NONE &&
	    s->before.s == NONE;
}

/* Adds the bounds in time, as conditions like those that people write. */
static void
bounds(
    const struct report *r, const struct scan *s, struct filter *f, size_t *n)
{
	struct instant from = s->from != NULL ? *s->from : r->ask->since;
	struct instant to = s->to != NULL ? *s->to : r->ask->until;
	struct buf why = { 0 };

	for (size_t i = 0; i < 3 && s->only[i] != NULL; i++)
		filter_parse(s->only[i], &f[(*n)++], &why);
	if (s->time == NULL)
		return;
	if (from.s != NONE)
		bound(s, ">=", from, f, n);
	if (to.s != NONE)
		bound(s, "<", to, f, n);
	if (s->before.s != NONE)
		bound(s, "<=", s->before, f, n);
	if (s->only_set && !report_whole(r, s))
		bound(s, "!=", (struct instant){ NONE }, f, n);
}

/* ------------------------------------------------------------- the columns */

/* A row on its way into its groups: columns in the order of the SELECT. */
struct row {
	struct report *r;
	const struct scan *s;
	struct db_rows *db;
	const struct col *fixed[REPORT_FIXED];
	size_t nfixed;
	int at_by, at_time, at_values, at_text, at_id;
	struct row_key key;
	int64_t values[REPORT_VALUES];
	int64_t n; /* how often rows were counted, if the scan has no fn */
};

static void
fixed_columns(struct row *w)
{
	const char *p = w->r->def->fixed;

	while (p != NULL && *p != '\0') {
		size_t n = strcspn(p, ",");
		char *name = xstrndup(p, n);

		w->fixed[w->nfixed++] = column(w->s, name);
		free(name);
		p += n + (p[n] == ',');
	}
}

static int
add_column(struct buf *sql, const struct col *c, const struct report *r, int *n)
{
	buf_str(sql, *n == 0 ? "SELECT " : ", ");
	kind_sql(sql, c, r->now);
	return (*n)++;
}

static void
select_list(struct row *w, struct buf *sql)
{
	const struct scan *s = w->s;
	struct report *r = w->r;
	bool ticket = strcmp(s->kind->name, "ticket") == 0;
	int n = 0;

	for (size_t i = 0; i < w->nfixed; i++)
		add_column(sql, w->fixed[i], r, &n);
	w->at_by = n;
	for (size_t i = 0; i < r->nby; i++)
		if (r->by[i].col != NULL)
			add_column(sql, r->by[i].col, r, &n);
	w->at_time = n;
	if (s->time != NULL)
		add_column(sql, column(s, s->time), r, &n);
	w->at_values = n;
	for (size_t i = 0; i < REPORT_VALUES && s->values[i] != NULL; i++)
		add_column(sql, column(s, s->values[i]), r, &n);
	w->at_text = n;
	if (s->text != NULL)
		add_column(sql, column(s, s->text), r, &n);
	w->at_id = n;
	if (r->ask->keep_ids)
		buf_fmt(sql, "%s%s", n == 0 ? "SELECT " : ", ",
		    ticket ? "t.id" : "t.ticket");
	else if (n == 0)
		buf_str(sql, "SELECT 1");
}

/* ------------------------------------------------------------------- a row */

static void
counted(void *arg, const char *const *key)
{
	struct row *w = arg;
	const char *text =
	    w->s->text != NULL ? db_text(w->db, w->at_text, NULL) : NULL;

	if (w->s->fn == NULL)
		w->n++;
	else
		w->s->fn(w->r, aggregate_group(&w->r->aggregate, key),
		    w->values, text);
}

static void
key_begin(struct row *w)
{
	w->key.r = w->r;
	w->key.fixed = w->fixed;
	w->key.nfixed = w->nfixed;
	w->key.at_by = w->at_by;
	w->key.at_time = w->s->time != NULL ? w->at_time : -1;
	w->key.each = counted;
	w->key.arg = w;
}

static void
scan_row(struct row *w)
{
	struct report *r = w->r;

	for (int i = w->at_values; i < w->at_text; i++)
		w->values[i - w->at_values] = db_int(w->db, i);
	if (r->ask->keep_ids)
		r->id = db_int(w->db, w->at_id);
	w->key.db = w->db;
	report_keys(&w->key);
	if ((++r->rows & 0x3fff) == 0 && r->ask->progress != NULL)
		r->ask->progress(r->rows);
}

/* ---------------------------------------------------------------- the scan */

/*
 * If no index finds the time: reads only tickets that had an event in the span.
 * So a span costs as much as happened in it.
 */
static void
at_events(const struct report *r, const struct scan *s, struct buf *sql,
    struct args *a)
{
	struct instant from = s->from != NULL ? *s->from : r->ask->since;
	struct instant to = s->to != NULL ? *s->to : r->ask->until;

	if (!s->event || from.s == NONE)
		return;
	buf_fmt(sql, " AND %s IN (SELECT x.ticket FROM event x WHERE x.at >= ",
	    s->ticket != NULL ? s->ticket : "t.id");
	args_add(a, sql, V(from));
	if (to.s != NONE) {
		buf_str(sql, " AND x.at < ");
		args_add(a, sql, V(to));
	}
	buf_str(sql, ")");
}

/*
 * Returns SQL of the instant at which a row begins, if the scan leaves out rows
 * that begin later than now; else NULL. With as_of find does that.
 */
static const char *
begun(const struct report *r, const struct scan *s)
{
	if (r->ask->as_of.s != NONE || (!s->as_of && s->begun == NULL))
		return NULL;
	if (s->begun != NULL)
		return s->begun;
	return s->kind->from != NULL ? "k.started" : "t.created";
}

/*
 * Adds FROM and WHERE of a scan. *each says that the last parameter is the id
 * of each ticket asked for, one after the other.
 */
static void
from(struct report *r, const struct scan *s, struct buf *sql, struct args *a,
    bool *each)
{
	const struct report_ask *ask = r->ask;
	struct find f = { .kind = s->kind,
		.now = &r->now,
		.then = &ask->as_of,
		.among = ask->among,
		.as_of = s->as_of ? ask->as_of : (struct instant){ NONE },
		.begun = begun(r, s),
		.range = s->range,
		.withdrawn = ask->withdrawn,
		.limit = NONE };
	struct filter *filters = xcalloc(ask->nfilters + 8, sizeof(*filters));
	struct buf scratch = { 0 }, set = { 0 };

	if (s->time != NULL && s->only_set && report_whole(r, s)) {
		kind_sql(&set, column(s, s->time), r->now);
		f.set = set.s;
	}
	for (size_t i = 0; i < s->ngiven; i++)
		args_add(a, &scratch, s->given[i]);
	buf_free(&scratch);
	if (ask->nfilters > 0)
		memcpy(filters, ask->filters, ask->nfilters * sizeof(*filters));
	f.filters = filters;
	f.nfilters = ask->nfilters;
	bounds(r, s, filters, &f.nfilters);
	find_from(r->d, &f, sql, a);
	buf_free(&set);
	*each = find_by_id(&f);
	if (!*each) /* else the last parameter is the id */
		at_events(r, s, sql, a);
	/* texts are those of the conditions, which end here */
	for (size_t i = 0; i < a->n; i++)
		if (a->v[i].type == VAL_TEXT)
			a->v[i].s = mem_keep(&a->keep, a->v[i].s, a->v[i].n);
	for (size_t i = ask->nfilters; i < f.nfilters; i++)
		filter_free(&filters[i]);
	free(filters);
}

static void
scan_rows(struct row *w, const struct buf *sql, const struct args *a)
{
	w->db = sql_query(w->r->d, sql->s, a->n, a->v);
	while (sql_next(w->r->d, w->db))
		scan_row(w);
}

static int64_t
scan_once(struct report *r, const struct scan *s)
{
	struct row w = { .r = r, .s = s };
	struct args a = { 0 };
	struct buf sql = { 0 };
	bool each;

	fixed_columns(&w);
	select_list(&w, &sql);
	key_begin(&w);
	from(r, s, &sql, &a, &each);
	if (s->order != NULL)
		buf_fmt(&sql, " ORDER BY %s", s->order);
	else if (r->ask->keep_ids) /* of what counts once, the first is named */
		buf_fmt(&sql, " ORDER BY %d", w.at_id + 1);
	for (size_t i = 0; each && i < r->ask->among->n; i++) {
		a.v[a.n - 1] = V(r->ask->among->v[i]);
		scan_rows(&w, &sql, &a);
	}
	if (!each)
		scan_rows(&w, &sql, &a);
	report_keys_free(&w.key);
	buf_free(&sql);
	args_free(&a);
	return w.n;
}

/* Returns whether a ticket can be in several rows, one for each word. */
static bool
by_words(const struct report *r)
{
	for (size_t i = 0; i < r->nby; i++)
		if (r->by[i].how == BY_WORD)
			return true;
	return false;
}

static int64_t
rows_once(struct report *r, const struct scan *s)
{
	struct args a = { 0 };
	struct buf sql = { 0 };
	struct scan count = *s;
	int64_t n = 0;
	bool each;

	count.fn = NULL;
	if (by_words(r))
		return scan_once(r, &count);
	buf_str(&sql, "SELECT count(*)");
	from(r, s, &sql, &a, &each);
	for (size_t i = 0; each && i < r->ask->among->n; i++) {
		a.v[a.n - 1] = V(r->ask->among->v[i]);
		n += sql_int(r->d, sql.s, a.n, a.v);
	}
	if (!each)
		n = sql_int(r->d, sql.s, a.n, a.v);
	buf_free(&sql);
	args_free(&a);
	return n;
}

void
report_scan(struct report *r, const struct scan *s)
{
	scan_once(r, s);
}

int64_t
report_rows(struct report *r, const struct scan *s)
{
	return r->ask->keep_left ? rows_once(r, s) : 0;
}
