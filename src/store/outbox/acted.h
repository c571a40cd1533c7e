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
 * Finds out whether a command has already acted on an event of a sweep. Only
 * events of sweeps count: people may act on any other event again and again. If
 * the command has acted and the record was offered with --hold, acknowledges
 * the record.
 */
enum acted acted_find(struct desk *, const struct act *, int64_t cause);

/*
 * Notes that the command has acted on the event, or that nothing was to be
 * done. If the record was offered with --hold, acknowledges it.
 */
void acted_note(struct desk *, const struct act *, int64_t cause);
#endif
