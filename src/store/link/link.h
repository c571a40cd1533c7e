/* link.h - tickets that belong together: which links may be made */
#ifndef LINK_H
#define LINK_H

#include "ids.h"
#include "kind.h"

/*
 * Reads a link as a person writes it, "blocks" or from the other side,
 * "blocked-by", into the link that is kept: link->ticket is `ticket` or
 * `other`. Returns false, and why, if there is no such word.
 */
bool link_read(int64_t ticket, const char *word, int64_t other,
    struct link *link, struct buf *why);

/*
 * Returns true if the link may be made: both tickets are there, they differ,
 * the first has no other parent, and no chain of such links leads back. Else
 * false, and why.
 */
bool link_allowed(struct desk *, const struct link *, struct buf *why);

/* Adds the active children of a ticket, those of its children, and so on, by
 * their ids. The caller frees the set. */
void link_active_children(struct desk *, int64_t id, struct ids *);

/* Returns true if the link is there, or was before it was removed. */
bool link_known(struct desk *, const struct link *);

/*
 * Adds a picture of links in the language of dot(1): of all that are in use, or
 * of those that lead to the tickets in the set, through however many others.
 */
void link_dot(struct desk *, const struct ids *, struct buf *);
#endif
