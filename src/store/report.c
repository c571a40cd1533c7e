#include <stdlib.h>
#include <string.h>

#include "msg.h"
#include "report_impl.h"
#include "text.h"

static const struct report_def *const defs[] = { &report_volume,
	&report_backlog, &report_times, &report_sla, &report_agents,
	&report_history };

static const struct report_def *
def_of(const char *name)
{
	for (size_t i = 0; i < sizeof(defs) / sizeof(defs[0]); i++)
		if (strcmp(defs[i]->name, name) == 0)
			return defs[i];
	return NULL;
}

bool
report_at(size_t i, const char **name, const char **help)
{
	if (i >= sizeof(defs) / sizeof(defs[0]))
		return false;
	*name = defs[i]->name;
	if (help != NULL)
		*help = defs[i]->help;
	return true;
}

/* The kind whose columns -b and conditions name. */
static const struct kind *
source_of(struct desk *d, const struct report_def *def)
{
	static const struct col metric = {
		.name = "metric", .type = COL_TEXT, .sql = "k.metric"
	};
	static struct kind *clocks;

	if (strcmp(def->source, "clock") != 0)
		return kind_find(d, def->source);
	if (clocks == NULL)
		clocks = report_kind(
		    d, "ticket t JOIN clock k ON k.ticket = t.id", &metric, 1);
	return clocks;
}

/* -------------------------------------------------------------------- scanning
 */

struct kind *
report_kind(struct desk *d, const char *from, const struct col *extra, size_t n)
{
	const struct kind *t = kind_find(d, "ticket");
	struct kind *k = xmalloc(sizeof(*k));
	struct col *cols = xcalloc(t->n + n, sizeof(*cols));

	memcpy(cols, extra, n * sizeof(*cols));
	memcpy(cols + n, t->cols, t->n * sizeof(*cols));
	*k = *t;
	k->cols = cols;
	k->n = t->n + n;
	k->from = from;
	return k;
}

void
report_kind_free(struct kind *k)
{
	struct col *cols;

	memcpy(&cols, &k->cols, sizeof(cols));
	free(cols);
	free(k);
}

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
	struct buf why = { 0 };

	if (s->only != NULL)
		filter_parse(s->only, &f[(*n)++], &why);
	if (s->time == NULL)
		return;
	if (r->ask->since.s != NONE)
		bound(s, ">=", r->ask->since, f, n);
	if (r->ask->until.s != NONE)
		bound(s, "<", r->ask->until, f, n);
	if (s->before.s != NONE)
		bound(s, "<=", s->before, f, n);
	if (s->only_set)
		bound(s, "!=", (struct instant){ NONE }, f, n);
}

static void
select_list(const struct report *r, const struct scan *s, struct buf *sql)
{
	const struct kind *k = s->kind;
	const char *join = "SELECT ";

	if (s->fixed != NULL) {
		buf_str(sql, join);
		kind_sql(sql, col_find(k->cols, k->n, s->fixed), r->d->now);
		join = ", ";
	}
	for (size_t i = 0; i < r->nby; i++, join = ", ") {
		buf_str(sql, join);
		kind_sql(sql, r->by[i], r->d->now);
	}
	if (s->time != NULL) {
		buf_str(sql, join);
		kind_sql(sql, col_find(k->cols, k->n, s->time), r->d->now);
		join = ", ";
	}
	for (size_t i = 0; i < REPORT_VALUES && s->values[i] != NULL; i++) {
		buf_str(sql, join);
		kind_sql(sql, col_find(k->cols, k->n, s->values[i]), r->d->now);
		join = ", ";
	}
}

/* The texts of a row's key, in buffers that are used again. */
struct key {
	struct buf text[34];
	const char *v[34];
	struct instant from, to; /* of the period named in text[0] */
};

static void
key_period(struct key *k, size_t at, struct instant t, enum period p)
{
	k->v[at] = NULL;
	if (t.s == NONE)
		return;
	if (k->text[at].n == 0 || t.s < k->from.s || t.s >= k->to.s) {
		buf_clear(&k->text[at]);
		period_name(&k->text[at], t, p);
		k->from = period_floor(t, p);
		k->to = period_next(t, p);
	}
	k->v[at] = k->text[at].s;
}

static void
key_column(
    struct key *k, size_t at, struct db_rows *row, int i, const struct col *c)
{
	k->v[at] = NULL;
	if (db_null(row, i))
		return;
	if (c->type == COL_TEXT) {
		k->v[at] = db_text(row, i, NULL);
		return;
	}
	buf_clear(&k->text[at]);
	col_format(&k->text[at], c, sql_value(row, i, c));
	k->v[at] = k->text[at].s;
}

static void
scan_row(struct report *r, const struct scan *s, struct db_rows *row,
    struct key *key)
{
	int64_t values[REPORT_VALUES];
	bool period = r->ask->period != PERIOD_NONE;
	size_t n = period;
	int i = 0;

	if (s->fixed != NULL) {
		const struct col *c =
		    col_find(s->kind->cols, s->kind->n, s->fixed);

		key_column(key, n++, row, i++, c);
	}
	for (size_t j = 0; j < r->nby; j++)
		key_column(key, n++, row, i++, r->by[j]);
	if (s->time != NULL) {
		if (period)
			key_period(key, 0, (struct instant){ db_int(row, i) },
			    r->ask->period);
		i++;
	}
	for (size_t j = 0; j < REPORT_VALUES && s->values[j] != NULL; j++)
		values[j] = db_int(row, i++);
	s->fn(tally_group(&r->tally, key->v), values, r);
}

