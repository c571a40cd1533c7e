/* sla_due.h - the clocks that have something due, the earliest first */
#ifndef SLA_DUE_H
#define SLA_DUE_H

#include "clock_set.h"
#include "desk.h"

/* A clock, what is due of it, and what a record says of its ticket. */
struct sla_due {
	struct sla_due *next, **here; /* of all that the queue owns */
	struct live_clock live_clock;
	struct rung_due rung_due;
	int64_t priority;
	const char *team, *agent, *subject;
	struct instant updated; /* the ticket, for the last time */
};

/* What is due, the earliest first. A queue with its desk, zeroed otherwise, is
 * empty. It owns all its items, those that were popped too. */
struct sla_queue {
	struct desk *d;
	struct sla_due *all;
	struct sla_due **v; /* a heap */
	size_t n, cap;
	struct sla_due **found; /* by the query that runs */
	size_t nfound, cap_found;
	struct pool keep; /* texts of the items */
};

/* Adds all that is due now: of one ticket, or of all (NONE). */
void sla_due_find(struct sla_queue *, int64_t ticket);

/* Takes the first item out; there must be one. */
struct sla_due *sla_due_pop(struct sla_queue *);

/* Puts an item back if something else of it is due; otherwise frees it. */
void sla_due_back(struct sla_queue *, struct sla_due *);

/*
 * Returns the item as its row has it now, because a step may have changed it.
 * If it is not due at the same moment any more, returns NULL, and puts back
 * what is left of it.
 */
struct sla_due *sla_due_again(struct sla_queue *, struct sla_due *);

/* Frees an item that was popped. */
void sla_due_free(struct sla_due *);

/* Frees a queue (an argument of desk_guard). */
void sla_due_close(void *queue);
#endif
