/* report_defs.c - what each report counts; the definitions are in hd-report(1) */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "msg.h"
#include "report_impl.h"

const struct report_name report_names[] = {
	{ "volume", N_("tickets created, solved, closed and reopened") },
	{ "backlog", N_("active tickets now, or at the end of each period") },
	{ "times", N_("first reply and resolution: n, mean, median, percentiles") },
	{ "sla", N_("clocks met and missed") },
	{ "agents", N_("what each agent has done and has to do") },
	{ "history", N_("events and changes") },
	{ NULL, NULL }
};

const struct kind *
report_source(struct desk *d, const struct report_def *def)
{
	static const struct col metric = { .name = "metric", .type = COL_TEXT,
		.sql = "k.metric" };
	static struct kind *clocks;

	if (strcmp(def->source, "clock") != 0)
		return kind_find(d, def->source);
	if (clocks == NULL)
		clocks = report_kind(d, "clock k JOIN ticket t ON"
		    " t.id = k.ticket", &metric, 1);
	return clocks;
}

/* --------------------------------------------------------------------- volume */

enum { CREATED, SOLVED, CLOSED, REOPENED, MORE_MEASURES };

static void
created(struct group *g, const int64_t *v, struct report *r)
{
	const char *names[TALLY_MEASURES];
	size_t n = report_measures(r, names, TALLY_MEASURES);

	g->count[CREATED]++;
	for (size_t i = 0; i < n; i++)
		if (v[i] != NONE)
			series_add(&g->series[MORE_MEASURES + i], v[i]);
}

static void
solved(struct group *g, const int64_t *v, struct report *r)
{
	(void)v;
	(void)r;
	g->count[SOLVED]++;
}

static void
closed(struct group *g, const int64_t *v, struct report *r)
{
	(void)v;
	(void)r;
	g->count[CLOSED]++;
}

static void
reopened(struct group *g, const int64_t *v, struct report *r)
{
	(void)v;
	(void)r;
	g->count[REOPENED]++;
}

/* "sum:reassigns,p90:age": the function and the column of each. */
static size_t
split(const struct report *r, struct pool *pool, const char **fn,
    const char **column, size_t max)
{
	size_t n = 0;

	for (const char *p = r->ask->measures; p != NULL && *p != '\0';) {
		size_t len = strcspn(p, ","), at = strcspn(p, ":,");

		if (n < max) {
			fn[n] = mem_keep(pool, p, at);
			column[n++] = at < len ?
			    mem_keep(pool, p + at + 1, len - at - 1) : "";
		}
		p += len + (p[len] == ',');
	}
	return n;
}

#define MAX_MORE	REPORT_VALUES

size_t
report_measures(const struct report *r, const char **names, size_t max)
{
	static struct pool pool;
	static const char *last;
	static const char *kept[MAX_MORE];
	static size_t n;
	const char *fn[MAX_MORE], *column[MAX_MORE];

	if (last != r->ask->measures) {
		n = split(r, &pool, fn, column, MAX_MORE);
		for (size_t i = 0; i < n; i++) {
			struct buf b = { 0 };

			buf_fmt(&b, "%s_%s", fn[i], column[i]);
			kept[i] = mem_keep(&pool, b.s, b.n);
			buf_free(&b);
		}
		last = r->ask->measures;
	}
	for (size_t i = 0; i < n && i < max; i++)
		names[i] = kept[i];
	return r->ask->measures != NULL ? n : 0;
}

static const char *const functions[] = { "sum", "min", "max", "mean", "median",
	"p90", "p95", "count" };

