/* report_gaming.c - signs that figures were made to look better */
#include "report_count.h"
#include "report_impl.h"
#include "report_kind.h"
#include "report_makers.h"
#include "report_scan.h"

enum { TICKETS, EVENTS };

#define AFTER_STATUS                                                           \
	" JOIN event e ON e.ticket = t.id AND e.kind IS NULL JOIN change c ON" \
	" c.event = e.id AND c.field = 'status'"
#define DUE	" LEFT JOIN change d ON d.event = e.id AND d.field = 'due'"
#define WAS_DUE "CASE WHEN d.field = 'due' THEN CAST(d.old AS BIGINT) END"
/* the deadline was not met by that same event, as by a reply that asks back */
#define STOOD                                                                  \
	" AND NOT EXISTS (SELECT 1 FROM clock k WHERE k.ticket ="              \
	" e.ticket AND k.reached = 1 AND k.ended = e.at AND k.due = (" WAS_DUE \
	"))"
#define BECAME(what) \
	"EXISTS (SELECT 1 FROM status s WHERE s.name = c.new AND (" what "))"
#define TRUTH(what) "(CASE WHEN " what " THEN 1 ELSE 0 END)"

/* Each sign is a kind of event, and what makes it suspicious. */
static const struct {
	const char *sign, *join, *suspect;
} signs[] = {
	{ "'closed_unanswered'",
	    " JOIN event e ON e.ticket = t.id AND e.kind IS NULL JOIN change c ON"
	    " c.event = e.id AND c.field = 'reopens'",
	    TRUTH("t.first_reply IS NULL OR t.first_reply > e.at") },
	{ "'paused_before_due'", AFTER_STATUS DUE,
	    TRUTH(BECAME(
		"s.category = 'pending' OR s.category = 'hold'") " AND " WAS_DUE
								 " BETWEEN e.at AND e.at + 900" STOOD) },
	{ "'lowered_before_due'",
	    " JOIN event e ON e.ticket = t.id AND e.kind IS NULL JOIN change c ON"
	    " c.event = e.id AND c.field = 'priority'" DUE,
	    TRUTH("CASE WHEN c.field = 'priority' THEN CAST(c.new AS BIGINT)"
		  " > CAST(c.old AS BIGINT) END AND " WAS_DUE
		  " BETWEEN e.at AND e.at + 3600") },
	{ "'merged_late'", AFTER_STATUS DUE,
	    TRUTH(BECAME("s.category = 'merged'") " AND " WAS_DUE " < e.at") },
};

static void
suspected(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	if (g->last != v[0])
		report_count(r, g, TICKETS);
	g->last = v[0];
	report_count(r, g, EVENTS);
}

void
report_make_gaming(struct report *r)
{
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
		const struct col extra[] = { { .name = "sign",
						 .type = COL_TEXT,
						 .sql = signs[i].sign },
			{ .name = "at", .type = COL_TIME, .sql = "e.at" },
			{ .name = "of", .type = COL_INT, .sql = "e.ticket" },
			{ .name = "suspect",
			    .type = COL_INT,
			    .sql = signs[i].suspect } };
		struct kind *k =
		    report_kind(r->d, "ticket", signs[i].join, extra, 4);

		report_scan(r,
		    &(struct scan){ .kind = k,
			.time = "at",
			.values = { "of" },
			.only = { "suspect=1" },
			.order = "e.ticket, e.id",
			.fn = suspected,
			.as_of = true,
			.before = r->now });
		report_kind_free(k);
	}
}

void
report_row_gaming(struct report *r, struct group *g, struct grid *o)
{
	(void)r;
	grid_int(o, g->count[TICKETS]);
	grid_int(o, g->count[EVENTS]);
}
