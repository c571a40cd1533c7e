/* backoff.c - waiting before the next try, longer each time */
#include "backoff.h"

#include <stdint.h>
#include <unistd.h>

#define SHORTEST 2000 /* microseconds */
#define LONGEST	 500000

static struct timespec
later(struct timespec t, long microseconds)
{
	t.tv_nsec += microseconds % 1000000 * 1000;
	t.tv_sec += microseconds / 1000000 + t.tv_nsec / 1000000000;
	t.tv_nsec %= 1000000000;
	return t;
}

struct backoff
backoff_for(int seconds)
{
	struct backoff p = { .pause = SHORTEST };

	clock_gettime(CLOCK_MONOTONIC, &p.end);
	p.end.tv_sec += seconds;
	return p;
}

/* Good enough to keep two processes from trying in step; not for secrets. */
static long
random_below(long n)
{
	struct timespec t;
	uint64_t x;

	clock_gettime(CLOCK_MONOTONIC, &t);
	x = ((uint64_t)t.tv_nsec ^ (uint64_t)getpid() << 32) *
	    UINT64_C(0x9e3779b97f4a7c15);
	return (long)((x >> 33) % (uint64_t)n);
}

bool
backoff_wait(struct backoff *p)
{
	struct timespec now, until;

	clock_gettime(CLOCK_MONOTONIC, &now);
	if (now.tv_sec > p->end.tv_sec ||
	    (now.tv_sec == p->end.tv_sec && now.tv_nsec >= p->end.tv_nsec))
		return false;
	until = later(now, p->pause / 2 + random_below(p->pause / 2));
	clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL);
	p->pause = p->pause * 2 < LONGEST ? p->pause * 2 : LONGEST;
	return true;
}
