/*
 * clock.h - the engine of one clock: what makes it run, pause and stop, and
 * when it is late. Its functions know neither the database nor the time of
 * day: they take a live clock and what happens to it, and change the clock.
 *
 * If a clock has a calendar, and a target of working time (4wh, 10wd) or no
 * target, the clock counts working seconds; otherwise it counts every second.
 * A clock that ends at its deadline is in time. From the next second on it is
 * late, whether anybody looks or not. A clock that is late stays late, and
 * keeps the deadline, target and policy that it missed.
 */
#ifndef CLOCK_H
#define CLOCK_H

#include "calendar.h"
#include "kind.h"
#include "metric.h"

/* What one clock of one ticket is measured against. All is borrowed. */
struct agreement {
	const char *policy;   /* NULL: none applies */
	const char *calendar; /* its name; NULL: round the clock */
	const char *target;   /* 4wh; NULL: the clock only measures */
	const char *ladder;   /* as ladder_join wrote it; NULL: no rungs */
	const struct calendar *cal; /* of that name; NULL: round the clock */
	enum on_change on_change;   /* for a clock that comes to it */
	bool carry_pause;	    /* with KEEP: earlier pauses still count */
	int64_t done; /* rungs of the ladder that a clock that comes to it has
			 done under some ladder, one bit each */
};

/*
 * A clock of a ticket in memory, with what its row does not say. Begins as
 * zeros; then clock_begin or clock_load. Its texts and calendar are borrowed.
 */
struct live_clock {
	struct clock c;
	const struct calendar *cal; /* NULL: round the clock */
	struct amount target;	    /* negative if it was late when set */
	bool whole;		    /* `runs` is complete since the start */
	struct stretch *runs; /* when it ran; the last may be open; owned */
	size_t nruns, cap;
	struct instant *pass; /* when each rung passed that is still owed,
				 LADDER_MAX of them; NULL: not known; owned */
	bool changed;	      /* since it was loaded */
	bool over;	      /* it has ended, and cannot go on any more;
				 known if `whole` */
	bool heard;	      /* `said` is complete */
	struct buf said; /* the rungs that it has done under other ladders, too,
			    written as a ladder; owned */
	enum on_change on_change; /* of its newest agreement */
	bool carry_pause;	  /* of its newest agreement */
};

/* Starts a clock at an instant. The texts of the agreement are borrowed. */
void clock_begin(
    struct live_clock *, struct instant at, const struct agreement *);

/* Makes a live clock from its row and its calendar, NULL: round the clock. */
void clock_load(
    struct live_clock *, const struct clock *, const struct calendar *);
void clock_free(struct live_clock *);

/*
 * Lets the effect of a status act on a clock. CLOCK_STOP before the end
 * cancels the clock; a clock that is late ends as breached. In both cases it
 * has not reached what it waited for.
 */
void clock_effect(struct live_clock *, enum clock_effect, struct instant at);

/*
 * Ends a clock because what it waited for has happened: it is met, or breached
 * if it is late, and has reached its end. A clock that was cancelled stood
 * still, and is met now.
 */
void clock_end(struct live_clock *, struct instant at);

/*
 * Lets a clock that has ended run on. If it was late it is late again,
 * otherwise it runs as if it had not ended.
 */
void clock_resume(struct live_clock *, struct instant at);

/*
 * Brings a clock to another agreement. A clock that has ended or is late keeps
 * its own. With KEEP the clock becomes what it would be if it had come to the
 * agreement at once: it lives the same runs and pauses again under it. Returns
 * true, and does nothing, if this needs `runs` and they are not complete.
 */
bool clock_agree(
    struct live_clock *, const struct agreement *, struct instant at);

/*
 * Works out the deadline again under the agreement that the clock has: its
 * calendar may have changed. What has counted until it last ran stays.
 */
void clock_refresh(struct live_clock *, struct instant at);

/* Returns the seconds that the clock has counted at an instant. */
int64_t clock_spent(const struct live_clock *, struct instant at);

/* Returns true if the clock counts working time. */
bool clock_works(const struct live_clock *);

/* Returns true if the clock has not ended: it can still be met or missed. */
bool clock_open(const struct clock *);

/* Returns true if the clock is late at an instant. */
bool clock_late(const struct live_clock *, struct instant at);

/* Sets the state to breaching if the clock is late at an instant. Returns true
 * if it is late. */
bool clock_look(struct live_clock *, struct instant at);

/* ------------------------------------------------------- rungs and breach */

#define CLOCK_BREACH (-1)

/* What is due next. */
struct rung_due {
	int rung;	   /* its number in the ladder, or CLOCK_BREACH */
	struct instant at; /* when it became or becomes due */
};

/*
 * Finds the next rung, or the breach, that is not done. Returns false if
 * nothing is left, or if nothing can be due before something else happens.
 */
bool clock_next_rung(const struct live_clock *, struct rung_due *);

/* Notes that a rung, or the breach, was done at an instant. */
void clock_rung_done(struct live_clock *, int rung, struct instant at);

/*
 * Returns when a rung is reached if the clock runs on; NONE if the clock does
 * not run, or never reaches it.
 */
struct instant clock_rung_at(const struct live_clock *, int rung);
#endif
