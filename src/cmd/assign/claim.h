/* claim.h - who works takes tickets that nobody has: hd-assign --claim */
#ifndef CLAIM_H
#define CLAIM_H

#include "cmd.h"

/*
 * Claims the tickets of the operands or records for the agent who acts, at most
 * `first` of them (NONE: all). A ticket that is not free is named and skipped;
 * with `first` only if too few were free. Ends the program (64) if nobody acts
 * who can have tickets.
 */
bool claim_each(struct cmd *, int64_t first);
#endif
