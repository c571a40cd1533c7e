/*
 * clock.h - the engine of service levels: what runs, pauses, stops, and when
 * it is late. The first part is pure: from a clock and what happens to it to
 * the clock afterwards, without a database and without the time of day.
 *
 * A clock that is done at its deadline is in time; it is late from the next
 * second on. Round the clock: every second counts.
 */
#ifndef CLOCK_H
#define CLOCK_H

#include "kind.h"

enum clock_rule { CLOCK_RUN, CLOCK_PAUSE, CLOCK_STOP };

/* Begins at an instant; target NONE: it is only measured. */
void	clock_start(struct clock *, struct instant at, struct span target);

/* Follows what a status says. CLOCK_STOP before the end cancels it. */
void	clock_rule(struct clock *, enum clock_rule, struct instant at);

/* What it was waiting for has happened: met, or missed-done. */
void	clock_end(struct clock *, struct instant at);

/* Another target: start and what was spent stay. */
void	clock_target(struct clock *, struct span target);

/* The sweep reports that it is late; from then on it stays so. */
void	clock_breach(struct clock *, struct instant at);

/* Seconds that count up to an instant. */
int64_t	clock_spent(const struct clock *, struct instant at);

/* True while it can still be met or missed. */
bool	clock_open(const struct clock *);

/* ------------------------------------------------------- clocks of tickets */

#define CLOCK_MAX	64	/* of one ticket: reopened sixty times */

/* What an event does to the clocks of a ticket: kept apart from writing it. */
struct clock_move {
	struct clock	 was[CLOCK_MAX], is[CLOCK_MAX];
	size_t		 before, n;
	struct pool	 keep;
};

/*
 * Works out how the clocks of a ticket go from `old` to `new` (the ticket before and
 * after an event at that instant; old NULL: it is new) and sets new->due.
 */
void	clock_follow(struct desk *, struct clock_move *,
	    const struct ticket *old, struct ticket *new, struct instant at);

/* Writes what clock_follow has worked out, and frees it. */
void	clock_apply(struct desk *, struct clock_move *);

/* Reads the clocks of a ticket, at most max of them; how many. */
size_t	clock_read(struct desk *, int64_t ticket, struct clock *, size_t max,
	    struct pool *);

/* Inserts or updates one. */
void	clock_write(struct desk *, const struct clock *);

/* Forgets the targets: a policy or target has changed. */
void	clock_forget(struct desk *);
#endif
