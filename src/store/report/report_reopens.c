/* report_reopens.c - reopened tickets */
#include "report_count.h"
#include "report_work.h"
#include "report_leave.h"
#include "report_makers.h"
#include "report_scan.h"

enum { TICKETS, SOLVED, REOPENED, RATE, SUM, MOST };

static void
reopened(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	report_count(r, g, TICKETS);
	if (v[1] == NONE && v[0] == 0)
		report_leave(r, "solved", "never solved", 1);
	else
		report_count(r, g, SOLVED);
	if (v[0] > 0)
		report_count(r, g, REOPENED);
	g->count[SUM] += v[0];
	if (v[0] > g->count[MOST])
		g->count[MOST] = v[0];
}

void
report_make_reopens(struct report *r)
{
	report_scan(r,
	    &(struct scan){ .kind = kind_find(r->d, "ticket"),
		.time = "created",
		.values = { "reopens", "solved" },
		.fn = reopened,
		.as_of = true,
		.before = { NONE } });
}

void
report_row_reopens(struct report *r, struct group *g, struct grid *o)
{
	(void)r;
	grid_int(o, g->count[TICKETS]);
	grid_int(o, g->count[SOLVED]);
	grid_int(o, g->count[REOPENED]);
	grid_share(o, g->count[REOPENED], g->count[SOLVED]);
	grid_int(o, g->count[SUM]);
	grid_int(o, g->count[MOST]);
}
