/* report_value.c - what the desk does for requesters */
#include <stdio.h>

#include "report_clock.h"
#include "report_count.h"
#include "report_work.h"
#include "report_kind.h"
#include "report_leave.h"
#include "report_makers.h"
#include "report_scan.h"

enum {
	CREATED,
	SOLVED,
	REQUESTERS,
	REPLIES,
	FIRST_CONTACT,
	ATTAINED,
	REOPENED,
	MEDIAN_REPLY,
	MEDIAN_RESOLUTION,
	MISSED /* beside the columns */
};
enum { TO_REPLY, TO_RESOLUTION };

static void
came(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	const char *key[2];
	char of[24];
	struct group *once;

	(void)v;
	report_count(r, g, CREATED);
	if (text == NULL)
		return;
	/* a requester counts once in each group */
	snprintf(of, sizeof(of), "%p", (void *)g);
	key[0] = of;
	key[1] = text;
	once = aggregate_group(&r->aside, key);
	if (once->count[0]++ == 0)
		report_count(r, g, REQUESTERS);
}

static void
solved(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	report_count(r, g, SOLVED);
	g->count[REPLIES] += v[2];
	if (v[2] == 1 && v[3] == 0)
		report_count(r, g, FIRST_CONTACT);
	if (v[3] > 0)
		report_count(r, g, REOPENED);
	series_add(&g->series[TO_RESOLUTION], v[1] - v[0]);
	if (v[4] != NONE)
		series_add(&g->series[TO_REPLY], v[4] - v[0]);
}

static void
clocked(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	if (v[0] == CLOCK_MET)
		report_count(r, g, ATTAINED);
	else if (v[0] == CLOCK_MISSED)
		g->count[MISSED]++;
}

void
report_make_value(struct report *r)
{
	const struct kind *ticket = kind_find(r->d, "ticket");
	struct kind *clocks = report_clock_kind(r, true);

	r->aside.keys = 2;
	r->aside.counts = 1;
	report_scan(r,
	    &(struct scan){ .kind = ticket,
		.time = "created",
		.text = "requester",
		.fn = came,
		.as_of = true,
		.before = { NONE } });
	report_scan(r,
	    &(struct scan){ .kind = ticket,
		.time = "solved",
		.values = { "created", "solved", "replies", "reopens",
		    "first_reply" },
		.fn = solved,
		.as_of = true,
		.only_set = true,
		.before = { NONE } });
	report_clock_scan(r,
	    &(struct scan){ .kind = clocks,
		.time = "started",
		.values = { "result" },
		.fn = clocked,
		.as_of = true,
		.before = { NONE } });
	report_leave_tickets(r, ticket, "solved", NULL, report_leave_unsolved);
	report_kind_free(clocks);
}

void
report_row_value(struct report *r, struct group *g, struct grid *o)
{
	const int64_t *n = g->count;

	(void)r;
	for (size_t i = CREATED; i <= REPLIES; i++)
		grid_int(o, n[i]);
	grid_share(o, n[FIRST_CONTACT], n[SOLVED]);
	grid_share(o, n[ATTAINED], n[ATTAINED] + n[MISSED]);
	grid_share(o, n[REOPENED], n[SOLVED]);
	grid_quotient(o, series_median(&g->series[TO_REPLY]), 0);
	grid_quotient(o, series_median(&g->series[TO_RESOLUTION]), 0);
}
