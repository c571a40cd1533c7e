/* report_backlog.c - what is to be done, now or at the end of each period */
#include <stdlib.h>
#include <string.h>

#include "report_impl.h"

enum { OPEN, UNASSIGNED, OVERDUE, AGES };

static void
active(struct group *g, const int64_t *v, struct report *r)
{
	int64_t now = r->ask->as_of.s != NONE ? r->ask->as_of.s : r->d->now.s;

	g->count[OPEN]++;
	g->count[UNASSIGNED] += v[0] == 1;
	g->count[OVERDUE] += v[1] != NONE && v[1] < now;
	series_add(&g->series[AGES], now - v[2]);
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
	struct instant t = period_floor(
			   (struct instant){ first }, r->ask->period),
		       next;

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
			    (int64_t)series_below(&g[i]->series[0], end) -
			    (int64_t)series_below(&g[i]->series[1], end);
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
		{ .name = "became",
		    .type = COL_INT,
		    .sql = "CAST(c.new AS BIGINT)" }
	};
	struct kind *events = report_kind(r->d,
	    "ticket t JOIN event e ON e.ticket = t.id"
	    " JOIN change c ON c.event = e.id AND c.field = 'active'",
	    extra, 2);
	struct report_ask ask = *r->ask;
	struct report all = { .d = r->d,
		.ask = &ask,
		.by = r->by,
		.nby = r->nby,
		.tally = { .keys = r->nby, .numeric = r->numeric + 1 } };
	int64_t first = r->d->now.s, last = r->d->now.s + 1;

	ask.period = PERIOD_NONE;
	ask.since.s = ask.until.s = NONE;
	report_scan(&all,
	    &(struct scan){ .kind = kind_find(r->d, "ticket"),
		.values = { "created" },
		.fn = comes,
		.as_of = r->ask->as_of,
		.before = { NONE } });
	report_scan(&all,
	    &(struct scan){ .kind = events,
		.time = "at",
		.values = { "at", "became" },
		.fn = moves,
		.as_of = r->ask->as_of,
		.before = r->ask->as_of });
	for (size_t i = 0; i < all.tally.nbuckets; i++)
		for (struct group *g = all.tally.bucket[i]; g != NULL;
		     g = g->next)
			for (size_t j = 0; j < 2; j++) {
				int64_t t = series_percentile(&g->series[j], 0);

				first = t != NONE && t < first ? t : first;
			}
	if (r->ask->since.s != NONE)
		first = r->ask->since.s;
	if (r->ask->as_of.s != NONE)
		last = r->ask->as_of.s + 1;
	if (r->ask->until.s != NONE &&
	    (r->ask->as_of.s == NONE || r->ask->until.s < last))
		last = r->ask->until.s;
	levels(r, &all, first, last);
	tally_free(&all.tally);
	report_kind_free(events);
}

static void
make_backlog(struct report *r)
{
	static const struct col none = { .name = "nobody",
		.type = COL_INT,
		.sql = "(CASE WHEN t.agent IS NULL THEN 1 ELSE 0 END)" };
	struct kind *k;

	if (r->ask->period != PERIOD_NONE) {
		make_backlog_series(r);
		return;
	}
	k = report_kind(r->d, NULL, &none, 1);
	report_scan(r,
	    &(struct scan){ .kind = k,
		.only = "active=yes",
		.values = { "nobody", "due", "created" },
		.fn = active,
		.as_of = r->ask->as_of,
		.before = { NONE } });
	report_kind_free(k);
}

/* Of a series only the number is known: the rest would need each ticket then.
 */
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

static const char *const backlog_columns[] = { "open", "unassigned", "overdue",
	"median_age", "oldest_age", NULL };

const struct report_def report_backlog = {
	.name = "backlog",
	.help = "active tickets now, or at the end of each period",
	.source = "ticket",
	.fixed = NULL,
	.as_of = true,
	.make = make_backlog,
	.columns = backlog_columns,
	.row = row_backlog,
};
