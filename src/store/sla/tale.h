/* tale.h - the life of a ticket as facts, for a second count of its clocks */
#ifndef TALE_H
#define TALE_H

#include "kind.h"
#include "policies.h"

/* A ticket after one of its events. The texts belong to the tale. */
struct fact {
	int64_t event;
	struct instant at;
	struct ticket is; /* its custom columns are owned */
	const struct policies *known;
	struct status_effect status;
	bool made, apply, changes;
	bool answers, asks; /* a message of an agent, of the requester */
	bool left_out;	    /* it was undone, or undoes another one */
	size_t from, n;	    /* its new values: the first, and how many */
};

/* What a column became. */
struct became {
	const struct col *col;
	struct val new;
};

/* The whole life of a ticket; used again for the next one. */
struct tale {
	struct desk *d;
	struct ticket now; /* owned */
	struct fact *v;
	size_t n, cap;
	struct became *became;
	size_t nbecame, cap_became;
	bool corrected; /* some event is left out */
	struct pool keep;
};

/* Reads the life of a ticket. Returns false if its history has no beginning. */
bool tale_read(struct tale *, int64_t ticket);
void tale_reset(struct tale *);
void tale_free(struct tale *);
#endif
