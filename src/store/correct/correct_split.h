/* correct_split.h - entries of a ticket become a ticket of their own */
#ifndef CORRECT_SPLIT_H
#define CORRECT_SPLIT_H

#include "ids.h"
#include "kind.h"

/*
 * Moves entries of a ticket into a new one, which begins with the first of them
 * and at its instant. In the old ticket, an event `split` undoes the event of
 * each entry, so its clocks are as if it had not been written there. In the new
 * one each entry has its own instant, author and files. Both are linked
 * (relates). `subject` may be NULL: then it follows from the text. Sets *made.
 * Returns MISSING: no such ticket. REFUSED, and why.
 */
enum answer correct_split(struct desk *, int64_t ticket, const struct ids *,
    const char *subject, const struct origin *, int64_t *made, struct buf *why);
#endif
