/*
 * recount.h - a second opinion about clocks: the table of metrics (hd-clock(5))
 * and the rules of policies (hd-policy(5)), read word by word over the history
 * of a ticket. It is slow, and shares no code with the engine of store/clock,
 * so that a fault of the engine shows.
 */
#ifndef RECOUNT_H
#define RECOUNT_H

#include "desk.h"
#include "out.h"

/*
 * Counts the clocks of `n` tickets again, chosen by the seed; of all tickets if
 * there are not more. The same desk, n and seed choose the same tickets. Prints
 * a record (kind, id, problem) for each column of a clock that is stored
 * otherwise, and returns how many there are.
 */
int64_t recount(struct desk *, int64_t n, int64_t seed, struct out *);
#endif
