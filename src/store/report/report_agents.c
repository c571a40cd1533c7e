/* report_agents.c - what each agent has done and has to do */
#include "report_count.h"
#include "report_work.h"
#include "report_leave.h"
#include "report_makers.h"
#include "report_scan.h"

enum { ACTIVE, OVERDUE, SOLVED, REPLIES, REOPENS };

static void
has(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	report_count(r, g, ACTIVE);
	if (v[0] != NONE && v[0] < r->now.s)
		report_count(r, g, OVERDUE);
}

static void
solved(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	report_count(r, g, SOLVED);
	g->count[REPLIES] += v[2];
	g->count[REOPENS] += v[3];
	series_add(&g->series[0], v[1] - v[0]);
}

/* Of agents, or of teams: the fixed column says whose they are. */
void
report_make_agents(struct report *r)
{
	const struct kind *ticket = kind_find(r->d, "ticket");

	report_scan(r,
	    &(struct scan){ .kind = ticket,
		.time = "solved",
		.values = { "created", "solved", "replies", "reopens" },
		.fn = solved,
		.as_of = true,
		.only_set = true,
		.before = { NONE } });
	report_leave_tickets(r, ticket, "solved", NULL, report_leave_unsolved);
	/* what they have to do is of now, and of no period */
	if (r->ask->period == PERIOD_NONE)
		report_scan(r,
		    &(struct scan){ .kind = ticket,
			.only = { "active=yes" },
			.values = { "due" },
			.fn = has,
			.as_of = true,
			.before = { NONE } });
}

void
report_row_agents(struct report *r, struct group *g, struct grid *o)
{
	struct series *s = &g->series[0];
	bool now = r->ask->period == PERIOD_NONE;

	for (size_t i = ACTIVE; i <= OVERDUE; i++)
		if (now)
			grid_int(o, g->count[i]);
		else
			grid_int(o, NONE);
	for (size_t i = SOLVED; i <= REOPENS; i++)
		grid_int(o, g->count[i]);
	grid_quotient(o, series_mean(s), 0);
	grid_quotient(o, series_median(s), 0);
	grid_int(o, series_percentile(s, 90));
}
