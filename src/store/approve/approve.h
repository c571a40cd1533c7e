/* approve.h - people who must agree to a ticket: asked, voting, decided */
#ifndef APPROVE_H
#define APPROVE_H

#include "kind.h"

/*
 * Asks people to agree to a ticket; earlier votes count no more. people: logins
 * and addresses, with spaces between them. quorum NONE: all of them. Returns
 * REFUSED, and why, if somebody is not known, or they are too few.
 */
enum answer approve_ask(struct desk *, const struct approval *,
    const struct origin *, struct buf *why);

/* Asks nobody any more. */
enum answer approve_withdraw(
    struct desk *, int64_t ticket, const struct origin *, struct buf *why);

/* A vote on its way. Borrowed. */
struct ballot {
	int64_t ticket;
	enum vote_is vote;
	const char *voter;   /* for whom; NULL: whoever acts, or the one whom
				they stand in for */
	const char *comment; /* or NULL */
};

/*
 * Notes a vote, and decides if the votes suffice: granted with the quorum;
 * refused with a no if that is a veto, or if the quorum cannot be reached any
 * more. Another vote of the same person takes the place of the first until
 * then. Returns REFUSED, and why, if nobody asked for the vote, it is decided,
 * its time is over (the ticket is refused then), or the requester would approve
 * their own request.
 */
enum answer approve_vote(struct desk *, const struct ballot *,
    const struct origin *, struct buf *why);

/* Refuses what nobody decided in time; calls fn for each ticket. */
void approve_expire(struct desk *, void (*fn)(void *, int64_t), void *);

/* Returns true if no time is over. */
bool approve_idle(struct desk *);
#endif
