/* ticket_stuck.h - tickets that stay with an agent who does not work on them */
#ifndef TICKET_STUCK_H
#define TICKET_STUCK_H

#include "ticket.h"

/* The texts belong to the list. */
struct stuck {
	int64_t ticket;
	const char *agent;
	const char *timeout; /* that is over, as it was written; or NULL */
};

struct stuck_list {
	struct stuck *v;
	size_t n, cap;
	struct pool keep;
};

/* Adds one, whose texts the list has already. */
void ticket_stuck_add(struct stuck_list *, struct stuck);

/* Frees a list, given as void *: for desk_guard. */
void ticket_stuck_free(void *);
#endif
