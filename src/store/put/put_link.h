/* put_link.h - links between tickets: made and removed */
#ifndef PUT_LINK_H
#define PUT_LINK_H

#include "kind.h"

/*
 * Makes a link, or removes it, as an event of its ticket. Without a reason in
 * the origin the event says which link. Returns SAME if nothing changes;
 * MISSING, and why, if there is no such link to remove; REFUSED, and why, if it
 * may not be made.
 */
enum answer put_link(struct desk *, const struct link *, bool remove,
    const struct origin *, struct buf *why);
#endif
