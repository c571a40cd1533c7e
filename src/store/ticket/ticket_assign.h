/* ticket_assign.h - assigns a ticket to an agent, a team or both */
#ifndef TICKET_ASSIGN_H
#define TICKET_ASSIGN_H

#include "ticket.h"

enum strategy {
	BY_NAME,
	ROUND_ROBIN,  /* whose last ticket was assigned longest ago */
	LEAST_LOADED, /* whoever has the fewest active tickets */
	CATEGORY      /* the team of its category, and there the least loaded */
};

/* To whom a ticket is to be assigned. The names are borrowed. */
struct assignment {
	enum strategy strategy;
	const char *agent; /* BY_NAME; "": nobody */
	const char
	    *team; /* BY_NAME; otherwise the team whose agents are compared */
};

/*
 * Finds the strategy of a name: "round-robin", "least-loaded", "category".
 * False if there is none.
 */
bool ticket_assign_strategy(const char *, enum strategy *);

/* Returns true if the agent and the team are known; otherwise adds why. Puts
 * whoever works on the desk in the place of "me" and "mine". */
bool ticket_assign_check(struct desk *, struct assignment *, struct buf *why);

/*
 * Assigns a ticket to an agent, a team or both, as one event `assign`. A new
 * ticket with an agent becomes open. The team of an agent becomes the team of
 * the ticket. If the new team is not that of the agent, the ticket has no agent
 * any more. Strategies choose among the agents of the team of the assignment,
 * else of the team of the ticket, else all: those who are not away and are
 * below their capacity; equals in the order of their last ticket, then by
 * login. The reason says what was compared. Returns REFUSED if nobody is free
 * (CATEGORY then assigns to the team alone).
 */
enum answer ticket_assign(struct desk *, int64_t id, const struct assignment *,
    const struct origin *, struct buf *why);
#endif
