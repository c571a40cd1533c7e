/* find_withdrawn.h - leaves out what was withdrawn; private to find */
#ifndef FIND_WITHDRAWN_H
#define FIND_WITHDRAWN_H

#include "find.h"

/*
 * Adds the condition that a record was not withdrawn, and does not belong to a
 * ticket or an entry that was: as of the instant of the search. Returns false,
 * and adds nothing, if there is nothing to leave out.
 */
bool find_withdrawn(struct desk *, const struct find *, struct buf *sql);
#endif
