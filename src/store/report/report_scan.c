/* report_scan.c - one pass over the rows that a report counts */
#include <stdlib.h>
#include <string.h>

#include "day.h"
#include "report_impl.h"
#include "zone.h"

/* A kind and its columns in one piece of memory. */
struct own_kind {
	struct kind kind; /* its cols are those below */
	struct col cols[];
};

struct kind *
report_kind(struct desk *d, const char *base, const char *join,
    const struct col *extra, size_t n)
{
	const struct kind *t = kind_find(d, base);
	struct own_kind *k =
	    xcalloc(1, sizeof(*k) + (t->n + n) * sizeof(*k->cols));

	if (n > 0)
		memcpy(k->cols, extra, n * sizeof(*k->cols));
	memcpy(k->cols + n, t->cols, t->n * sizeof(*k->cols));
	k->kind = *t;
	k->kind.cols = k->cols;
	k->kind.n = t->n + n;
	k->kind.join = join;
	return &k->kind;
}

void
report_kind_free(struct kind *k)
{
	free(k);
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

/* The bounds in time, as conditions like those that people write. */
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
	if (s->only_set)
		bound(s, "!=", (struct instant){ NONE }, f, n);
}

/* ------------------------------------------------------------- the columns */

static const struct col *
column(const struct scan *s, const char *name)
{
	return col_find(s->kind->cols, s->kind->n, name);
}

/* A row on its way into its groups: columns in the order of the SELECT. */
struct row {
	struct report *r;
	const struct scan *s;
	struct db_rows *db;
	const struct col *fixed[REPORT_FIXED];
	size_t nfixed;
	int at_by, at_time, at_values, at_text, at_id;
	bool period;

