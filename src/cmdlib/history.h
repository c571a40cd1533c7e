/* history.h - change records: what was changed, when and by whom */
#ifndef HISTORY_H
#define HISTORY_H

#include "cmd.h"

/*
 * Applies the change records of the input (id, field, new; optionally old,
 * at, actor, cause, reason): each is an event of its own. `old` makes it
 * compare and set. sort: in the order of their instants, not of the lines.
 */
bool	history_load(struct cmd *, bool sort);
#endif
