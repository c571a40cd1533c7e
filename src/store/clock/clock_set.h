/*
 * clock_set.h - the clocks of a ticket, moved by each event: in the same way
 * for a change, for a replay, for explanations and simulations
 */
#ifndef CLOCK_SET_H
#define CLOCK_SET_H

#include "clock.h"
#include "policies.h"

/*
 * All clocks of a ticket so far, in the order in which they began. The clocks
 * and their texts are owned.
 */
struct clock_set {
	struct desk *d;
	struct live_clock *v;
	size_t n, cap;
	int last[METRICS]; /* index in v of the newest of each, or -1 */
	struct pool keep;
};

void clock_set_begin(struct clock_set *, struct desk *);
void clock_set_reset(struct clock_set *); /* for the next ticket */
void clock_set_free(struct clock_set *);

/*
 * Moves the clocks by an event, under these policies. Fills in the effects of
 * the statuses of the moment.
 */
void clock_set_step(
    struct clock_set *, const struct policies *, struct moment *);

/* Returns the clock with the metric and the instance of this one, or NULL. */
struct live_clock *clock_set_find(
    const struct clock_set *, const struct clock *);

/* Returns the earliest deadline of clocks that have not ended, or NONE. */
struct instant clock_set_due(const struct clock_set *);

/* -------------------------------------------------------------- in the desk */

/* Writes the clocks that have changed. */
void clock_set_write(const struct clock_set *);

/*
 * Reads the clocks of a ticket as they are stored: all, or the newest of each
 * metric.
 */
void clock_set_read(struct clock_set *, int64_t ticket, bool all);

/*
 * Returns the clock in a row of a query that selects CLOCK_COLUMNS from column
 * `at` on. Its texts are kept in the pool.
 */
#define CLOCK_COLUMNS                                                         \
	"c.ticket, c.metric, c.instance, c.policy, c.calendar, c.target,"     \
	" c.ladder, c.state, c.started, c.since, c.spent, c.due, c.imminent," \
	" c.ended, c.breached, c.next_at, c.rungs_done, c.rungs_owed, c.reached"
struct db_rows;
struct clock clock_row(struct db_rows *, int at, struct pool *);

/*
 * Returns the first column in which two clocks differ, NULL if none. next_at
 * and what the sweep notes (breached, rungs_done, rungs_owed) are not compared.
 */
const char *clock_differs(const struct clock *, const struct clock *);
#endif
