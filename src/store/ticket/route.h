/* route.h - who gets a ticket */
#ifndef ROUTE_H
#define ROUTE_H

#include "ticket.h"

enum strategy {
	BY_NAME,
	ROUND_ROBIN,	/* whoever got a ticket longest ago */
	LEAST_LOADED,	/* whoever has the fewest active tickets */
	CATEGORY	/* the team of its category, and there the least loaded */
};

struct route {
	enum strategy	 strategy;
	const char	*agent;		/* BY_NAME; "" takes it from its agent */
	const char	*team;		/* BY_NAME, or whose agents are to be chosen from */
};

/* "round-robin", "least-loaded", "category" */
bool	route_strategy(const char *, enum strategy *);

/* True if the names of a route are known. Otherwise why. */
bool	route_check(struct desk *, const struct route *, struct buf *why);

/*
 * Gives a ticket to an agent, a team or both, as one event `assign`. A new
 * ticket that gets an agent is open from then on. An agent brings
 * their team; another team takes the ticket from an agent who is not of it.
 * Strategies choose among the agents of route->team, else of the ticket's team, else all, who
 * are not away and below their capacity; equals in the order of their last
 * ticket, then by login. The reason says what was compared. REFUSED if nobody is free (except CATEGORY: the team alone).
 */
enum answer	route_ticket(struct desk *, int64_t id, const struct route *,
		    const struct act *, struct buf *why);
#endif
