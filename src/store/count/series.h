/* series.h - many values, and their median, percentiles, mean and sum */
#ifndef SERIES_H
#define SERIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "decimal.h"

/* A zeroed series is empty. */
struct series {
	int64_t *v;
	size_t n, cap;
	bool sorted;
};

/* Adds a value. */
void series_add(struct series *, int64_t);

/*
 * Returns a percentile by the nearest rank: the smallest value that at least p
 * per cent of all values do not exceed. Of 1, 2, 3 and 4, p = 50 is 2. NONE if
 * there are no values.
 */
int64_t series_percentile(struct series *, int p);

/*
 * Returns the median; of an even number of values the mean of the two in the
 * middle. Of 1, 2, 5 and 6 it is 7/2. It is exact, as are the mean and the sum.
 */
struct quotient series_median(struct series *);
struct quotient series_mean(const struct series *);

/* Returns the sum; 0 if there are no values. */
wide_int series_sum(const struct series *);

/* Returns how many values are less than this one. */
size_t series_below(struct series *, int64_t);

/* Frees the values; the series is empty again. */
void series_free(struct series *);
#endif
