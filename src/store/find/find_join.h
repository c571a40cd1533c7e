/* find_join.h - conditions on the record that a record names; private to find
 */
#ifndef FIND_JOIN_H
#define FIND_JOIN_H

#include "args.h"
#include "filter.h"
#include "find.h"
#include "join.h"

/* Adds the condition of a search on a column of another record. */
void find_joined(struct desk *, const struct find *, const struct join *,
    const struct filter *, struct buf *sql, struct args *);
#endif
