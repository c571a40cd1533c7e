/* made.h - the records of a kind as they were when they were made */
#ifndef MADE_H
#define MADE_H

#include "faults.h"
#include "kind.h"

/* A record. Its values are stored texts, one for each column of the kind. */
struct made_record {
	const char *name;   /* its key, as events write it */
	const char **value; /* owned; NULL: null, or the column is left out */
	bool *later;	    /* owned; the column has changed since */
	bool born;	    /* an event says that it was made */
	bool sealed;	    /* for seals: one of them names it */
};

struct made {
	const struct kind *kind;
	struct made_record *record; /* owned */
	size_t n;		    /* how many records */
	size_t *slot, slots; /* numbers of records by their name; owned */
	struct pool keep;    /* the texts */
};

/* The kinds whose records have a history of their own. */
bool made_kind(const struct kind *);

/*
 * Reads the records of a kind and takes back every change, the newest first.
 * If faults is not NULL, prints a fault unless each change leaves the value
 * that the next one begins with, and the last one the value that the record has
 * now. made_free frees the records.
 */
void made_read(
    struct desk *, const struct kind *, struct faults *, struct made *);
void made_free(struct made *);

/* Returns the record of that name, or NULL. */
struct made_record *made_find(const struct made *, const char *name);
#endif
