/* ticket_lapse.h - tickets that their agents did not begin with */
#ifndef TICKET_LAPSE_H
#define TICKET_LAPSE_H

#include "ticket_stuck.h"

/*
 * Finds the active tickets, by their ids, that an agent has had for longer than
 * the assignment_timeout of their team, else of the setting, without beginning:
 * since then, no event of the ticket is the agent's. Those who wait for
 * somebody else (pending, hold) are left out. Working time is that of the
 * calendar of the team, else round the clock. ticket_stuck_free frees the list.
 */
void ticket_lapse_find(struct desk *, struct stuck_list *);

/* Returns true if ticket_lapse_find finds none. */
bool ticket_lapse_idle(struct desk *);

/* Takes such a ticket from its agent. */
enum answer ticket_lapse(struct desk *, const struct stuck *,
    const struct origin *, struct buf *why);
#endif