bool
report_measures_check(const struct report *r, struct buf *why)
{
	const struct kind *k = kind_find(r->d, "ticket");
	const char *fn[MAX_MORE + 1], *column[MAX_MORE + 1];
	struct pool pool = { 0 };
	size_t n = split(r, &pool, fn, column, MAX_MORE + 1);
	bool good = n <= MAX_MORE;

	if (!good)
		buf_fmt(why, _("--measure: at most %d measures"), MAX_MORE);
	for (size_t i = 0; i < n && good; i++) {
		const struct col *c = col_find(k->cols, k->n, column[i]);
		size_t f = 0;

		while (f < 8 && strcmp(functions[f], fn[i]) != 0)
			f++;
		good = f < 8 && c != NULL && col_kind(c) == OUT_NUMBER &&
		    c->type != COL_REAL;
		if (!good)
			buf_fmt(why, _("--measure: \"%s:%s\" is not sum, min, max, "
			    "mean, median, p90, p95 or count of a column of "
			    "whole numbers"), fn[i], column[i]);
	}
	mem_free(&pool);
	return good;
}

static void
make_volume(struct report *r)
{
	static const struct col at = { .name = "at", .type = COL_TIME,
		.sql = "e.at" };
	const struct kind *ticket = kind_find(r->d, "ticket");
	struct kind *events = report_kind(r->d, "event e JOIN change c ON"
	    " c.event = e.id AND c.field = 'reopens' JOIN ticket t ON"
	    " t.id = e.ticket", &at, 1);
	struct scan s = { .kind = ticket, .time = "created", .fn = created,
		.as_of = r->ask->as_of, .before = { NONE } };
	const char *fn[MAX_MORE];
	struct pool pool = { 0 };

	split(r, &pool, fn, s.values, MAX_MORE);
	report_scan(r, &s);
	report_scan(r, &(struct scan){ .kind = ticket, .time = "solved",
	    .fn = solved, .as_of = r->ask->as_of, .only_set = true,
	    .before = { NONE } });
	report_scan(r, &(struct scan){ .kind = ticket, .time = "closed",
	    .fn = closed, .as_of = r->ask->as_of, .only_set = true,
	    .before = { NONE } });
	report_scan(r, &(struct scan){ .kind = events, .time = "at",
	    .fn = reopened, .as_of = { NONE }, .before = r->ask->as_of });
	report_kind_free(events);
	mem_free(&pool);
}

static int64_t
apply(const char *fn, struct series *s)
{
	if (strcmp(fn, "sum") == 0)
		return series_sum(s);
	if (strcmp(fn, "count") == 0)
		return (int64_t)s->n;
	if (strcmp(fn, "mean") == 0)
		return series_mean(s);
	if (strcmp(fn, "median") == 0)
		return series_median(s);
	if (strcmp(fn, "p90") == 0)
		return series_percentile(s, 90);
	if (strcmp(fn, "p95") == 0)
		return series_percentile(s, 95);
	return series_percentile(s, strcmp(fn, "max") == 0 ? 100 : 0);
}

static void
row_volume(struct report *r, struct group *g, struct out *o)
{
	const char *fn[MAX_MORE], *column[MAX_MORE];
	struct pool pool = { 0 };
	size_t n = split(r, &pool, fn, column, MAX_MORE);

	for (size_t i = 0; i < MORE_MEASURES; i++)
		out_int(o, g->count[i]);
	for (size_t i = 0; i < n; i++)
		out_int(o, apply(fn[i], &g->series[MORE_MEASURES + i]));
	mem_free(&pool);
}

/* -------------------------------------------------------------------- backlog */

enum { OPEN, UNASSIGNED, OVERDUE, AGES };

static void
active(struct group *g, const int64_t *v, struct report *r)
{
	int64_t now = r->ask->as_of.s != NONE ? r->ask->as_of.s : r->d->now.s;

	if (v[0] != 1)
		return;
	g->count[OPEN]++;
	g->count[UNASSIGNED] += v[1] == 1;
	g->count[OVERDUE] += v[2] != NONE && v[2] < now;
	series_add(&g->series[AGES], now - v[3]);
}

static void
comes(struct group *g, const int64_t *v, struct report *r)
{
	(void)r;
	series_add(&g->series[0], v[0]);
}

static void
moves(struct group *g, const int64_t *v, struct report *r)
{
	(void)r;
	series_add(&g->series[v[1] == 1 ? 0 : 1], v[0]);
}

static size_t
until(const struct series *s, int64_t t)
{
	size_t n = 0;

	while (n < s->n && s->v[n] < t)
		n++;
	return n;
}

