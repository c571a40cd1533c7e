/*
 * rotation.h - whose turn it is: when each agent was last assigned a ticket,
 * and how many active tickets each agent has
 */
#ifndef ROTATION_H
#define ROTATION_H

#include "kind.h"

/* An agent, with what the strategies compare. Texts belong to the rotation. */
struct candidate {
	const char *login, *team;
	int64_t capacity; /* active tickets at most; NONE: no limit */
	int64_t last;	  /* event of the last assignment; 0: none */
	struct instant last_at;
	int64_t active; /* tickets */
	int64_t load;	/* open work: see rotation_agents */
	const char *skills, *language, *channel; /* words; NULL: none */
	int64_t level;
};

/*
 * Returns all agents that are not retired, sorted by login, and how many they
 * are. What this transaction has changed so far counts. Valid until a ticket or
 * an agent changes. The load is the sum over the tickets of the agent whose
 * status is of the category new or open: 6 less the priority, and twice that if
 * the ticket is late, or due in 24 hours.
 */
const struct candidate *rotation_agents(struct desk *, size_t *n);

/*
 * Notes that an event made a ticket (old NULL) or changed it: its agent may be
 * another one, who was then assigned a ticket at that instant, and active
 * tickets may be more or fewer. Whatever makes or changes a ticket calls this.
 * The column `assigned` of agents is written before the transaction is
 * committed. An assignment that lies before the one that is known is not the
 * last one.
 */
void rotation_moved(struct desk *, const struct ticket *old,
    const struct ticket *new, int64_t event, struct instant at);
#endif
