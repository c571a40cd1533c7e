/* ticket_complete.h - completes a new ticket, and takes its ending off */
#ifndef TICKET_COMPLETE_H
#define TICKET_COMPLETE_H

#include "event.h"
#include "ticket.h"

/* When and with which status a ticket ends; nothing for an active one. */
struct ticket_ending {
	const char *solved, *closed; /* statuses to pass through, or NULL */
	struct instant solved_at, closed_at;
};

/*
 * Fills in what the record of a new ticket has left out: defaults, its subject,
 * its people. Returns false and why if that is not possible.
 */
bool ticket_complete(struct desk *, struct ticket *, const struct writing *,
    const struct origin *, struct buf *why);

/*
 * Takes the ending off a ticket that comes in as solved or closed: such a
 * ticket is made active first, so that reports know for every instant how many
 * tickets were open. Returns false and why if the times contradict each other,
 * or if nothing says when the ticket ended.
 */
bool ticket_end(struct desk *, struct ticket *, const struct origin *,
    struct ticket_ending *, struct buf *why);
#endif