/*
 * One row a group and period: its active tickets at the end of it, which is
 * how many have come before that less how many have gone.
 */
static void
levels(struct report *r, struct report *all, int64_t first, int64_t last)
{
	struct group **g = tally_sorted(&all->tally);
	struct buf name = { 0 };
	const char *key[34];
	struct instant t = period_floor((struct instant){ first },
	    r->ask->period), next;

	for (; t.s < last; t = next) {
		next = period_next(t, r->ask->period);
		buf_clear(&name);
		period_name(&name, t, r->ask->period);
		key[0] = name.s;
		for (size_t i = 0; i < all->tally.n; i++) {
			int64_t end = next.s < last ? next.s : last;

			if (all->tally.keys > 0)
				memcpy(key + 1, g[i]->key,
				    all->tally.keys * sizeof(*key));
			tally_group(&r->tally, key)->count[OPEN] =
			    (int64_t)until(&g[i]->series[0], end) -
			    (int64_t)until(&g[i]->series[1], end);
		}
	}
	free(g);
	buf_free(&name);
}

static void
make_backlog_series(struct report *r)
{
	static const struct col extra[] = {
		{ .name = "at", .type = COL_TIME, .sql = "e.at" },
		{ .name = "became", .type = COL_INT,
		    .sql = "CAST(c.new AS BIGINT)" } };
	struct kind *events = report_kind(r->d, "event e JOIN change c ON"
	    " c.event = e.id AND c.field = 'active' JOIN ticket t ON"
	    " t.id = e.ticket", extra, 2);
	struct report_ask ask = *r->ask;
	struct report all = { .d = r->d, .ask = &ask, .by = r->by,
		.nby = r->nby, .tally = { .keys = r->nby,
		    .numeric = r->numeric + 1 } };
	int64_t first = r->d->now.s, last = r->d->now.s + 1;

	ask.period = PERIOD_NONE;
	ask.since.s = ask.until.s = NONE;
	report_scan(&all, &(struct scan){ .kind = kind_find(r->d, "ticket"),
	    .values = { "created" }, .fn = comes, .as_of = { NONE },
	    .before = { NONE } });
	report_scan(&all, &(struct scan){ .kind = events,
	    .values = { "at", "became" }, .fn = moves, .as_of = { NONE },
	    .before = { NONE } });
	for (size_t i = 0; i < all.tally.nbuckets; i++)
		for (struct group *g = all.tally.bucket[i]; g != NULL;
		    g = g->next)
			for (size_t j = 0; j < 2; j++) {
				int64_t t = series_percentile(&g->series[j],
				    0);

				first = t != NONE && t < first ? t : first;
			}
	if (r->ask->since.s != NONE)
		first = r->ask->since.s;
	if (r->ask->until.s != NONE)
		last = r->ask->until.s;
	levels(r, &all, first, last);
	tally_free(&all.tally);
	report_kind_free(events);
}

static void
make_backlog(struct report *r)
{
	static const struct col none = { .name = "nobody", .type = COL_INT,
		.sql = "(CASE WHEN t.agent IS NULL THEN 1 ELSE 0 END)" };
	struct kind *k;

	if (r->ask->period != PERIOD_NONE) {
		make_backlog_series(r);
		return;
	}
	k = report_kind(r->d, NULL, &none, 1);
	report_scan(r, &(struct scan){ .kind = k,
	    .values = { "active", "nobody", "due", "created" }, .fn = active,
	    .as_of = r->ask->as_of, .before = { NONE } });
	report_kind_free(k);
}

/* Of a series only the number is known: the rest would need each ticket then. */
static void
row_backlog(struct report *r, struct group *g, struct out *o)
{
	bool series = r->ask->period != PERIOD_NONE;

	out_int(o, g->count[OPEN]);
	if (series)
		return;
	out_int(o, g->count[UNASSIGNED]);
	out_int(o, g->count[OVERDUE]);
	out_int(o, series_median(&g->series[AGES]));
	out_int(o, series_percentile(&g->series[AGES], 100));
}

/* ---------------------------------------------------------------------- times */

