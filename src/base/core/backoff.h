/* backoff.h - waiting before the next try, longer each time */
#ifndef BACKOFF_H
#define BACKOFF_H

#include <stdbool.h>
#include <time.h>

/* How long somebody keeps trying while others hold the database. */
struct backoff {
	struct timespec end; /* of CLOCK_MONOTONIC: no further try after it */
	long pause;	     /* the next pause, in microseconds */
};

/* Returns a backoff that ends so many seconds from now. */
struct backoff backoff_for(int seconds);

/*
 * Sleeps, longer each time: 2 ms to half a second, and of that at random a half
 * to the whole, so that programs which wait for each other do not keep step.
 * Returns false, without sleeping, if the time is over.
 */
bool backoff_wait(struct backoff *);
#endif
