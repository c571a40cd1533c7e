/* report_reassignments.c - tickets that changed their team or agent */
#include "report_count.h"
#include "event.h"
#include "report_work.h"
#include "report_kind.h"
#include "report_makers.h"
#include "report_scan.h"

enum { TICKETS, MOVED, RATE, SUM, MOST, BACK };

static void
moved(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	report_count(r, g, TICKETS);
	if (v[0] > 0)
		report_count(r, g, MOVED);
	g->count[SUM] += v[0];
	if (v[0] > g->count[MOST])
		g->count[MOST] = v[0];
	if (v[1] == 1)
		report_count(r, g, BACK);
}

/* Ping-pong: a team or agent has it again that had given it away. */
void
report_make_reassignments(struct report *r)
{
	static const struct col back = {
		.name = "back",
		.type = COL_INT,
		.sql =
		    "(CASE WHEN t.reassigns > 0 AND EXISTS (SELECT 1 FROM"
		    " event e JOIN change c ON c.event = e.id JOIN event f"
		    " ON f.ticket = e.ticket AND (" EVENT_LIFE("f") ") > (" EVENT_LIFE(
			"e") ") JOIN change d"
			     " ON d.event = f.id AND d.field = c.field WHERE"
			     " e.ticket = t.id AND e.kind IS NULL AND " EVENT_COUNTS_THEN(
				 "e") " AND f.kind IS NULL AND " EVENT_COUNTS_THEN("f") " AND (c.field = 'team' OR c.field = 'agent')"
											" AND d.new = c.old AND f.at <= @now)"
											" THEN 1 ELSE 0 END)"
	};
	struct kind *k = report_kind(r->d, "ticket", NULL, &back, 1);

	report_scan(r,
	    &(struct scan){ .kind = k,
		.time = "created",
		.values = { "reassigns", "back" },
		.fn = moved,
		.as_of = true,
		.before = { NONE } });
	report_kind_free(k);
}

void
report_row_reassignments(struct report *r, struct group *g, struct grid *o)
{
	(void)r;
	grid_int(o, g->count[TICKETS]);
	grid_int(o, g->count[MOVED]);
	grid_share(o, g->count[MOVED], g->count[TICKETS]);
	grid_int(o, g->count[SUM]);
	grid_int(o, g->count[MOST]);
	grid_int(o, g->count[BACK]);
}
