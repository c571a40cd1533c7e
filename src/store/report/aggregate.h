/* aggregate.h - groups of rows, and what is counted in each; a hash in memory
 */
#ifndef AGGREGATE_H
#define AGGREGATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "mem.h"

/* Values of which a median or percentile is wanted. */
struct series {
	int64_t *v;
	size_t n, cap;
	bool sorted;
};

/* Made in one piece; how many counts and series it has is the tally's. */
struct group {
	const char **key; /* NULL: no value */
	int64_t *count;
	struct series *series;
	int64_t last;	    /* for counting what is distinct */
	struct group *into; /* it is counted there, or NULL */
	bool skip;	    /* not to be shown */
	struct group *next;
};

struct aggregate {
	size_t keys;		/* columns of a key */
	size_t counts, nseries; /* of each group */
	const bool *numeric;	/* of each: sorts as a number */
	struct group **bucket;
	size_t nbuckets, n;
	struct pool keep;
};

/* The group of a key (an array of t->keys texts), made if it is new. */
struct group *aggregate_group(struct aggregate *, const char *const *key);

/* All groups in the order of their keys, no value first. The caller frees the
 * array. */
struct group **aggregate_sorted(const struct aggregate *);

/* Which of two groups comes first: < 0, 0 (they are one), > 0. */
int aggregate_compare(
    const struct aggregate *, const struct group *, const struct group *);

void aggregate_free(struct aggregate *);

/* Adds a value. */
void series_add(struct series *, int64_t);

/*
 * Nearest rank (the smallest value that at least p per cent of all do not
 * exceed), and the usual median (of an even number: the mean of the two in
 * the middle, cut to whole seconds). NONE of nothing.
 */
int64_t series_percentile(struct series *, int p);
int64_t series_median(struct series *);
int64_t series_mean(const struct series *); /* rounded */
int64_t series_sum(const struct series *);
size_t series_below(struct series *, int64_t); /* how many are less */
void series_free(struct series *);
#endif