	/* the texts of its key, in buffers that are used again */
	struct buf text[REPORT_KEYS];
	const char *key[REPORT_KEYS];
	struct instant from, to; /* of the period named in text[0] */
	int64_t values[REPORT_VALUES];
	int64_t n; /* that are only counted */
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
	kind_sql(sql, c, report_now(r));
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
key_period(struct row *w, struct instant t)
{
	enum period p = w->r->ask->period;

	w->key[0] = NULL;
	if (t.s == NONE)
		return;
	if (w->text[0].n == 0 || t.s < w->from.s || t.s >= w->to.s) {
		buf_clear(&w->text[0]);
		period_name(&w->text[0], t, p);
		w->from = period_floor(t, p);
		w->to = period_next(t, p);
		if (w->r->first.s == NONE || w->from.s < w->r->first.s)
			w->r->first = w->from;
		if (w->r->last.s == NONE || w->from.s > w->r->last.s)
			w->r->last = w->from;
	}
	w->key[0] = w->text[0].s;
}

static void
key_column(struct row *w, size_t at, int i, const struct col *c)
{
	w->key[at] = NULL;
	if (db_null(w->db, i))
		return;
	if (col_is_text(c)) {
		w->key[at] = db_text(w->db, i, NULL);
		return;
	}
	buf_clear(&w->text[at]);
	col_format(&w->text[at], c, sql_value(w->db, i, c));
	w->key[at] = w->text[at].s;
}

/* Only the first levels of a path. */
static void
key_tree(struct row *w, size_t at, int i, int depth)
{
	const char *s = db_text(w->db, i, NULL), *p = s;

	w->key[at] = NULL;
	if (s == NULL)
		return;
	while (*p != '\0' && (*p != '/' || --depth > 0))
		p++;
	buf_clear(&w->text[at]);
	buf_add(&w->text[at], s, (size_t)(p - s));
	w->key[at] = w->text[at].s;
}

static void
key_clock(struct row *w, size_t at, bool hour)
{
	int64_t t = w->s->time != NULL ? db_int(w->db, w->at_time) : NONE, c;

	w->key[at] = NULL;
	if (t == NONE)
		return;
	c = zone_clock((struct instant){ t });
	buf_clear(&w->text[at]);
	buf_fmt(&w->text[at], "%d",
	    hour ? (int)((c - day_at(c) * DAY_SECONDS) / 3600)
		 : day_week(day_at(c)));
	w->key[at] = w->text[at].s;
}

static void
counted(struct row *w)
{
	const char *text =
	    w->s->text != NULL ? db_text(w->db, w->at_text, NULL) : NULL;

	if (w->s->fn == NULL) {
		w->n++;
		return;
	}
	w->s->fn(
	    w->r, aggregate_group(&w->r->aggregate, w->key), w->values, text);
}

/* The rest of the key, from column `by' on; a set of words is many keys. */
static void
keys(struct row *w, size_t by, size_t at, int i)
{
	for (; by < w->r->nby; by++, at++) {
		const struct by *b = &w->r->by[by];
		const char *p;

		switch (b->how) {
		case BY_VALUE:
			key_column(w, at, i++, b->col);
			break;
		case BY_TREE:
			key_tree(w, at, i++, b->depth);
			break;
		case BY_WEEKDAY:
		case BY_HOUR:
			key_clock(w, at, b->how == BY_HOUR);
			break;
		case BY_WORD:
			p = db_text(w->db, i++, NULL);
			w->key[at] = NULL;
			if (p == NULL || *p == '\0')
				break;
			for (size_t n; *p != '\0'; p += n + (p[n] == ' ')) {
				n = strcspn(p, " ");
				buf_clear(&w->text[at]);
				buf_add(&w->text[at], p, n);
				w->key[at] = w->text[at].s;
				keys(w, by + 1, at + 1, i);
			}
			return;
		}
	}
	counted(w);
}

static void
scan_row(struct row *w)
{
	struct report *r = w->r;
	size_t at = w->period;
	int i;

	for (size_t j = 0; j < w->nfixed; j++)
		key_column(w, at++, (int)j, w->fixed[j]);
	if (w->period && w->s->time != NULL)
		key_period(w, (struct instant){ db_int(w->db, w->at_time) });
	i = w->at_values;
	for (size_t j = 0; i < w->at_text; j++)
		w->values[j] = db_int(w->db, i++);
	if (r->ask->keep_ids)
		r->id = db_int(w->db, w->at_id);
	keys(w, 0, at, w->at_by);
	if ((++r->rows & 0x3fff) == 0 && r->ask->progress != NULL)
		r->ask->progress(r->rows);
}

/* ---------------------------------------------------------------- the scan */

/*
 * Without an index on its time: only tickets that something happened to then.
 * So a span costs what happened in it.
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
	    s->kind->flags & REPORT_ALONE ? "k.ticket" : "t.id");
	args_add(a, sql, V(from));
	if (to.s != NONE) {
		buf_str(sql, " AND x.at < ");
		args_add(a, sql, V(to));
	}
	buf_str(sql, ")");
}

/* FROM and WHERE of a scan, behind what sql has already. */
static void
from(struct report *r, const struct scan *s, struct buf *sql, struct args *a,
    bool *each)
{
	const struct report_ask *ask = r->ask;
	struct find f = { .kind = s->kind,
		.now = &r->now,
		.among = ask->among,
		.as_of = s->as_of ? ask->as_of : (struct instant){ NONE },
		.range = s->range,
		.limit = NONE };
	struct filter *filters = xcalloc(ask->nfilters + 8, sizeof(*filters));
	struct buf scratch = { 0 };

	for (size_t i = 0; i < s->ngiven; i++)
		args_add(a, &scratch, s->given[i]);
	buf_free(&scratch);
	if (ask->nfilters > 0)
		memcpy(filters, ask->filters, ask->nfilters * sizeof(*filters));
	f.filters = filters;
	f.nfilters = ask->nfilters;
	bounds(r, s, filters, &f.nfilters);
	find_from(r->d, &f, sql, a);
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
	struct row w = {
		.r = r, .s = s, .period = r->ask->period != PERIOD_NONE
	};
	struct args a = { 0 };
	struct buf sql = { 0 };
	bool each;

	fixed_columns(&w);
	select_list(&w, &sql);
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
	for (size_t i = 0; i < REPORT_KEYS; i++)
		buf_free(&w.text[i]);
	buf_free(&sql);
	args_free(&a);
	return w.n;
}

/* A ticket is in the row of each of its words. */
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

static bool
clocks_then(const struct report *r, const struct scan *s)
{
	return s->as_of && r->ask->as_of.s != NONE &&
	    (s->kind->flags & REPORT_CLOCKS);
}

void
report_scan(struct report *r, const struct scan *s)
{
	if (clocks_then(r, s))
		report_clocks_then(r, s, scan_once);
	else
		scan_once(r, s);
}

int64_t
report_rows(struct report *r, const struct scan *s)
{
	if (!r->ask->keep_left)
		return 0;
	return clocks_then(r, s) ? report_clocks_then(r, s, rows_once)
				 : rows_once(r, s);
}

const struct leaving report_unsolved[] = {
	REPORT_ACTIVE,
	{ "merged without being solved", { "active=no", "solved=" } },
	{ NULL, { NULL } },
};

void
report_leave_tickets(struct report *r, const struct kind *k, const char *figure,
    const char *of, const struct leaving *l)
{
	struct buf reason = { 0 };

	for (; l->reason != NULL; l++) {
		struct scan s = { .kind = k,
			.time = "created",
			.only = { l->only[0], l->only[1] },
			.as_of = true,
			.before = { NONE } };

		buf_clear(&reason);
		buf_fmt(&reason, "%s%s%s", of != NULL ? of : "",
		    of != NULL ? ": " : "", l->reason);
		report_leave(r, figure, reason.s, report_rows(r, &s));
	}
	buf_free(&reason);
}
