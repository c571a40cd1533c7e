/* report_clock.h - clocks as reports count them, now or at an instant */
#ifndef REPORT_CLOCK_H
#define REPORT_CLOCK_H

#include "report_scan.h"

/*
 * The column `result` of clocks. The names of the states of clocks stand in
 * report_clock.c and nowhere else in reports.
 */
enum {
	CLOCK_NO_TARGET = -1,
	CLOCK_MET,
	CLOCK_MISSED,
	CLOCK_OPEN,
	CLOCK_CANCELLED
};

/*
 * Returns a kind whose rows are tickets joined with their clocks: metric,
 * started, ended, spent and more. `targets`: only clocks with a target. If
 * nothing of the ticket is asked for, clocks are read alone. The caller frees
 * with report_kind_free().
 */
struct kind *report_clock_kind(struct report *, bool targets);

/*
 * Reads or counts the rows of such a kind like report_scan() and report_rows().
 * With as_of the clocks are as they were then, which takes several scans.
 */
void report_clock_scan(struct report *, const struct scan *);
int64_t report_clock_rows(struct report *, const struct scan *);
#endif
