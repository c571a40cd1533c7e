/* rule_time.h - runs the rules whose trigger is time */
#ifndef RULE_TIME_H
#define RULE_TIME_H

#include "desk.h"

/*
 * Runs the rules by time on the tickets that satisfy them, each once for a
 * ticket and an occurrence: the instants that its conditions count from. Prints
 * a record for each ticket on which one has acted (NULL: nothing); warns of
 * what one cannot do. Returns on how many tickets.
 */
int64_t rule_run_due(struct desk *, struct out *);

/* Returns true if no rule by time has anything to act on. */
bool rule_idle(struct desk *);
#endif
