/* ticket_merged.h - tickets that go on in another one */
#ifndef TICKET_MERGED_H
#define TICKET_MERGED_H

#include "kind.h"

/* SQL: the ticket in table t goes on in another one, and did so by the instant.
 */
#define TICKET_MERGED(t, at)                                               \
	"(" t ".merged IS NOT NULL AND NOT EXISTS (SELECT 1 FROM event me" \
	" JOIN change mc ON mc.event = me.id WHERE me.ticket = " t ".id"   \
	" AND me.kind IS NULL AND mc.field = 'merged' AND me.at > " at "))"

/*
 * Returns the ticket in which a message of that origin to this one arrives: the
 * end of the chain of tickets that were merged by then; itself if it was not.
 */
int64_t ticket_merged_end(struct desk *, int64_t id, const struct origin *);

/* Returns the requester of a ticket, kept in the pool; NULL: nobody. */
const char *ticket_merged_requester(
    struct desk *, int64_t id, struct pool *keep);
#endif
