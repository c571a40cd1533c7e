/*
 * replay.h - the lives of tickets, event by event, out of the history: what the
 * clocks saw when it happened. One pass over the desk, no query per ticket.
 */
#ifndef REPLAY_H
#define REPLAY_H

#include "clock_set.h"

/* What a sweep did to a clock: a warning or step (rung), or a breach (NULL). */
struct swept {
	const char *metric, *rung;
	struct instant at;
};

struct replay {
	struct desk *d;
	void *arg;
	/*
	 * Each event that clocks can see, in order; the tickets are borrowed
	 * until the next one.
	 */
	void (*event)(void *, struct moment *);
	/* What a sweep has said of a clock; NULL: it does not matter. */
	void (*said)(void *, const struct swept *);
	/* The ticket as it is now, behind its last event. */
	void (*end)(void *, const struct ticket *);
};

/*
 * The lives of all tickets created since an instant (NONE: all), by their
 * numbers.
 */
void replay_all(const struct replay *, struct instant since);

/*
 * Of the tickets that were there at an instant and to which something has
 * happened since, as far as that instant; `end' gets them as they are now. All
 * others are as they were.
 */
void replay_until(const struct replay *, struct instant);

/* Of one ticket; false if there is none. */
bool replay_one(const struct replay *, int64_t ticket);

/*
 * The clocks of a ticket, all of them, as its life makes them under the rules
 * that were known at each event.
 */
void replay_of(struct desk *, int64_t ticket, struct clock_set *);
#endif
