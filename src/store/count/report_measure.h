/* report_measure.h - what --measure adds to a report: sum:age, max:replies */
#ifndef REPORT_MEASURE_H
#define REPORT_MEASURE_H

#include "buf.h"
#include "desk.h"
#include "grid.h"
#include "mem.h"
#include "series.h"

#define REPORT_MEASURES 8 /* at most */

enum measure_function {
	MEASURE_NONE,
	MEASURE_SUM,
	MEASURE_MIN,
	MEASURE_MAX,
	MEASURE_MEAN,
	MEASURE_MEDIAN,
	MEASURE_P90,
	MEASURE_P95,
	MEASURE_COUNT
};

/*
 * "sum:reassigns": a function, a column, the heading sum_reassigns, and what
 * the column of the report has.
 */
struct measure {
	enum measure_function function; /* MEASURE_NONE: there is no such */
	const char *text, *column, *name;
	enum grid_unit unit;
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

/* Finds out the units of these measures, which have been checked. */
void report_measures_units(struct desk *, struct measure *, size_t n);

/* Adds a cell with what the function of a measure makes of these values. */
void report_measure_cell(
    struct grid *, const struct measure *, struct series *);
#endif
