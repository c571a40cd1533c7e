/* report_quality.c - first contact, reopening, handing on, escalation */
#include "translate.h"
#include "snapshot.h"
#include "report_impl.h"
#include "span.h"

/* --------------------------------------------------- first contact: solved */

enum {
	SOLVED,
	BELOW_TWO,
	BELOW_TWO_SHARE,
	ONE,
	ONE_SHARE,
	SETTLED,
	KEPT,
	KEPT_SHARE
};

/* How long a solution must have held before it counts as one. */
static int64_t
window(struct report *r)
{
	struct span s = { 0 };
	const char *why;

	if (!span_parse(snapshot_setting(
			    r->d, "fcr_window", "5d", r->ask->as_of, &r->keep),
		&s, &why))
		s.s = 5 * INT64_C(86400);
	return s.s;
}

static void
contact(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	report_count(r, g, SOLVED);
	if (v[0] < 2)
		report_count(r, g, BELOW_TWO);
	if (v[0] == 1)
		report_count(r, g, ONE);
	if (v[2] > r->held.s) {
		report_leave(r, "settled", "solved too short a time ago", 1);
		return;
	}
	report_count(r, g, SETTLED);
	if (v[0] == 1 && v[1] == 0)
		report_count(r, g, KEPT);
}

void
report_make_fcr(struct report *r)
{
	struct scan s = { .kind = kind_find(r->d, "ticket"),
		.time = "solved",
		.values = { "replies", "reopens", "solved" },
		.fn = contact,
		.only_set = true,
		.as_of = true,
		.before = { NONE } };

	r->held.s = report_now(r).s - window(r);
	report_scan(r, &s);
	report_leave_tickets(r, s.kind, "solved", NULL, report_unsolved);
}

void
report_row_fcr(struct report *r, struct group *g, struct grid *o)
{
	(void)r;
	grid_int(o, g->count[SOLVED]);
	grid_int(o, g->count[BELOW_TWO]);
	grid_share(o, g->count[BELOW_TWO], g->count[SOLVED]);
	grid_int(o, g->count[ONE]);
	grid_share(o, g->count[ONE], g->count[SOLVED]);
	grid_int(o, g->count[SETTLED]);
	grid_int(o, g->count[KEPT]);
	grid_share(o, g->count[KEPT], g->count[SETTLED]);
}

/* ---------------------------------------------------------------- reopening */

enum { RO_TICKETS, RO_SOLVED, RO_REOPENED, RO_RATE, RO_SUM, RO_MOST };

static void
reopened(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	report_count(r, g, RO_TICKETS);
	if (v[1] == NONE && v[0] == 0)
		report_leave(r, "solved", "never solved", 1);
	else
		report_count(r, g, RO_SOLVED);
	if (v[0] > 0)
		report_count(r, g, RO_REOPENED);
	g->count[RO_SUM] += v[0];
	if (v[0] > g->count[RO_MOST])
		g->count[RO_MOST] = v[0];
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
	grid_int(o, g->count[RO_TICKETS]);
	grid_int(o, g->count[RO_SOLVED]);
	grid_int(o, g->count[RO_REOPENED]);
	grid_share(o, g->count[RO_REOPENED], g->count[RO_SOLVED]);
	grid_int(o, g->count[RO_SUM]);
	grid_int(o, g->count[RO_MOST]);
}

/* --------------------------------------------------------------- handing on */

enum { RA_TICKETS, RA_MOVED, RA_RATE, RA_SUM, RA_MOST, RA_BACK };

static void
moved(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	report_count(r, g, RA_TICKETS);
	if (v[0] > 0)
		report_count(r, g, RA_MOVED);
	g->count[RA_SUM] += v[0];
	if (v[0] > g->count[RA_MOST])
		g->count[RA_MOST] = v[0];
	if (v[1] == 1)
		report_count(r, g, RA_BACK);
}

/* Ping-pong: a team or agent has it again that had given it away. */
void
report_make_reassignments(struct report *r)
{
	static const struct col back = { .name = "back",
		.type = COL_INT,
		.sql = "(CASE WHEN t.reassigns > 0 AND EXISTS (SELECT 1 FROM"
		       " event e JOIN change c ON c.event = e.id JOIN event f"
		       " ON f.ticket = e.ticket AND f.id > e.id JOIN change d"
		       " ON d.event = f.id AND d.field = c.field WHERE"
		       " e.ticket = t.id AND e.kind IS NULL AND f.kind IS NULL"
		       " AND (c.field = 'team' OR c.field = 'agent')"
		       " AND d.new = c.old AND f.at <= @now)"
		       " THEN 1 ELSE 0 END)" };
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
	grid_int(o, g->count[RA_TICKETS]);
	grid_int(o, g->count[RA_MOVED]);
	grid_share(o, g->count[RA_MOVED], g->count[RA_TICKETS]);
	grid_int(o, g->count[RA_SUM]);
	grid_int(o, g->count[RA_MOST]);
	grid_int(o, g->count[RA_BACK]);
}

/* --------------------------------------------------------------- escalation */

enum { E_ESCALATIONS, E_TICKETS, E_HIERARCHICAL, E_FUNCTIONAL };

static void
escalated(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	report_count(r, g, E_ESCALATIONS);
	if (g->last != v[0])
		report_count(r, g, E_TICKETS);
	g->last = v[0];
	if (v[1] == 1)
		report_count(r, g, E_HIERARCHICAL);
	if (v[2] == 1)
		report_count(r, g, E_FUNCTIONAL);
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
	    " JOIN event e ON e.ticket = t.id AND e.kind IS NULL AND e.action ="
	    " 'escalate'",
	    extra, 5);
	struct kind *others = report_kind(r->d, "ticket",
	    " JOIN event e ON e.ticket = t.id AND e.kind IS NULL AND e.action <>"
	    " 'escalate'",
	    extra, 5);
	struct scan s = { .kind = k,
		.time = "at",
		.values = { "ticket", "rose", "moved" },
		.order = "e.ticket, e.id",
		.fn = escalated,
		.as_of = true,
		.before = report_now(r) };

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
	for (size_t i = E_ESCALATIONS; i <= E_FUNCTIONAL; i++)
		grid_int(o, g->count[i]);
}
