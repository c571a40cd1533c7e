/*
 * clock_set.h - the clocks of a ticket: one step for each event, the same for
 * live tickets, for rebuilding them, for explanations and simulations
 */
#ifndef CLOCK_SET_H
#define CLOCK_SET_H

#include "clock.h"
#include "policies.h"

/* All clocks of a ticket so far, in the order in which they began. */
struct clock_set {
	struct desk *d;
	struct live_clock *v;
	size_t n, cap;
	int last[METRICS]; /* the newest of each, or -1 */
	struct pool keep;
};

void clock_set_begin(struct clock_set *, struct desk *);
void clock_set_reset(struct clock_set *); /* for the next ticket */
void clock_set_free(struct clock_set *);

/* What an event does, under these rules. The moment's stances are filled in. */
void clock_set_step(
    struct clock_set *, const struct policies *, struct moment *);

/* The earliest deadline among those that have not ended. */
struct instant clock_set_due(const struct clock_set *);

/* -------------------------------------------------------------- in the desk */

/* Writes those that have changed. */
void clock_set_write(const struct clock_set *);

/*
 * Reads the clocks of a ticket as they are stored: all, or the newest of each
 * metric.
 */
void clock_set_read(struct clock_set *, int64_t ticket, bool all);

/* Inserts or updates one. */
void clock_write(struct desk *, const struct clock *);

/* One row of a query that selects CLOCK_COLUMNS from column `from` on. */
#define CLOCK_COLUMNS                                                         \
	"c.ticket, c.metric, c.instance, c.policy, c.calendar, c.target,"     \
	" c.ladder, c.state, c.started, c.since, c.spent, c.due, c.imminent," \
	" c.ended, c.breached, c.next_at, c.rungs_done, c.rungs_owed, c.reached"
struct db_rows;
struct clock clock_row(struct db_rows *, int at, struct pool *);

/*
 * The first column in which they differ, NULL: none. next_at and what the sweep
 * notes apart.
 */
const char *clock_differs(const struct clock *, const struct clock *);
#endif
