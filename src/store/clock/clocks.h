/*
 * clocks.h - the clocks of a ticket: one step for each event, the same for live
 * tickets, for rebuilding them, for explanations and simulations
 */
#ifndef CLOCKS_H
#define CLOCKS_H

#include "clock.h"
#include "rules.h"

/* All clocks of a ticket so far, in the order in which they began. */
struct clocks {
	struct desk	*d;
	struct track	*v;
	size_t		 n, cap;
	int		 last[METRICS];	/* the newest of each, or -1 */
	struct pool	 keep;
};

void	clocks_begin(struct clocks *, struct desk *);
void	clocks_reset(struct clocks *);	/* for the next ticket */
void	clocks_free(struct clocks *);

/* What an event does, under these rules. The moment's stances are filled in. */
void	clocks_step(struct clocks *, const struct rules *, struct moment *);

/* The earliest deadline among those that have not ended. */
struct instant	clocks_due(const struct clocks *);

/* -------------------------------------------------------------- in the desk */

/* Writes those that have changed. */
void	clocks_write(const struct clocks *);

/*
 * Reads the clocks of a ticket as they are stored: all, or the newest of each
 * metric.
 */
void	clocks_read(struct clocks *, int64_t ticket, bool all);

/* Inserts or updates one. */
void	clock_write(struct desk *, const struct clock *);

/* One row of a query that selects CLOCK_COLUMNS from column `from` on. */
#define CLOCK_COLUMNS							\
	"c.ticket, c.metric, c.instance, c.policy, c.calendar, c.target,"	\
	" c.ladder, c.state, c.started, c.since, c.spent, c.due, c.imminent,"	\
	" c.ended, c.breached, c.next_at, c.said, c.owed, c.reached"
struct db_rows;
struct clock	clock_row(struct db_rows *, int at, struct pool *);

/*
 * The first column in which they differ, NULL: none. next_at and what the sweep
 * notes apart.
 */
const char	*clock_differs(const struct clock *, const struct clock *);
#endif