enum { FIRST_REPLY, RESOLUTION };

static void
took(struct group *g, const int64_t *v, struct report *r)
{
	(void)r;
	if (v[1] != NONE)
		series_add(&g->series[0], v[1] - v[0]);
}

static void
make_times(struct report *r)
{
	static const char *const ends[] = { "first_reply", "solved" };
	static const struct col metric[] = {
		{ .name = "metric", .type = COL_TEXT, .sql = "'first_reply'" },
		{ .name = "metric", .type = COL_TEXT, .sql = "'resolution'" } };

	for (size_t i = 0; i < 2; i++) {
		struct kind *k = report_kind(r->d, NULL, &metric[i], 1);

		report_scan(r, &(struct scan){ .kind = k, .time = ends[i],
		    .fixed = "metric", .values = { "created", ends[i] },
		    .fn = took, .as_of = r->ask->as_of, .only_set = true,
		    .before = { NONE } });
		report_kind_free(k);
	}
}

static void
row_times(struct report *r, struct group *g, struct out *o)
{
	struct series *s = &g->series[0];

	(void)r;
	out_int(o, (int64_t)s->n);
	out_int(o, series_mean(s));
	out_int(o, series_median(s));
	out_int(o, series_percentile(s, 90));
	out_int(o, series_percentile(s, 95));
	out_int(o, series_percentile(s, 100));
}

/* ------------------------------------------------------------------------ sla */

enum { MET, MISSED, PENDING, CANCELLED };

static void
clock_counts(struct group *g, const int64_t *v, struct report *r)
{
	(void)r;
	if (v[0] >= 0)
		g->count[v[0]]++;
}

/* A clock without a target can be neither met nor missed: it is left out. */
static void
make_sla(struct report *r)
{
	static const struct col extra[] = {
		{ .name = "metric", .type = COL_TEXT, .sql = "k.metric" },
		{ .name = "started", .type = COL_TIME, .sql = "k.started" },
		{ .name = "result", .type = COL_INT,
		    .sql = "(CASE WHEN k.target IS NULL THEN -1"
		    " WHEN k.state = 'met' THEN 0"
		    " WHEN k.state IN ('missed-open', 'missed-done') THEN 1"
		    " WHEN k.state = 'cancelled' THEN 3"
		    " WHEN k.due < @now THEN 1 ELSE 2 END)" } };
	struct kind *k = report_kind(r->d, "clock k JOIN ticket t ON"
	    " t.id = k.ticket", extra, 3);

	report_scan(r, &(struct scan){ .kind = k, .time = "started",
	    .fixed = "metric", .values = { "result" }, .fn = clock_counts,
	    .as_of = { NONE }, .before = { NONE } });
	report_kind_free(k);
}

static void
row_sla(struct report *r, struct group *g, struct out *o)
{
	int64_t done = g->count[MET] + g->count[MISSED];
	char share[16];

	(void)r;
	for (size_t i = MET; i <= CANCELLED; i++)
		out_int(o, g->count[i]);
	if (done == 0) {
		out_null(o);
		return;
	}
	snprintf(share, sizeof(share), "%.4f",
	    (double)g->count[MET] / (double)done);
	out_str(o, share);
}

/* --------------------------------------------------------------------- agents */

enum { HAS_ACTIVE, HAS_OVERDUE, HAS_SOLVED, HAS_REPLIES, HAS_REOPENS };

static void
agent_has(struct group *g, const int64_t *v, struct report *r)
{
	if (v[0] != 1)
		return;
	g->count[HAS_ACTIVE]++;
	g->count[HAS_OVERDUE] += v[1] != NONE && v[1] < r->d->now.s;
}

static void
agent_solved(struct group *g, const int64_t *v, struct report *r)
{
	(void)r;
	g->count[HAS_SOLVED]++;
	g->count[HAS_REPLIES] += v[2];
	g->count[HAS_REOPENS] += v[3];
	series_add(&g->series[0], v[1] - v[0]);
}

