/* known.h - what a known key means for a record */
#ifndef KNOWN_H
#define KNOWN_H

#include "cmd.h"
#include "ticket.h"

/* Forgets what was noted; a transaction may begin again. */
void known_begin(void);

/*
 * Prints the number of a ticket that a record made, or of the one that has its
 * key. Refuses a record whose key another record of this load has with another
 * digest (intake.h); notes one that says something new of an older ticket.
 */
enum answer known_answer(struct item *, struct ticket *, uint64_t digest,
    enum answer, struct buf *why);

/* Warns of what was noted: how many, and the first one. */
void known_end(void);
#endif
