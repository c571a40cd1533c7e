/* ticket_assign.h - who gets a ticket */
#ifndef TICKET_ASSIGN_H
#define TICKET_ASSIGN_H

#include "ticket.h"

enum strategy {
	BY_NAME,
	ROUND_ROBIN,  /* whoever got a ticket longest ago */
	LEAST_LOADED, /* whoever has the fewest active tickets */
	CATEGORY      /* the team of its category, and there the least loaded */
};

struct assignment {
	enum strategy strategy;
	const char *agent; /* BY_NAME; "" takes it from its agent */
	const char *team;  /* BY_NAME, or whose agents are to be chosen from */
};

/* "round-robin", "least-loaded", "category" */
bool ticket_assign_strategy(const char *, enum strategy *);

/* True if the names of a route are known. Otherwise why. */
bool ticket_assign_check(
    struct desk *, const struct assignment *, struct buf *why);

/*
 * Gives a ticket to an agent, a team or both, as one event `assign`. A new
 * ticket that gets an agent is open from then on. An agent brings
 * their team; another team takes the ticket from an agent who is not of it.
 * Strategies choose among the agents of route->team, else of the ticket's team,
 * else all, who are not away and below their capacity; equals in the order of
 * their last ticket, then by login. The reason says what was compared. REFUSED
 * if nobody is free (except CATEGORY: the team alone).
 */
enum answer ticket_assign(struct desk *, int64_t id, const struct assignment *,
    const struct origin *, struct buf *why);
#endif
