/* ticket_stood.h - whether a column had a value at an instant */
#ifndef TICKET_STOOD_H
#define TICKET_STOOD_H

#include "kind.h"

/* Returns the value of a column when a second ended, as changes keep it; NULL:
 * none. The pool keeps it. */
const char *ticket_then(struct desk *, int64_t ticket, const struct col *,
    struct instant, struct pool *);

/*
 * Returns true if a change of the column at that second set it to the value, or
 * the column has the value when that second ends: then nothing is told by a
 * record that says so.
 */
bool ticket_stood(struct desk *, int64_t ticket, const struct col *,
    struct instant, struct val);
#endif
