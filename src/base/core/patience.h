/* patience.h - how long to try again what others are in the way of */
#ifndef PATIENCE_H
#define PATIENCE_H

#include <stdbool.h>
#include <time.h>

struct patience {
	struct timespec	 end;
	long		 pause;		/* the next one, in microseconds */
};

/* Patience for so many seconds from now on. */
struct patience	patience_of(int seconds);

/*
 * Sleeps for a while, a longer one each time and never the same as others do
 * (2 ms to half a second, at random between a half and the whole of it);
 * false at once when the patience is at its end.
 */
bool		patience_more(struct patience *);
#endif
