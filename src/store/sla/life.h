/* life.h - the clocks of a ticket's life, by the words of hd-clock(5) */
#ifndef LIFE_H
#define LIFE_H

#include "tale.h"
#include "tally.h"

/* The clocks of one metric in the life of a ticket. */
struct life {
	struct desk *d;
	struct tale tale;
	enum metric metric;
	struct tally *v; /* owned */
	size_t n, cap;
};

/* Counts the clocks of a metric, from the first event to the last. */
void life_count(struct life *, enum metric);
void life_free(struct life *);
#endif
