/* seal.h - seals: digests of what has happened, each with the one before it */
#ifndef SEAL_H
#define SEAL_H

#include "faults.h"

/*
 * Seals every event, and the first values of every record, that no seal names
 * yet; events that commit later go into the next seal. Returns the number of
 * the seal; NONE: nothing was new.
 */
int64_t seal_make(struct desk *);

/*
 * Returns true if there is no seal to be made today: one was made, or nothing
 * has happened since the last one.
 */
bool seal_idle(struct desk *);

/* Checks that every seal holds, and that nothing is missing from the chain. */
void seal_check(struct faults *);

/* Checks that the desk has a seal that was kept elsewhere, with this digest. */
void seal_against(struct faults *, int64_t id, const char *digest);
#endif
