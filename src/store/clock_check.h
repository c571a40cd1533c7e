/* clock_check.h - that stored clocks are what the history makes of them */
#ifndef CLOCK_CHECK_H
#define CLOCK_CHECK_H

#include "desk.h"

/*
 * Runs all of history again, and calls fn for each clock that is not as it is
 * stored.
 */
void	clock_check(struct desk *, void (*fn)(void *, int64_t ticket,
	    const char *problem), void *);
#endif
