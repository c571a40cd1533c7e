/*
 * lookup.h - whether a record is there, which is asked again and again while
 * many records are written. If each answer is a journey to a server, the whole
 * table is fetched as soon as that costs less than the questions did.
 */
#ifndef LOOKUP_H
#define LOOKUP_H

#include "desk.h"

enum lookup_of { LOOKUP_CONTACT, LOOKUP_TICKET_KEY, LOOKUP_ENTRY_KEY, LOOKUPS };

struct found {
	const char *key;
	bool there;
	int64_t number;	  /* contact: retired; ticket, entry: its id */
	const char *text; /* contact: its organisation */
};

/* Returns the record of a key; valid until the next call. */
struct found *lookup(struct desk *, enum lookup_of, const char *key);

/* Notes that the record of a key has just been written, with this number and
 * text. */
void lookup_made(struct desk *, enum lookup_of, const char *key, int64_t number,
    const char *text);
#endif
