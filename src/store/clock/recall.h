/*
 * recall.h - what the row of a clock does not say: when it ran, and what was
 * said of it under earlier ladders. The history of its ticket says it.
 */
#ifndef RECALL_H
#define RECALL_H

#include "clock.h"
#include "desk.h"

/*
 * Fills in what the row of a clock does not say, by a replay of its ticket. The
 * event that moves the clock is not in the history yet.
 */
void recall(struct desk *, struct live_clock *);

/*
 * Returns the rungs of a ladder that the clock has done under other ladders,
 * one bit each. Costs a query if the clock comes from its row.
 */
int64_t recall_done(struct desk *, struct live_clock *, const char *ladder);
#endif
