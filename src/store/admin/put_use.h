/* put_use.h - who still uses a record that is to be retired */
#ifndef PUT_USE_H
#define PUT_USE_H

#include "kind.h"

/*
 * Returns true if a record, given by its values, may be retired. False, and
 * why, if it is the default of new tickets, or if it is a status, a team or an
 * agent that active tickets have and `force` is not given. If it may be
 * retired, whatever still names it is warned of: active tickets, records of all
 * kinds that refer to it, conditions and steps.
 */
bool put_use_check(struct desk *, const struct kind *, const struct val *,
    bool force, struct buf *why);
#endif
