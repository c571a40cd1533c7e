/* sla_offer.h - the records of a sweep, as they are printed */
#ifndef SLA_OFFER_H
#define SLA_OFFER_H

#include "out.h"
#include "outbox.h"

/* Prints a record: what the sweep does now, or what was owed. */
void sla_offer_print(struct out *, const struct owed *);
#endif
