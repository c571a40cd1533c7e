/* ticket_claim.h - an agent takes a ticket that nobody has */
#ifndef TICKET_CLAIM_H
#define TICKET_CLAIM_H

#include "ticket.h"

enum claimed {
	CLAIM_TRIED, /* *answer says what came of it */
	CLAIM_LATE   /* somebody has it, or nobody works on it any more: why */
};

/* Returns true if this is an agent who can have tickets; otherwise adds why. */
bool ticket_claim_check(struct desk *, const char *login, struct buf *why);

/*
 * Assigns a ticket to whoever acts, if it is active and nobody has it: of many
 * who claim it at once one gets it. *answer becomes what ticket_assign answers;
 * SAME if the agent has the ticket already.
 */
enum claimed ticket_claim(struct desk *, int64_t id, const struct origin *,
    enum answer *answer, struct buf *why);
#endif
