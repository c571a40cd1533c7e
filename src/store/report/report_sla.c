/* report_sla.c - clocks met and missed, and by how much */
#include "report_clock.h"
#include "report_count.h"
#include "report_work.h"
#include "report_kind.h"
#include "report_leave.h"
#include "report_makers.h"
#include "report_scan.h"

enum {
	MET,
	MISSED,
	PENDING,
	CANCELLED,
	ATTAINED,
	LATE_MEDIAN,
	LATE_P90,
	LATE_MAX,
	PAUSED,
	WARNED
};

/* ATTAINED and PAUSED hold the seconds that ended clocks took, and that did
 * not count. */
static void
clock_counts(
    struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	report_count(r, g, (int)v[0]);
	if (v[0] == CLOCK_MISSED && v[1] != NONE)
		series_add(&g->series[0], v[1]);
	if (v[0] != CLOCK_CANCELLED && v[3] != NONE) {
		g->count[ATTAINED] += v[3] - v[2];
		g->count[PAUSED] += v[3] - v[2] - v[4];
	}
	if (v[5] == 1)
		report_count(r, g, WARNED);
}

void
report_make_sla(struct report *r)
{
	struct kind *k = report_clock_kind(r, true);
	struct kind *all = report_clock_kind(r, false);
	struct scan s = { .kind = k,
		.time = "started",
		.values = { "result", "late", "started", "ended", "spent",
		    "warned" },
		.fn = clock_counts,
		.as_of = true,
		.before = { NONE } };

	report_clock_scan(r, &s);
	/* a clock without a target can be neither met nor missed */
	s.kind = all;
	s.only[0] = "result=-1";
	report_leave(r, "met", "no target", report_clock_rows(r, &s));
	report_kind_free(all);
	report_kind_free(k);
}

void
report_row_sla(struct report *r, struct group *g, struct grid *o)
{
	struct series *late = &g->series[0];

	(void)r;
	for (size_t i = MET; i <= CANCELLED; i++)
		grid_int(o, g->count[i]);
	grid_share(o, g->count[MET], g->count[MET] + g->count[MISSED]);
	grid_quotient(o, series_median(late), 0);
	grid_int(o, series_percentile(late, 90));
	grid_int(o, series_percentile(late, 100));
	grid_share(o, g->count[PAUSED], g->count[ATTAINED]);
	grid_int(o, g->count[WARNED]);
}
