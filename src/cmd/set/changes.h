/* changes.h - change records: what was changed, when and by whom */
#ifndef CHANGES_H
#define CHANGES_H

#include "cmd.h"

/*
 * Applies the change records of the input. With a column `field`: id, field,
 * new and optionally old, which makes it compare and set. Without: id, and
 * the columns of tickets that are to be set. Each record is one event, of the
 * circumstances that it names (at, actor, cause, reason). sort: in the order
 * of their instants, not of the lines.
 */
bool changes_load(struct cmd *, bool sort);
#endif
