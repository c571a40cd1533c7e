/* find_sort.h - the order of records as SQL; private to find */
#ifndef FIND_SORT_H
#define FIND_SORT_H

#include "find.h"

/* Returns true if all columns of "due,-priority" exist; else false, and why. */
bool find_sort_check(const struct kind *, const char *sort, struct buf *why);

/*
 * Adds " ORDER BY ...": the columns that were asked for, then the key of the
 * kind, so that the order is always the same. `now` is for computed columns.
 */
void find_sort(const struct find *, struct instant now, struct buf *sql);
#endif
