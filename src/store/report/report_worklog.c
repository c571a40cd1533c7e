/* report_worklog.c - the time that was spent on tickets */
#include "report_count.h"
#include "report_makers.h"
#include "report_scan.h"
#include "report_work.h"

enum { ENTRIES, TICKETS, SPENT };

/* Rows are in the order of tickets: each is counted once in each group. */
static void
worked(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	report_count(r, g, ENTRIES);
	if (g->last != v[0])
		report_count(r, g, TICKETS);
	g->last = v[0];
	g->count[SPENT] += v[1];
}

void
report_make_worklog(struct report *r)
{
	report_scan(r,
	    &(struct scan){ .kind = kind_find(r->d, "worklog"),
		.time = "at",
		.values = { "ticket", "spent" },
		.order = "t.ticket, t.id",
		.fn = worked,
		.begun = "t.at",
		.ticket = "t.ticket",
		.before = r->ask->as_of });
}

void
report_row_worklog(struct report *r, struct group *g, struct grid *o)
{
	const int64_t *n = g->count;

	(void)r;
	grid_int(o, n[ENTRIES]);
	grid_int(o, n[TICKETS]);
	grid_int(o, n[SPENT]);
	grid_quotient(o, (struct quotient){ n[SPENT], n[TICKETS] }, 0);
}
