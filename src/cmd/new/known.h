/* known.h - records with a known key that say something new are told */
#ifndef KNOWN_H
#define KNOWN_H

#include "ticket.h"

/* Forgets what was noted; a transaction may begin again. */
void known_begin(void);

/* Notes a record whose ticket was there already, if it says something new. */
void known_note(struct desk *, const struct ticket *);

/* Warns of what was noted: how many, and the first one. */
void known_end(void);
#endif
