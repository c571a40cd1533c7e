/* report_fcr.c - solved at the first contact, by three definitions */
#include "report_count.h"
#include "report_work.h"
#include "report_leave.h"
#include "report_makers.h"
#include "report_scan.h"
#include "snapshot.h"
#include "span.h"

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

	r->held.s = r->now.s - window(r);
	report_scan(r, &s);
	report_leave_tickets(r, s.kind, "solved", NULL, report_leave_unsolved);
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
