/* retire.h - whether a record may be retired, and what still names it */
#ifndef RETIRE_H
#define RETIRE_H

#include "kind.h"

/*
 * Returns true if a record, given by its values, may be retired. False, and
 * why, if it is the default of new tickets, or if it is a status, a team or an
 * agent that active tickets have and `force` is not given. If it may be
 * retired, whatever still names it is warned of: active tickets, records of all
 * kinds that refer to it, conditions and steps.
 */
bool retire_allowed(struct desk *, const struct kind *, const struct val *,
    bool force, struct buf *why);
#endif
