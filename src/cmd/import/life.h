/* life.h - one ticket of an export, with all that happened to it */
#ifndef LIFE_H
#define LIFE_H

#include "import.h"

/* All is owned, but what it points to. */
struct life {
	struct import *im;
	struct desk *d;
	const char *key;	       /* here */
	const struct move_record *now; /* as it is there; NULL: not said */
	struct move_record *v;	       /* its events, in their order */
	size_t n, cap;
	size_t first; /* the one that came with the ticket; n: none */
	struct move_record *all; /* as they were read */
	size_t nall;
	struct pool keep;
	struct dict seen; /* ids of events and entries, columns */
	int64_t id;
	bool status_told;   /* its history has changes of the status */
	bool ended;	    /* it is solved or closed so far */
	bool tells;	    /* events are told as a past (ticket_tell) */
	const char *status; /* so far, of this desk; NULL: ask the desk */
	bool known;	    /* the desk had it before */
	const char *requester;
	struct instant created, last;
};

/* life.c */

/*
 * Brings one ticket: the records from..to of the move, which are sorted.
 * REFUSED, and why.
 */
enum answer life_bring(
    struct import *, size_t from, size_t to, struct buf *why);

/* Returns the key here of a ticket there, kept in the pool. */
const char *life_key(const struct import *, const char *, struct pool *);

/* Reads the records from..to of a ticket; life_free frees them. */
void life_read(struct life *, size_t from, size_t to);
void life_free(void *);

/* Sets when the ticket was made: as it says, else with its first event. False
 * and why if nothing says it. */
bool life_begins(struct life *, struct buf *why);

/* Finds the event that came with the ticket: its first entry, if that is as
 * old. */
void life_find_first(struct life *);

/* life_event.c: brings all events. The changes of the first one are those of
 * the ticket as it came. REFUSED, and why. */
enum answer life_events(struct life *, struct buf *why);

/* life_past.c: what an export implies, but no event of it says */

/* Returns the value that a column had when the ticket was made. */
const char *life_first(const struct life *, const char *column);

/* Adds events for what the ticket is and no event has made of it. */
void life_complete(struct life *);

/* Returns an instant that the ticket itself has in a cell; NONE: none. */
struct instant life_instant(const struct life *, const char *cell);

/* life_value.c: cells as this desk has them */

/* Returns the column of a cell, NULL: it has none here. */
const struct col *life_column(struct life *, const char *cell);

/* Returns the value of a cell as text of this desk, NULL: none. */
const char *life_value(struct life *, const char *cell, const char *value);

/* life_entry.c: what people wrote */

/* Fills in the entry of an event; false if it has none. *files is owned. */
struct written {
	struct writing w;
	const char **files;
	size_t cap;
};
bool life_entry(struct life *, const struct move_record *, struct written *);
void life_entry_free(struct written *);

/* Returns true if an event is a message of an agent. */
bool life_is_reply(struct life *, const struct move_record *);
#endif
