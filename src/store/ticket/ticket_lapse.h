/* ticket_lapse.h - tickets that their agents did not begin with */
#ifndef TICKET_LAPSE_H
#define TICKET_LAPSE_H

#include "ticket.h"

/* A ticket whose time has run out. The text belongs to the list. */
struct lapsed {
	int64_t ticket;
	const char *timeout; /* as it was written */
};

struct lapsed_list {
	struct lapsed *v;
	size_t n, cap;
	struct pool keep;
};

/*
 * Finds the active tickets, by their ids, that an agent has had for longer than
 * the assignment_timeout of their team, else of the setting, without beginning:
 * since then, no event of the ticket is the agent's. Those who wait for
 * somebody else (pending, hold) are left out. Working time is that of the
 * calendar of the team, else round the clock. ticket_lapse_free frees the list.
 */
void ticket_lapse_find(struct desk *, struct lapsed_list *);
void ticket_lapse_free(void *);

/* Takes such a ticket from its agent. */
enum answer ticket_lapse(struct desk *, const struct lapsed *,
    const struct origin *, struct buf *why);
#endif
