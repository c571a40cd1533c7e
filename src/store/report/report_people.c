/* report_people.c - customers that may be lost, agents who may need training */
#include <stdio.h>
#include <string.h>

#include "report_impl.h"

/* --------------------------------------------------------------- customers */

enum { TICKETS, BEFORE, MISSED, REOPENED, UNANSWERED, SILENCE, SIGNALS };

#define NOBODY "no requester"

static void
came(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	if (g->last == NONE || v[0] > g->last)
		g->last = v[0];
	if (v[0] < r->window.from.s) {
		g->count[BEFORE]++;
		return;
	}
	report_count(r, g, TICKETS);
	if (v[1] > 0)
		report_count(r, g, REOPENED);
	if (v[2] == NONE && v[3] == 1)
		report_count(r, g, UNANSWERED);
}

static void
late(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	if (v[0] == CLOCK_MISSED)
		report_count(r, g, MISSED);
}

void
report_make_customers(struct report *r)
{
	struct kind *clocks = report_clocks(r, true);
	struct scan s = { .kind = kind_find(r->d, "ticket"),
		.time = "created",
		.from = &r->window.before,
		.to = &r->window.to,
		.values = { "created", "reopens", "first_reply", "active" },
		.only = { "requester!=" },
		.fn = came,
		.as_of = true,
		.before = { NONE } };

	struct scan missed = { .kind = clocks,
		.time = "started",
		.from = &r->window.from,
		.to = &r->window.to,
		.values = { "result" },
		.only = { "requester!=" },
		.fn = late,
		.as_of = true,
		.before = { NONE } };

	report_scan(r, &s);
	report_scan(r, &missed);
	s.only[0] = missed.only[0] = "requester=";
	missed.only[1] = "result=1";
	report_leave(r, "missed", NOBODY, report_rows(r, &missed));
	s.to = &r->window.from;
	report_leave(r, "before", NOBODY, report_rows(r, &s));
	s.from = &r->window.from;
	s.to = &r->window.to;
	report_leave(r, "tickets", NOBODY, report_rows(r, &s));
	report_kind_free(clocks);
}

void
report_row_customers(struct report *r, struct group *g, struct grid *o)
{
	const int64_t *n = g->count;

	for (size_t i = TICKETS; i <= UNANSWERED; i++)
		grid_int(o, n[i]);
	grid_int(o, g->last == NONE ? NONE : r->window.to.s - 1 - g->last);
	grid_int(o,
	    (n[MISSED] > 0) + (n[REOPENED] > 0) + (n[UNANSWERED] > 0) +
		(n[TICKETS] * 2 < n[BEFORE]));
}

/* ---------------------------------------------------------------- training */

enum {
	T_SOLVED,
	T_REOPENED,
	T_REOPEN_RATE,
	T_REOPEN_LOW,
	T_REOPEN_HIGH,
	T_TEAM_REOPEN_RATE,
	T_REASSIGNED,
	T_REASSIGN_RATE,
	T_REASSIGN_LOW,
	T_REASSIGN_HIGH,
	T_TEAM_REASSIGN_RATE,
	T_NEED,
	T_ALL
};

static void
learned(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	report_count(r, g, T_SOLVED);
	if (v[0] > 0)
		report_count(r, g, T_REOPENED);
	if (v[1] > 0)
		report_count(r, g, T_REASSIGNED);
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
	r->aside.counts = T_ALL;
	return aggregate_group(&r->aside, key);
}

static bool
above(const struct group *g, const struct group *all, int figure)
{
	return g->count[figure] * all->count[T_SOLVED] >
	    all->count[figure] * g->count[T_SOLVED];
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
	report_leave_tickets(r, s.kind, "solved", NULL, report_unsolved);
	for (size_t i = 0; i < r->aggregate.nbuckets; i++)
		for (struct group *g = r->aggregate.bucket[i]; g != NULL;
		     g = g->next)
			for (size_t f = 0; f < T_ALL; f++)
				team(r, g)->count[f] += g->count[f];
	for (size_t i = 0; i < r->aggregate.nbuckets; i++)
		for (struct group *g = r->aggregate.bucket[i]; g != NULL;
		     g = g->next) {
			const struct group *all = team(r, g);

			g->skip = !above(g, all, T_REOPENED) &&
			    !above(g, all, T_REASSIGNED);
			if (g->skip)
				report_leave(r, "solved", "not above the team",
				    g->count[T_SOLVED]);
		}
}

static bool
rates(
    struct grid *o, const struct group *g, const struct group *all, int figure)
{
	int64_t k = g->count[figure], n = g->count[T_SOLVED];
	double low, high;
	char s[32];

	survival_interval(k, n, &low, &high);
	grid_int(o, k);
	grid_share(o, k, n);
	snprintf(s, sizeof(s), "%.4f", low);
	grid_str(o, s);
	snprintf(s, sizeof(s), "%.4f", high);
	grid_str(o, s);
	grid_share(o, all->count[figure], all->count[T_SOLVED]);
	return low * (double)all->count[T_SOLVED] > (double)all->count[figure];
}

void
report_row_training(struct report *r, struct group *g, struct grid *o)
{
	const struct group *all = team(r, g);
	bool sure;

	grid_int(o, g->count[T_SOLVED]);
	sure = rates(o, g, all, T_REOPENED);
	sure |= rates(o, g, all, T_REASSIGNED);
	grid_str(o, sure ? "yes" : "perhaps");
}
