/* alert.h - what monitoring reports, and the tickets that come of it */
#ifndef ALERT_H
#define ALERT_H

#include "ids.h"
#include "kind.h"

/*
 * What monitoring says of one thing at one instant. Texts are borrowed, and ""
 * if nothing is said; without a service it is about the first one whose column
 * `alerts` has a pattern for the key.
 */
struct reading {
	const char *source, *key, *text, *service;
	enum severity severity;
	struct instant at;
	size_t alert; /* used by alert_take */
};

/*
 * Takes n readings in, in the order of their instants, which the array then
 * has. A trouble becomes a ticket, a worse one raises its priority, its end
 * solves it. A reading that is not newer than the last one of its alert changes
 * nothing, unless it tells of a trouble that nobody has told of, which has
 * ended by now. Adds the tickets that were made or changed to the set. Returns
 * REFUSED, and why, if a ticket cannot be made.
 */
enum answer alert_take(
    struct desk *, struct reading *, size_t n, struct ids *, struct buf *why);

/*
 * Does what has fallen due: alerts that flapped and are quiet now solve their
 * tickets; what was held back during planned work and has not ended becomes a
 * ticket. The rest is as above.
 */
enum answer alert_sweep(struct desk *, struct ids *, struct buf *why);

/* Returns true if nothing has fallen due. */
bool alert_idle(struct desk *);
#endif
