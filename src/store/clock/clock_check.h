/*
 * clock_check.h - checks that clocks and derived columns are what the history
 * makes of them
 */
#ifndef CLOCK_CHECK_H
#define CLOCK_CHECK_H

#include "desk.h"

/*
 * Replays all of history, and calls fn for each clock, and each derived column
 * of a ticket (derived.h), that is not stored as the history has it: with the
 * kind, the number of the ticket and the problem.
 */
void clock_check(struct desk *,
    void (*fn)(void *, const char *kind, int64_t ticket, const char *problem),
    void *);
#endif
