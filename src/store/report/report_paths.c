/* report_paths.c - the ways that escalations took, and why */
#include "event.h"
#include "report_count.h"
#include "report_kind.h"
#include "report_makers.h"
#include "report_scan.h"
#include "report_work.h"

enum { ESCALATIONS, TICKETS, BACK };

static void
went(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	if (v[1] == 1) {
		report_count(r, g, BACK);
		return;
	}
	report_count(r, g, ESCALATIONS);
	if (g->last != v[0])
		report_count(r, g, TICKETS);
	g->last = v[0];
}

/* What an event did to a column, as text: "team desk > net ". */
#define WAY(field)                                                          \
	"coalesce((SELECT '" field " ' || coalesce(c.old, '-') || ' > ' ||" \
	" coalesce(c.new, '-') || ' ' FROM change c WHERE c.event = e.id"   \
	" AND c.field = '" field "'), '')"

void
report_make_paths(struct report *r)
{
	static const struct col extra[] = {
		{ .name = "path",
		    .type = COL_TEXT,
		    .sql = "trim(" WAY("team") " || " WAY("level") " || " WAY(
			"priority") ")" },
		{ .name = "reason",
		    .type = COL_TEXT,
		    .sql = "coalesce(e.reason, '')" },
		{ .name = "at", .type = COL_TIME, .sql = "e.at" },
		{ .name = "of", .type = COL_INT, .sql = "e.ticket" },
		{ .name = "back",
		    .type = COL_INT,
		    .sql = "(CASE WHEN e.action = 'deescalate' THEN 1 ELSE 0"
			   " END)" }
	};
	struct kind *k = report_kind(r->d, "ticket",
	    " JOIN event e ON e.ticket = t.id AND e.kind IS NULL AND " EVENT_COUNTS_THEN(
		"e") " AND e.action IN"
		     " ('escalate', 'deescalate')",
	    extra, 5);

	report_scan(r,
	    &(struct scan){ .kind = k,
		.time = "at",
		.values = { "of", "back" },
		.order = "e.ticket, e.id",
		.fn = went,
		.as_of = true,
		.before = r->now });
	report_kind_free(k);
}

void
report_row_paths(struct report *r, struct group *g, struct grid *o)
{
	(void)r;
	for (size_t i = ESCALATIONS; i <= BACK; i++)
		grid_int(o, g->count[i]);
}
