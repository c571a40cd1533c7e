/* stored_conditions.h - conditions and steps that a new schema reads otherwise
 */
#ifndef STORED_CONDITIONS_H
#define STORED_CONDITIONS_H

#include "desk.h"

/*
 * Rewrite the conditions and steps of policies, targets and goals, and what the
 * history has of them, for desk_upgrade: a column of tickets gets another name;
 * what ~ meant before schema step 19 is written ~~.
 */
void stored_conditions_rename(struct desk *, const char *old, const char *new);
void stored_conditions_hold(struct desk *);
#endif
