/* aggregate.h - groups of rows, and what is counted in each: a hash table */
#ifndef AGGREGATE_H
#define AGGREGATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "mem.h"
#include "series.h"

/* One block of memory; the aggregate says how many counts and series it has. */
struct group {
	const char **key; /* texts in the pool of the aggregate; NULL: none */
	int64_t *count;
	struct series *series;
	int64_t last;	    /* the last value, to count distinct values */
	struct group *into; /* the group that this one has joined, or NULL */
	bool skip;	    /* is not shown */
	struct group *next;
};

struct aggregate {
	size_t keys;		/* texts of a key */
	size_t counts, nseries; /* of each group */
	const bool *numeric; /* for each text: it sorts as a number; or NULL */
	struct group **bucket;
	size_t nbuckets, n; /* n groups */
	struct pool keep;
};

/* Returns the group of a key, an array of texts; makes it if it is new. */
struct group *aggregate_group(struct aggregate *, const char *const *key);

/*
 * Returns all groups in the order of their keys, no value first. The caller
 * frees the array.
 */
struct group **aggregate_sorted(const struct aggregate *);

/* Compares two groups by their keys: < 0, 0 (they are one group) or > 0. */
int aggregate_compare(
    const struct aggregate *, const struct group *, const struct group *);

void aggregate_free(struct aggregate *);

#endif
