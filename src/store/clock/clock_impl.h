/*
 * clock_impl.h - shared by the files of clock.h: clock.c, clock_agree.c and
 * clock_rungs.c
 */
#ifndef CLOCK_IMPL_H
#define CLOCK_IMPL_H

#include "clock.h"

/* Returns true while the clock counts. */
bool clock_running(const struct live_clock *);

/* Returns true if its state says that the clock is late. */
bool clock_state_late(const struct clock *);

/* Returns the seconds that count in [a, b). 0 if that is empty. */
int64_t clock_count(
    const struct live_clock *, struct instant a, struct instant b);

/*
 * Returns the instant at which n seconds more have counted; n may be negative.
 */
struct instant clock_add(
    const struct live_clock *, struct instant from, int64_t n);

/* Lets the clock count from an instant on. */
void clock_run_from(struct live_clock *, struct instant at);

/* Copies an agreement into a clock. */
void clock_take_agreement(struct live_clock *, const struct agreement *);

/*
 * Works out again what follows from the rest: the deadline, the first warning
 * and next_at. A new deadline is not before `least`.
 */
void clock_settle(struct live_clock *, struct instant least);

/* ---------------------------------------------------------- clock_rungs.c */

/* Returns when the first warning is reached, NONE if never. */
struct instant clock_rungs_warn_at(const struct live_clock *);

/*
 * Marks as owed the rungs that have passed by `at` and are not done. Called
 * when the clock is about to stand still.
 */
void clock_rungs_owe(struct live_clock *, struct instant at);

/*
 * Carries what is done and owed from another ladder to that of the clock.
 * `done` are rungs that were done even earlier.
 */
void clock_rungs_carry(struct live_clock *, const char *from, int64_t done);
#endif