void
report_scan(struct report *r, const struct scan *s)
{
	struct find f = { .kind = s->kind,
		.among = r->ask->among,
		.as_of = s->as_of,
		.limit = NONE };
	struct filter *filters =
	    xcalloc(r->ask->nfilters + 5, sizeof(*filters));
	struct args a = { 0 };
	struct buf sql = { 0 };
	struct key key = { 0 };
	size_t added, ids;

	if (r->ask->nfilters > 0)
		memcpy(filters, r->ask->filters,
		    r->ask->nfilters * sizeof(*filters));
	f.filters = filters;
	f.nfilters = r->ask->nfilters;
	bounds(r, s, filters, &f.nfilters);
	added = f.nfilters;
	select_list(r, s, &sql);
	find_from(r->d, &f, &sql, &a);
	ids = find_by_id(&f) ? r->ask->among->n : 1;
	for (size_t i = 0; i < ids; i++) {
		struct db_rows *row;

		if (find_by_id(&f))
			a.v[a.n - 1] = V(r->ask->among->v[i]);
		row = sql_query(r->d, sql.s, a.n, a.v);
		while (sql_next(r->d, row))
			scan_row(r, s, row, &key);
	}
	for (size_t i = r->ask->nfilters; i < added; i++)
		filter_free(&filters[i]);
	for (size_t i = 0; i < sizeof(key.text) / sizeof(key.text[0]); i++)
		buf_free(&key.text[i]);
	free(filters);
	buf_free(&sql);
	args_free(&a);
}

/* ------------------------------------------------------------- what is asked
 * for */

bool
report_check(struct desk *d, const struct report_ask *ask, struct buf *why)
{
	const struct report_def *def = def_of(ask->name);
	struct nearest near = { .word = ask->name };
	const struct col **by;
	struct find f = { .filters = ask->filters,
		.nfilters = ask->nfilters,
		.as_of = { NONE },
		.limit = NONE };
	struct report r = { .ask = ask };
	const char *def_name;
	size_t columns;

	if (def == NULL) {
		for (size_t i = 0; report_at(i, &def_name, NULL); i++)
			text_offer(&near, def_name);
		buf_fmt(why, _("\"%s\" is not a report"), ask->name);
		if (near.best != NULL)
			buf_fmt(why, _(" (did you mean \"%s\"?)"), near.best);
		return false;
	}
	if (ask->as_of.s != NONE && !def->as_of) {
		buf_fmt(
		    why, _("%s: cannot be told as of an instant"), def->name);
		return false;
	}
	if (ask->measures != NULL && strcmp(def->name, "volume") != 0) {
		buf_str(why, _("--measure is for the report volume"));
		return false;
	}
	f.kind = source_of(d, def);
	if (!find_check(d, &f, why) ||
	    (ask->by != NULL &&
		!find_columns(f.kind, ask->by, &by, &columns, why)))
		return false;
	if (ask->by != NULL)
		free(by);
	if (ask->by != NULL && columns > 32) {
		buf_str(why, _("-b: at most 32 columns"));
		return false;
	}
	r.d = d;
	return report_measures_check(&r, why);
}

static void
headings(struct report *r, const struct report_def *def, struct out *o)
{
	const char *more[TALLY_MEASURES];
	size_t n;

	if (r->ask->period != PERIOD_NONE)
		out_column(o, "period", OUT_TEXT);
	if (def->fixed != NULL)
		out_column(o, def->fixed, OUT_TEXT);
	for (size_t i = 0; i < r->nby; i++)
		out_column(o, r->by[i]->name, col_kind(r->by[i]));
	for (size_t i = 0; def->columns[i] != NULL; i++) {
		out_column(o, def->columns[i], OUT_NUMBER);
		/* a series of the backlog has one figure */
		if (r->ask->period != PERIOD_NONE &&
		    strcmp(def->name, "backlog") == 0)
			break;
	}
	n = report_measures(r, more, TALLY_MEASURES);
	for (size_t i = 0; i < n; i++)
		out_column(o, more[i], OUT_NUMBER);
}

static void
keys(struct report *r, const struct report_def *def)
{
	size_t n = 0;

	r->tally.keys = r->nby;
	r->tally.keys += r->ask->period != PERIOD_NONE;
	r->tally.keys += def->fixed != NULL;
	r->numeric = xcalloc(r->tally.keys + 1, sizeof(*r->numeric));
	n = r->tally.keys - r->nby;
	for (size_t i = 0; i < r->nby; i++)
		r->numeric[n + i] = col_kind(r->by[i]) == OUT_NUMBER;
	r->tally.numeric = r->numeric;
}

int64_t
report_run(struct desk *d, const struct report_ask *ask, struct out *o)
{
	const struct report_def *def = def_of(ask->name);
	struct report r = { .d = d, .ask = ask };
	struct buf why = { 0 };
	struct group **all;
	int64_t n;

	if (ask->by != NULL)
		find_columns(source_of(d, def), ask->by, &r.by, &r.nby, &why);
	keys(&r, def);
	headings(&r, def, o);
	def->make(&r);
	/* a total is there even if nothing was counted */
	if (r.tally.keys == 0)
		tally_group(&r.tally, NULL);
	all = tally_sorted(&r.tally);
	for (size_t i = 0; i < r.tally.n; i++) {
		for (size_t j = 0; j < r.tally.keys; j++)
			out_str(o, all[i]->key[j]);
		def->row(&r, all[i], o);
		out_row(o);
	}
	n = (int64_t)r.tally.n;
	free(all);
	free(r.by);
	free(r.numeric);
	tally_free(&r.tally);
	return n;
}
