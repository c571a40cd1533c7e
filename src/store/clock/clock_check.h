/* clock_check.h - that clocks and measures are what the history makes of them
 */
#ifndef CLOCK_CHECK_H
#define CLOCK_CHECK_H

#include "desk.h"

/*
 * Runs all of history again, and calls fn for each clock, and each measure of a
 * ticket (derived.h), that is not as it is stored: kind, ticket, problem.
 */
void clock_check(struct desk *,
    void (*fn)(void *, const char *kind, int64_t ticket, const char *problem),
    void *);
#endif
