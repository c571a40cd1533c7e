/* sla.h - what is due: each thing once, however often somebody looks */
#ifndef SLA_H
#define SLA_H

#include "find.h"

/*
 * Marks every clock that is late at d->now and was not reported before, in
 * the order of the deadlines: the event `breach`, and a record in out (cause, ticket, metric, instance, kind, due, at,
 * policy, priority, team, agent, subject). No limit; three days late is three days' worth. How many.
 */
int64_t	sla_sweep(struct desk *, struct out *);
#endif
