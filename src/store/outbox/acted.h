/* acted.h - what commands have done because of the events of sweeps */
#ifndef ACTED_H
#define ACTED_H

#include "desk.h"

/* Who acts, and how. Borrowed. */
struct act {
	const char *receiver; /* the hook, or OUTBOX_SWEEPER */
	const char *action;   /* the command, with a digest of its options */
};

enum acted {
	ACTED_FREE,   /* no event of a sweep, or this transaction did it */
	ACTED_NEW,    /* it has not been done yet */
	ACTED_ALREADY /* an earlier transaction did it: the record comes again
		       */
};

/*
 * Finds out whether this was done because of an event of a sweep. Other events
 * may cause the same as often as people like. If it was, and the record was
 * offered with --hold, the record is acknowledged.
 */
enum acted acted_find(struct desk *, const struct act *, int64_t cause);

/*
 * Notes that something new has been done because of the event, or need not be
 * done. If the record was offered with --hold, it is acknowledged.
 */
void acted_note(struct desk *, const struct act *, int64_t cause);
#endif
