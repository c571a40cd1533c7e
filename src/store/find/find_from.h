/*
 * find_from.h - FROM and WHERE of a search: for find, and for statements that
 * reports write
 */
#ifndef FIND_FROM_H
#define FIND_FROM_H

#include "args.h"
#include "find.h"

/*
 * Adds " FROM ... WHERE ..." for the search, and its parameters to the args;
 * sets the two instants of the args.
 */
void find_from(
    struct desk *, const struct find *, struct buf *sql, struct args *);

/*
 * Returns true if the statement is to be run once for each id, with the id as
 * its last parameter: then the records come in the order of the ids.
 */
bool find_by_id(const struct find *);

/* Returns the ids that the search is limited to; NULL: not limited. */
const struct ids *find_wanted(const struct find *);

/*
 * Returns the instant that computed columns are computed for. As of an
 * instant, a ticket is as old, and has as much time left, as then.
 */
struct instant find_now(const struct desk *, const struct find *);

/* Adds a condition: changes (c) of columns that the program itself keeps up to
 * date are left out. */
void find_leave_out_kept(struct buf *sql);
#endif
