/* tally.h - one clock that is counted again, stint by stint */
#ifndef TALLY_H
#define TALLY_H

#include "clock.h"

/* A stretch in which a clock ran. */
struct stint {
	struct instant from, until; /* until NONE: it runs still */
	int64_t counted;	    /* once it has ended */
};

struct stints {
	struct stint *v; /* owned */
	size_t n, cap;
};

/* A clock as it is counted again. Texts belong to the tale or the policies. */
struct tally {
	int64_t instance;
	struct agreement deal;
	struct amount target;
	struct instant started, ended, due, warn;
	bool late;	   /* it has missed its deadline */
	bool reached;	   /* it has ended, with what it waited for */
	bool left;	   /* it has ended, and its team has lost the ticket */
	int64_t before;	   /* seconds that count whatever the stints say */
	struct stints ran; /* since it started */
	struct stints count; /* those that count; their first may be longer */
};

/* Starts a clock. */
void tally_begin(struct tally *, const struct agreement *, struct instant at);
void tally_free(struct tally *);

/* Lets the clock run, pause or, without what it waited for, end. */
void tally_effect(struct tally *, enum clock_effect, struct instant at);

/* Ends the clock with what it waited for. */
void tally_reach(struct tally *, struct instant at);

/* Lets a clock that has ended run again. */
void tally_resume(struct tally *, struct instant at);

/* Brings the clock to another agreement, as its on_change says. */
void tally_agree(struct tally *, const struct agreement *, struct instant at);

/* Its calendar may be another one now: finds its deadline again. */
void tally_refresh(struct tally *, struct instant at);

/* Returns true if the clock is late at an instant. */
bool tally_late(const struct tally *, struct instant at);

/* Returns the seconds of the stints that have ended. */
int64_t tally_spent(const struct tally *);

/* Returns since when it runs; NONE if it does not. */
struct instant tally_since(const struct tally *);
#endif
