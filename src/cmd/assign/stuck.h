/* stuck.h - what stays with an agent who does not work on it goes to others:
 * hd-assign --lapsed, hd-assign --absent */
#ifndef STUCK_H
#define STUCK_H

#include "cmd.h"
#include "ticket_assign.h"

/* Takes the tickets whose assignment_timeout is over from their agents. */
bool stuck_lapsed(struct cmd *);

/* Returns true if there is no such ticket. */
bool stuck_none_lapsed(struct cmd *);

/* Hands on the tickets of agents who are away; to whom, if there is no deputy,
 * says `otherwise`, NULL: nobody. */
bool stuck_absent(struct cmd *, const struct assignment *otherwise);
#endif
