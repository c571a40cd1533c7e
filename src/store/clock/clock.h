/*
 * clock.h - the engine of service levels: what runs, pauses, stops, and when
 * it is late. Pure: from a clock and what happens to it to the clock
 * afterwards, without a database and without the time of day.
 *
 * A clock counts working seconds if it has a calendar, and its target is of
 * working time (4wh, 10wd) or it has none; otherwise every second. One that is
 * done at its deadline is in time; it is late from the next second on, whether
 * anybody looks or not, and what is late stays late: with the deadline, target
 * and policy that it missed.
 */
#ifndef CLOCK_H
#define CLOCK_H

#include "calendar.h"
#include "kind.h"
#include "metric.h"

/* What a clock is measured against. */
struct agreement {
	const char *policy;   /* NULL: none applies */
	const char *calendar; /* NULL: round the clock */
	const char *target;   /* 4wh; NULL: it is only measured */
	const char *ladder;   /* ladder.h */
	const struct calendar *cal;
	enum on_change on_change; /* when a clock comes to this aim */
	bool carry_pause;	  /* with KEEP: pauses before still count */
};

/*
 * A clock with what its row does not say. Zeroed, then clock_begin or
 * clock_load.
 */
struct live_clock {
	struct clock c;
	const struct calendar *cal;
	struct amount target;
	bool whole;	      /* `runs` has it all, since it began */
	struct stretch *runs; /* in which it ran; the last one may be open */
	size_t nruns, cap;
	struct instant *pass; /* when rungs passed unsaid; NULL: not known */
	bool changed;	      /* since it was loaded */
	enum on_change on_change; /* of its last aim */
	bool carry_pause;
};

/* Starts at an instant. The texts of the aim are borrowed. */
void clock_begin(
    struct live_clock *, struct instant at, const struct agreement *);

/* From its row. */
void clock_load(
    struct live_clock *, const struct clock *, const struct calendar *);
void clock_free(struct live_clock *);

/*
 * Follows what a status says. CLOCK_STOP before the end cancels it, or, if it
 * is late, ends it; what it waited for is not reached.
 */
void clock_effect(struct live_clock *, enum clock_effect, struct instant at);

/* What it was waiting for has happened: met, or breached; reached. */
void clock_end(struct live_clock *, struct instant at);

/* What has ended goes on: late, if it was late, else as if nothing had been. */
void clock_resume(struct live_clock *, struct instant at);

/*
 * Another aim. What has ended or is late keeps its own. True if it cannot be
 * done without `runs`, and there are none: then nothing is done.
 */
bool clock_agree(
    struct live_clock *, const struct agreement *, struct instant at);

/* Seconds that count up to an instant. */
int64_t clock_spent(const struct live_clock *, struct instant at);

/* True if it counts working time. */
bool clock_works(const struct live_clock *);

/* True while it can still be met or missed. */
bool clock_open(const struct clock *);
bool clock_late(const struct live_clock *, struct instant at);

/* Somebody looks at it then: what is late is late by its state, too. */
void clock_look(struct live_clock *, struct instant at);

/* ------------------------------------------------- warnings, breach, steps */

#define CLOCK_BREACH (-1)

/* What is to be said next: the number of a rung, or CLOCK_BREACH. */
struct rung_due {
	int rung;
	struct instant at; /* when it was due */
};

/*
 * False if nothing is left, or nothing can be due before something else
 * happens.
 */
bool clock_next_rung(const struct live_clock *, struct rung_due *);

/* It is said, or done, at that instant. */
void clock_rung_done(struct live_clock *, int rung, struct instant at);

/* When a rung is reached, if it runs on; NONE: it is not running, or never. */
struct instant clock_rung_at(const struct live_clock *, int rung);
#endif
