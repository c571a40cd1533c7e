/* backoff.h - how long to try again what others are in the way of */
#ifndef BACKOFF_H
#define BACKOFF_H

#include <stdbool.h>
#include <time.h>

struct backoff {
	struct timespec end;
	long pause; /* the next one, in microseconds */
};

/* Patience for so many seconds from now on. */
struct backoff backoff_for(int seconds);

/*
 * Sleeps for a while, a longer one each time and never the same as others do
 * (2 ms to half a second, at random between a half and the whole of it);
 * false at once when the patience is at its end.
 */
bool backoff_wait(struct backoff *);
#endif
