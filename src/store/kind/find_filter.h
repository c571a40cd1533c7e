/* find_filter.h - conditions as SQL; private to find */
#ifndef FIND_FILTER_H
#define FIND_FILTER_H

#include "find.h"

/* Whether the kind has the column, and the values are ones that it can have. */
bool find_filter_check(
    struct desk *, const struct kind *, const struct filter *, struct buf *why);

/* Adds the condition on a column; its values become parameters. */
void find_condition(struct desk *, struct buf *sql, struct args *,
    const struct col *, const struct filter *);

/*
 * True if a filter lets only active tickets through; then the statement
 * says so, and the partial indexes serve it.
 */
bool find_means_active(struct desk *, const struct filter *);
#endif
