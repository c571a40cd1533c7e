/* ticket_impl.h - a change of a ticket in its parts; private to ticket*.c */
#ifndef TICKET_IMPL_H
#define TICKET_IMPL_H

#include "clock_set.h"
#include "ticket.h"

/*
 * Applies a deed to `new`, a copy of `old`, and all that follows from it, in
 * memory. DONE, or SAME: nothing differs; or REFUSED, and why.
 */
enum answer ticket_follow(struct desk *, const struct ticket *old,
    struct ticket *new, const struct update *, struct instant at,
    struct buf *why);

/* Moves the clocks, in memory; new->due becomes the next deadline. */
void ticket_clocks(struct desk *, struct clock_set *, const struct ticket *old,
    struct ticket *new, const struct update *, struct instant at);

/* Writes the event and what it changed, not the row itself. */
void ticket_event(struct desk *, const struct ticket *old,
    const struct ticket *new, struct update *, struct instant at,
    const struct origin *);
#endif
