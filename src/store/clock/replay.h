/*
 * replay.h - replays the history of tickets, event by event, as the clocks saw
 * it. One pass over the desk, no query per ticket. Events that were undone, and
 * those that undid them, are left out.
 */
#ifndef REPLAY_H
#define REPLAY_H

#include "clock_set.h"
#include "ids.h"

/* What a sweep did to a clock: a warning or step (rung), or a breach (NULL). */
struct swept {
	enum metric metric;
	const char *rung;
	struct instant at;
};

/* One change of a column, as the history has it. */
struct replay_change {
	const struct col *col;
	struct val old, new;
};

/* What an event was, beside what it did to clocks. */
struct replay_event {
	enum action action;
	const char *actor;     /* borrowed until the next event */
	enum entry_kind entry; /* what was written by it; ENTRY_NONE: nothing */
	enum role role;	       /* of who wrote */
	bool own;	       /* not of another record about the ticket */
};

/* Who is told of a replay. */
struct replay {
	struct desk *d;
	void *arg;
	/*
	 * Gets each event that clocks can see, in order. Its tickets are
	 * borrowed until the next event.
	 */
	void (*event)(void *, struct moment *);
	/*
	 * Instead of `event`: gets every event with its changes and the ticket
	 * after it, in which the columns that the program keeps are still
	 * those of before, and may set columns of it: later events follow
	 * from them. NULL: nothing is done anew.
	 */
	void (*redo)(void *, struct moment *, struct ticket *,
	    const struct replay_change *, size_t n);
	/* Instead of `event`: gets every event. */
	void (*each)(
	    void *, const struct moment *, const struct replay_event *);
	/* Gets what a sweep did to a clock; NULL: not wanted. */
	void (*said)(void *, const struct swept *);
	/* Gets the ticket as it is now, after its last event; NULL: not
	 * wanted. */
	void (*end)(void *, const struct ticket *);
	/*
	 * Gets the ticket as its events make it, without those that were
	 * undone, and whether one of them made it; NULL: not wanted. The ticket
	 * is borrowed. Its column `due` is not worked out.
	 */
	void (*life)(void *, const struct ticket *, bool made);
};

/*
 * Replays all tickets created since an instant (NONE: all), in the order of
 * their numbers.
 */
void replay_all(const struct replay *, struct instant since);

/*
 * Replays, up to an instant, the tickets that existed then and have had an
 * event since. `end` gets the tickets as they are now. All other tickets have
 * not changed since.
 */
void replay_until(const struct replay *, struct instant);

/* Replays the tickets of a set, which is sorted and has each id once. */
void replay_some(const struct replay *, const struct ids *);

/* Replays one ticket. Returns false if there is none. */
bool replay_one(const struct replay *, int64_t ticket);

/*
 * Notes what a sweep did in the clock that it meant. A sweep names the metric
 * only; but all that is due it says at once.
 */
void replay_said(struct clock_set *, const struct swept *);

/*
 * Makes all clocks of a ticket from its history, under the policies that were
 * known at each event, and with what sweeps did.
 */
void replay_of(struct desk *, int64_t ticket, struct clock_set *);
#endif
