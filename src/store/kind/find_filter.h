/* find_filter.h - conditions as SQL; private to find and match */
#ifndef FIND_FILTER_H
#define FIND_FILTER_H

#include "args.h"
#include "filter.h"
#include "kind.h"

/*
 * Returns true if the kind has the column and the column can have the values;
 * else false, and why.
 */
bool find_filter_check(
    struct desk *, const struct kind *, const struct filter *, struct buf *why);

/* Adds the condition on a column; its values become parameters. */
void find_condition(struct desk *, struct buf *sql, struct args *,
    const struct col *, const struct filter *);

/*
 * Returns true if the filter lets only active tickets through. The statement
 * then says so, and the engine can use the partial indexes of active tickets.
 */
bool find_means_active(struct desk *, const struct filter *);
#endif
