/* report_count.h - counts a row in a figure, and remembers its ticket */
#ifndef REPORT_COUNT_H
#define REPORT_COUNT_H

#include "report_work.h"

/* A ticket behind a figure. */
struct hit {
	struct group *g; /* of the report */
	int figure;
	int64_t id;
};

/* Adds 1 to the figure of this number. */
void report_count(struct report *, struct group *, int figure);

/*
 * Adds a value to a series of the group. The figure is one that is calculated
 * from the series: the ticket is behind it.
 */
void report_count_value(
    struct report *, struct group *, int figure, int series, int64_t value);
#endif
