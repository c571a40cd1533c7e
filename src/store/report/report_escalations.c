/* report_escalations.c - escalated tickets, and how they were escalated */
#include "event.h"
#include "report_count.h"
#include "report_work.h"
#include "report_kind.h"
#include "report_leave.h"
#include "report_makers.h"
#include "report_scan.h"

enum { ESCALATIONS, TICKETS, HIERARCHICAL, FUNCTIONAL };

static void
escalated(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	report_count(r, g, ESCALATIONS);
	if (g->last != v[0])
		report_count(r, g, TICKETS);
	g->last = v[0];
	if (v[1] == 1)
		report_count(r, g, HIERARCHICAL);
	if (v[2] == 1)
		report_count(r, g, FUNCTIONAL);
}

#define CHANGED(what)                                                    \
	"(CASE WHEN EXISTS (SELECT 1 FROM change c WHERE c.event = e.id" \
	" AND (" what ")) THEN 1 ELSE 0 END)"

void
report_make_escalations(struct report *r)
{
	static const struct col extra[] = {
		{ .name = "at", .type = COL_TIME, .sql = "e.at" },
		{ .name = "ticket", .type = COL_INT, .sql = "e.ticket" },
		{ .name = "rose",
		    .type = COL_INT,
		    .sql =
			CHANGED("c.field = 'level' OR c.field = 'priority'") },
		{ .name = "moved",
		    .type = COL_INT,
		    .sql = CHANGED("c.field = 'team'") },
		{ .name = "any",
		    .type = COL_INT,
		    .sql = CHANGED("c.field = 'level' OR c.field = 'priority'"
				   " OR c.field = 'team'") }
	};
	struct kind *k = report_kind(r->d, "ticket",
	    " JOIN event e ON e.ticket = t.id AND e.kind IS NULL AND " EVENT_COUNTS_THEN(
		"e") " AND e.action ="
		     " 'escalate'",
	    extra, 5);
	struct kind *others = report_kind(r->d, "ticket",
	    " JOIN event e ON e.ticket = t.id AND e.kind IS NULL AND " EVENT_COUNTS_THEN(
		"e") " AND e.action <>"
		     " 'escalate'",
	    extra, 5);
	struct scan s = { .kind = k,
		.time = "at",
		.values = { "ticket", "rose", "moved" },
		.order = "e.ticket, e.id",
		.fn = escalated,
		.as_of = true,
		.before = r->now };

	report_scan(r, &s);
	s.kind = others;
	s.only[0] = "any=1";
	report_leave(
	    r, "escalations", "done by another command", report_rows(r, &s));
	report_kind_free(others);
	report_kind_free(k);
}

void
report_row_escalations(struct report *r, struct group *g, struct grid *o)
{
	(void)r;
	for (size_t i = ESCALATIONS; i <= FUNCTIONAL; i++)
		grid_int(o, g->count[i]);
}