static void
make_agents(struct report *r)
{
	static const struct col who = { .name = "who", .type = COL_TEXT,
		.sql = "t.agent" };
	const struct report_ask *ask = r->ask;
	struct report_ask now = *ask;
	struct kind *k = report_kind(r->d, NULL, &who, 1);

	report_scan(r, &(struct scan){ .kind = k, .time = "solved",
	    .fixed = "who", .values = { "created", "solved", "replies",
	    "reopens" }, .fn = agent_solved, .as_of = { NONE },
	    .only_set = true, .before = { NONE } });
	/* what they have to do is of now, and of no period */
	now.since.s = now.until.s = NONE;
	if (ask->period == PERIOD_NONE) {
		r->ask = &now;
		report_scan(r, &(struct scan){ .kind = k, .fixed = "who",
		    .values = { "active", "due" }, .fn = agent_has,
		    .as_of = { NONE }, .before = { NONE } });
		r->ask = ask;
	}
	report_kind_free(k);
}

static void
row_agents(struct report *r, struct group *g, struct out *o)
{
	struct series *s = &g->series[0];
	bool now = r->ask->period == PERIOD_NONE;

	for (size_t i = HAS_ACTIVE; i <= HAS_OVERDUE; i++)
		if (now)
			out_int(o, g->count[i]);
		else
			out_null(o);
	for (size_t i = HAS_SOLVED; i <= HAS_REOPENS; i++)
		out_int(o, g->count[i]);
	out_int(o, series_mean(s));
	out_int(o, series_median(s));
	out_int(o, series_percentile(s, 90));
}

/* -------------------------------------------------------------------- history */

enum { EVENTS, CHANGES };

/* Rows of one event follow each other: it is counted once in each group. */
static void
happened(struct group *g, const int64_t *v, struct report *r)
{
	(void)r;
	g->count[EVENTS] += g->last != v[0];
	g->last = v[0];
	g->count[CHANGES] += v[1];
}

static void
make_history(struct report *r)
{
	static const struct col changed = { .name = "changed", .type = COL_INT,
		.sql = "(CASE WHEN c.field IS NULL THEN 0 ELSE 1 END)" };
	const struct kind *h = kind_find(r->d, "history");
	struct kind k = *h;
	struct col *cols = xcalloc(h->n + 1, sizeof(*cols));

	memcpy(cols, h->cols, h->n * sizeof(*cols));
	cols[h->n] = changed;
	k.cols = cols;
	k.n = h->n + 1;
	report_scan(r, &(struct scan){ .kind = &k, .time = "at",
	    .values = { "event", "changed" }, .fn = happened,
	    .as_of = { NONE }, .before = r->ask->as_of });
	free(cols);
}

static void
row_history(struct report *r, struct group *g, struct out *o)
{
	(void)r;
	out_int(o, g->count[EVENTS]);
	out_int(o, g->count[CHANGES]);
}

/* ------------------------------------------------------------------ the reports */

static const char *const volume_columns[] = { "created", "solved", "closed",
	"reopened", NULL };
static const char *const backlog_columns[] = { "open", "unassigned", "overdue",
	"median_age", "oldest_age", NULL };
static const char *const times_columns[] = { "n", "mean", "median", "p90",
	"p95", "max", NULL };
static const char *const sla_columns[] = { "met", "missed", "open",
	"cancelled", "attained", NULL };
static const char *const agents_columns[] = { "active", "overdue", "solved",
	"replies", "reopens", "mean", "median", "p90", NULL };
static const char *const history_columns[] = { "events", "changes", NULL };

const struct report_def report_defs[] = {
	{ "volume", "ticket", NULL, true, make_volume, volume_columns,
	    row_volume },
	{ "backlog", "ticket", NULL, true, make_backlog, backlog_columns,
	    row_backlog },
	{ "times", "ticket", "metric", true, make_times, times_columns,
	    row_times },
	{ "sla", "clock", "metric", false, make_sla, sla_columns, row_sla },
	{ "agents", "ticket", "agent", false, make_agents, agents_columns,
	    row_agents },
	{ "history", "history", NULL, true, make_history, history_columns,
	    row_history },
	{ NULL, NULL, NULL, false, NULL, NULL, NULL }
};
