/* guess_dates.h - which patterns the dates of a column have */
#ifndef GUESS_DATES_H
#define GUESS_DATES_H

#include <stdbool.h>
#include <stdint.h>

#include "buf.h"

#define GUESS_SETS 64

/* The dates so far. A zeroed one has none. */
struct guess_dates {
	uint64_t sets[GUESS_SETS]; /* each: the patterns that some dates have */
	unsigned n;
};

/* Notes a date. */
void guess_date(struct guess_dates *, const char *);

/*
 * Adds the fewest patterns, with | between them, so that each date has one; ?
 * for dates without one. Returns true if day and month could be the other way
 * round in all dates.
 */
bool guess_dates_found(struct buf *, const struct guess_dates *);
#endif
