/* report_training.c - agents whose tickets come back more often than others */
#include <math.h>

#include "report_count.h"
#include "report_work.h"
#include "report_leave.h"
#include "report_makers.h"
#include "report_scan.h"
#include "wilson.h"

enum {
	SOLVED,
	REOPENED,
	REOPEN_RATE,
	REOPEN_LOW,
	REOPEN_HIGH,
	TEAM_REOPEN_RATE,
	REASSIGNED,
	REASSIGN_RATE,
	REASSIGN_LOW,
	REASSIGN_HIGH,
	TEAM_REASSIGN_RATE,
	NEED,
	ALL
};

static void
learned(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	report_count(r, g, SOLVED);
	if (v[0] > 0)
		report_count(r, g, REOPENED);
	if (v[1] > 0)
		report_count(r, g, REASSIGNED);
}

/* What the whole team has in this group: all of its key but the agent. */
static struct group *
team(struct report *r, const struct group *g)
{
	const char *key[REPORT_KEYS];
	size_t agent = (r->ask->period != PERIOD_NONE) + 1;
	size_t n = 0;

	for (size_t i = 0; i < r->aggregate.keys; i++)
		if (i != agent)
			key[n++] = g->key[i];
	r->aside.keys = n;
	r->aside.counts = ALL;
	return aggregate_group(&r->aside, key);
}

static bool
above(const struct group *g, const struct group *all, int figure)
{
	return g->count[figure] * all->count[SOLVED] >
	    all->count[figure] * g->count[SOLVED];
}

void
report_make_training(struct report *r)
{
	struct scan s = { .kind = kind_find(r->d, "ticket"),
		.time = "solved",
		.values = { "reopens", "reassigns" },
		.only = { "agent!=", "category!=" },
		.fn = learned,
		.only_set = true,
		.as_of = true,
		.before = { NONE } };

	report_scan(r, &s);
	s.only[1] = "category=";
	report_leave(r, "solved", "no category", report_rows(r, &s));
	s.only[0] = "agent=";
	s.only[1] = NULL;
	report_leave(r, "solved", "no agent", report_rows(r, &s));
	report_leave_tickets(r, s.kind, "solved", NULL, report_leave_unsolved);
	for (size_t i = 0; i < r->aggregate.nbuckets; i++)
		for (struct group *g = r->aggregate.bucket[i]; g != NULL;
		     g = g->next)
			for (size_t f = 0; f < ALL; f++)
				team(r, g)->count[f] += g->count[f];
	for (size_t i = 0; i < r->aggregate.nbuckets; i++)
		for (struct group *g = r->aggregate.bucket[i]; g != NULL;
		     g = g->next) {
			const struct group *all = team(r, g);

			g->skip = !above(g, all, REOPENED) &&
			    !above(g, all, REASSIGNED);
			if (g->skip)
				report_leave(r, "solved", "not above the team",
				    g->count[SOLVED]);
		}
}

/* A share in millionths. */
#define SHARE(x) ((struct quotient){ llround((x)*1e6), 1000000 })

static bool
rates(
    struct grid *o, const struct group *g, const struct group *all, int figure)
{
	int64_t k = g->count[figure], n = g->count[SOLVED];
	double low, high;

	wilson_interval(k, n, &low, &high);
	grid_int(o, k);
	grid_share(o, k, n);
	grid_quotient(o, SHARE(low), GRID_DECIMALS);
	grid_quotient(o, SHARE(high), GRID_DECIMALS);
	grid_share(o, all->count[figure], all->count[SOLVED]);
	return low * (double)all->count[SOLVED] > (double)all->count[figure];
}

void
report_row_training(struct report *r, struct group *g, struct grid *o)
{
	const struct group *all = team(r, g);
	bool sure;

	grid_int(o, g->count[SOLVED]);
	sure = rates(o, g, all, REOPENED);
	sure |= rates(o, g, all, REASSIGNED);
	grid_str(o, sure ? "yes" : "perhaps");
}
