/* lapse.h - what nobody began goes back: hd-assign --lapsed */
#ifndef LAPSE_H
#define LAPSE_H

#include "cmd.h"

/* Takes the tickets whose assignment_timeout is over from their agents. */
bool lapse_all(struct cmd *);

/* Returns true if there is no such ticket. */
bool lapse_none(struct cmd *);
#endif
