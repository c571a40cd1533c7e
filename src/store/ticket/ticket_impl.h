/*
 * ticket_impl.h - a change of a ticket in its parts, shared by the files of
 * ticket.h
 */
#ifndef TICKET_IMPL_H
#define TICKET_IMPL_H

#include "clock_set.h"
#include "ticket.h"

/*
 * Applies the edits of an update to a ticket in memory. False and why if a
 * value has changed meanwhile.
 */
bool ticket_edit_apply(struct ticket *, const struct update *, struct buf *why);

/*
 * Applies an update to `new`, a copy of `old`, and all that follows from it, in
 * memory. Returns DONE; SAME if nothing differs; REFUSED, and why.
 */
enum answer ticket_follow(struct desk *, const struct ticket *old,
    struct ticket *new, const struct update *, struct instant at,
    struct buf *why);

/*
 * Moves the clocks by the update, in memory; new->due becomes the next
 * deadline.
 */
void ticket_clocks(struct desk *, struct clock_set *, const struct ticket *old,
    struct ticket *new, const struct update *, struct instant at);

/*
 * Writes the event of an update and what it changed, not the row itself. Sets
 * update->event.
 */
void ticket_event(struct desk *, const struct ticket *old,
    const struct ticket *new, struct update *, struct instant at,
    const struct origin *);
#endif
