/* ascent.h - where a ticket goes when it is escalated */
#ifndef ASCENT_H
#define ASCENT_H

#include "kind.h"

/*
 * Finds the ascent of a ticket: of those in use that name its category or one
 * above, its service, its team and its level, and whose team and level are not
 * those that it has, the one that says most: the deepest category, then a
 * service, then a team, then a level; of equal ones the first name. The texts
 * are kept in the pool. Returns false if there is none.
 */
bool ascent_find(
    struct desk *, const struct ticket *, struct pool *, struct ascent *);
#endif
