/* report_history.c - events and changes */
#include "event.h"
#include "report_count.h"
#include "report_work.h"
#include "report_kind.h"
#include "report_makers.h"
#include "report_scan.h"

enum { EVENTS, CHANGES };

/* Rows are in the order of events: each is counted once in each group. */
static void
happened(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	if (g->last != v[0])
		report_count(r, g, EVENTS);
	g->last = v[0];
	g->count[CHANGES] += v[1];
}

void
report_make_history(struct report *r)
{
	static const struct col extra[] = {
		{ .name = "changed",
		    .type = COL_INT,
		    .sql = "(CASE WHEN c.field IS NULL THEN 0 ELSE 1 END)" },
		{ .name = "counts",
		    .type = COL_INT,
		    .sql = "(CASE WHEN " EVENT_COUNTS_THEN(
			"t") " THEN 1 ELSE 0 END)" }
	};
	struct kind *k = report_kind(r->d, "history", NULL, extra, 2);
	bool span = r->ask->since.s != NONE || r->ask->until.s != NONE;

	report_scan(r,
	    &(struct scan){ .kind = k,
		.time = "at",
		/* figures stay when somebody is erased */
		.only = { "action!=erase", "counts=1" },
		.values = { "event", "changed" },
		/* both orders are those of an index */
		.order = span ? "t.at, t.id" : "t.id",
		.fn = happened,
		.begun = "t.at",
		.before = r->ask->as_of });
	report_kind_free(k);
}

void
report_row_history(struct report *r, struct group *g, struct grid *o)
{
	(void)r;
	grid_int(o, g->count[EVENTS]);
	grid_int(o, g->count[CHANGES]);
}
