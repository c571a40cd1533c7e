/*
 * ticket_tell.h - tells what has happened to tickets: a history from another
 * system, in any order
 */
#ifndef TICKET_TELL_H
#define TICKET_TELL_H

#include "ids.h"
#include "ticket.h"

/* A history while it is told. Begins as zeros. */
struct telling {
	struct ids tickets; /* of which something was told; owned */
	int64_t first;	    /* event that was told first; 0: none yet */

	/* the last event told: of that ticket, second and fraction */
	int64_t ticket, nanoseconds;
	struct instant at;
	int64_t turn; /* how many were told of these before it */
	bool asked;   /* one of these was a message of the requester */
};

/*
 * Adds an event to the life of a ticket at the instant of its origin, which may
 * lie before others: only what the update says, a set of columns and a writing.
 * Transitions are not asked for, and nothing follows from it until
 * ticket_told; until then the ticket is as it was. Events of one second have
 * their place by the fraction, then messages of agents and notes, then changes,
 * then messages from the first one of the requester on; each in the order of
 * calls. So the order in which files are told does not matter. The events of a
 * ticket must come in the order of their instants. Returns SAME if this
 * was told before, MISSING if there is no such ticket, REFUSED and why.
 */
enum answer ticket_tell(struct desk *, struct telling *, int64_t ticket,
    const struct update *, const struct origin *, int64_t nanoseconds,
    struct buf *why);

/* Returns true if this login may tell: it may change what is recorded. */
bool ticket_tellable(struct desk *);

/*
 * Works out anew each ticket that was told of, and its changes, kept columns
 * and clocks; then the telling is empty again.
 */
void ticket_told(struct desk *, struct telling *);

/* Frees a telling, or forgets it because a transaction begins again. */
void ticket_tell_free(struct telling *);
#endif
