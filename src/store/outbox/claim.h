/* claim.h - which program is giving records to their receiver, and how long */
#ifndef CLAIM_H
#define CLAIM_H

#include "desk.h"

/* A claim to rows of the outbox. */
struct claim {
	const char *by;	      /* this program, on this machine */
	struct instant until; /* then others may claim the rows */
};

/* Returns the claim of this program, which lasts for the setting `lease`. */
const struct claim *claim_mine(struct desk *);

/*
 * Returns how many milliseconds to wait before the claim is extended: until a
 * third of the lease is over. 0: it is extended now, to *until; then the caller
 * writes that down, and calls claim_extended when it has.
 */
int claim_wait(struct desk *, struct instant *until);
void claim_extended(struct desk *, struct instant until);

/*
 * Returns true if the program that made a claim has ended. Only programs of
 * this machine can be seen; others count as running until their claim ends.
 */
bool claim_void(const char *by);
#endif
