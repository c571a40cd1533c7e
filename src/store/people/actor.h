/* actor.h - names that act: of agents, of contacts, of the desk itself */
#ifndef ACTOR_H
#define ACTOR_H

#include "kind.h"

/* The name of the desk itself, for what programs do by themselves. */
#define ACTOR_SYSTEM "system"

/*
 * Finds the agent, the contact or the account of the desk itself that a name
 * means, and sets *actor to it: borrowed or kept in the pool. Returns false,
 * and why, if there is none, or the agent is retired.
 */
bool actor_find(struct desk *, const char *name, struct pool *,
    const char **actor, struct buf *why);

/* Returns false, and why, if a name is blank or has characters that nobody
 * sees. `why` must be empty. */
bool actor_visible(const char *name, struct buf *why);

/*
 * Returns whose side somebody is on who writes in a ticket. `told`: a record
 * names the author, perhaps one of another system; then everybody but a
 * requester is an agent. Otherwise an agent is an agent, the account of the
 * desk itself is the system, the requester and a contact for whom the command
 * acts are requesters, and any other login is an agent.
 */
enum role actor_role(
    struct desk *, const char *author, bool told, const struct ticket *);
#endif
