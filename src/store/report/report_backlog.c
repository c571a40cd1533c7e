/* report_backlog.c - what is to be done, now or at the end of each period */
#include <stdlib.h>
#include <string.h>

#include "event.h"
#include "report_active.h"
#include "report_work.h"
#include "report_kind.h"
#include "report_makers.h"
#include "report_scan.h"

enum { CAME, WENT }; /* series of the backlog by period */

static void
open_now(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)r;
	(void)v;
	(void)text;
	g->count[ACTIVE_OPEN]++;
}

static void
comes(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)r;
	(void)text;
	series_add(&g->series[CAME], v[0]);
}

static void
moves(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)r;
	(void)text;
	series_add(&g->series[v[1] == 1 ? CAME : WENT], v[0]);
}

static int64_t
since(struct series *s, int64_t t)
{
	return (int64_t)(s->n - series_below(s, t));
}

/*
 * One row a group and period: its active tickets at the end of it, which is
 * how many there are less how many have come since, and those that have gone.
 * So it costs what has happened from the first period on.
 */
static void
levels(struct report *r, struct report *all, int64_t first, int64_t last)
{
	struct group **g = aggregate_sorted(&all->aggregate);
	struct buf name = { 0 };
	const char *key[REPORT_KEYS];
	struct instant t = period_floor(
			   (struct instant){ first }, r->ask->period),
		       next;

	for (; t.s < last; t = next) {
		next = period_next(t, r->ask->period);
		buf_clear(&name);
		period_name(&name, t, r->ask->period);
		key[0] = name.s;
		for (size_t i = 0; i < all->aggregate.n; i++) {
			int64_t end = next.s < last ? next.s : last;

			if (all->aggregate.keys > 0)
				memcpy(key + 1, g[i]->key,
				    all->aggregate.keys * sizeof(*key));
			aggregate_group(&r->aggregate, key)
			    ->count[ACTIVE_OPEN] = g[i]->count[ACTIVE_OPEN] -
			    since(&g[i]->series[CAME], end) +
			    since(&g[i]->series[WENT], end);
		}
	}
	free(g);
	buf_free(&name);
}

/* Counts what is active now, and what came and went before that. */
static void
scan_moves(struct report *all, struct instant before)
{
	static const struct col extra[] = {
		{ .name = "at", .type = COL_TIME, .sql = "e.at" },
		{ .name = "became",
		    .type = COL_INT,
		    .sql = "CAST(c.new AS BIGINT)" }
	};
	struct kind *events = report_kind(all->d, "ticket",
	    " JOIN event e ON e.ticket = t.id AND e.kind IS NULL AND " EVENT_COUNTS_THEN(
		"e") " JOIN change c ON c.event = e.id AND c.field = 'active'",
	    extra, 2);

	report_scan(all,
	    &(struct scan){ .kind = kind_find(all->d, "ticket"),
		.only = { "active=yes" },
		.fn = open_now,
		.as_of = true,
		.before = { NONE } });
	report_scan(all,
	    &(struct scan){ .kind = kind_find(all->d, "ticket"),
		.time = "created",
		.values = { "created" },
		.fn = comes,
		.as_of = true,
		.before = { NONE } });
	report_scan(all,
	    &(struct scan){ .kind = events,
		.time = "at",
		.values = { "at", "became" },
		.fn = moves,
		.as_of = true,
		.before = before });
	report_kind_free(events);
}

/* Finds the first and the last second that the levels are wanted for. */
static void
span_of(const struct report *r, const struct report *all, int64_t *first,
    int64_t *last)
{
	for (size_t i = 0; i < all->aggregate.nbuckets; i++)
		for (struct group *g = all->aggregate.bucket[i]; g != NULL;
		     g = g->next)
			for (size_t j = 0; j < 2; j++) {
				int64_t t = series_percentile(&g->series[j], 0);

				*first = t != NONE && t < *first ? t : *first;
			}
	if (r->ask->since.s != NONE)
		*first = r->ask->since.s;
	if (r->ask->as_of.s != NONE)
		*last = r->ask->as_of.s + 1;
	if (r->ask->until.s != NONE &&
	    (r->ask->as_of.s == NONE || r->ask->until.s < *last))
		*last = r->ask->until.s;
}

static void
make_backlog_series(struct report *r)
{
	struct report_ask ask = *r->ask;
	struct report all = { .d = r->d,
		.now = r->now,
		.ask = &ask,
		.def = r->def,
		.nby = r->nby,
		.id = NONE,
		.aggregate = { .keys = r->nby,
		    .counts = 1,
		    .nseries = 2,
		    .numeric = r->numeric + 1 } };
	int64_t first = r->now.s, last = r->now.s + 1;

	memcpy(all.by, r->by, sizeof(all.by));
	ask.keep_ids = false;
	ask.period = PERIOD_NONE;
	ask.until.s = NONE;
	if (r->nby == 0) /* a row of 0 if there are no tickets */
		aggregate_group(&all.aggregate, NULL);
	scan_moves(&all, r->ask->as_of);
	span_of(r, &all, &first, &last);
	levels(r, &all, first, last);
	aggregate_free(&all.aggregate);
}

void
report_make_backlog(struct report *r)
{
	if (r->ask->period != PERIOD_NONE)
		make_backlog_series(r);
	else
		report_active(r, NULL);
}

/* Of a series only the number is known: the rest would need each ticket then.
 */
void
report_row_backlog(struct report *r, struct group *g, struct grid *o)
{
	bool series = r->ask->period != PERIOD_NONE;

	grid_int(o, g->count[ACTIVE_OPEN]);
	if (series)
		return;
	grid_int(o, g->count[ACTIVE_UNASSIGNED]);
	grid_int(o, g->count[ACTIVE_OVERDUE]);
	grid_quotient(o, series_median(&g->series[0]), 0);
	grid_int(o, series_percentile(&g->series[0], 100));
}
