/* report_measure.h - what --measure adds to a report: sum:age, max:replies */
#ifndef REPORT_MEASURE_H
#define REPORT_MEASURE_H

#include "buf.h"
#include "desk.h"
#include "mem.h"
#include "series.h"

#define REPORT_MEASURES 8 /* at most */

/* "sum:reassigns": a function, a column, and the heading sum_reassigns. */
struct measure {
	const char *fn, *column, *name;
};

/*
 * Reads a list such as "sum:reassigns,max:age" into m, which has room for
 * `max`; further ones are not read. The texts are kept in the pool. Returns how
 * many there are.
 */
size_t report_measures(
    const char *list, struct pool *, struct measure *m, size_t max);

/*
 * Returns whether each function and each column of the list exists, and the
 * column has whole numbers; if not, adds why.
 */
bool report_measures_check(struct desk *, const char *list, struct buf *why);

/* Returns what the function of a measure makes of these values, or NONE. */
int64_t report_measure_apply(const struct measure *, struct series *);
#endif
