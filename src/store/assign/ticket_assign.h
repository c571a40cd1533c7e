/* ticket_assign.h - assigns a ticket to an agent, a team or both */
#ifndef TICKET_ASSIGN_H
#define TICKET_ASSIGN_H

#include "strategy.h"
#include "ticket.h"

/* To whom a ticket is to be assigned. The names are borrowed. */
struct assignment {
	struct strategy strategy; /* n 0: by name */
	const char *agent;	  /* by name; "": nobody */
	const char *team; /* by name; otherwise the team whose agents are
			     compared */
};

/* Returns true if the agent and the team are known; otherwise adds why. Puts
 * whoever works on the desk in the place of "me" and "mine". */
bool ticket_assign_check(struct desk *, struct assignment *, struct buf *why);

/*
 * Assigns a ticket to an agent, a team or both, as one event `assign`. A new
 * ticket with an agent becomes open. The team of an agent becomes the team of
 * the ticket. If the new team is not that of the agent, the ticket has no agent
 * any more. A strategy chooses (strategy.h), and the reason says what was
 * compared. If nobody is free, the ticket goes to the team alone; REFUSED, and
 * why, if it is there already, or there is no team.
 */
enum answer ticket_assign(struct desk *, int64_t id, const struct assignment *,
    const struct origin *, struct buf *why);

/* Does the same, and says if nobody was free: then why has the reasons,
 * whatever the answer. */
enum answer ticket_assign_told(struct desk *, int64_t id,
    const struct assignment *, const struct origin *, bool *none,
    struct buf *why);
#endif
