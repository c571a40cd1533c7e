/* find_filter.h - conditions as SQL; for find, match and goals */
#ifndef FIND_FILTER_H
#define FIND_FILTER_H

#include "args.h"
#include "filter.h"
#include "kind.h"

/*
 * Returns true if the kind has the column and the column can have the values;
 * else false, and why. anyone: me and mine may stand for nobody.
 */
bool find_filter_check(struct desk *, const struct kind *,
    const struct filter *, bool anyone, struct buf *why);

/* Returns true, and why it is refused, if the filter says me or mine: it is
 * kept, and counts for all, whoever runs a command. */
bool find_filter_self(
    struct desk *, const struct col *, const struct filter *, struct buf *why);

/* Adds the condition on a column; its values become parameters. */
void find_condition(struct desk *, struct buf *sql, struct args *,
    const struct col *, const struct filter *);

/*
 * Returns true if the filter lets only active tickets through. The statement
 * then says so, and the engine can use the partial indexes of active tickets.
 */
bool find_means_active(struct desk *, const struct filter *);
#endif
