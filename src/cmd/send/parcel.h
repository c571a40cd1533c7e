/* parcel.h - one notice as a message, and the program that takes it */
#ifndef PARCEL_H
#define PARCEL_H

#include "cmd.h"
#include "delivery.h"

/* A notice that is being delivered. */
struct parcel {
	struct delivery notice;
	struct buf message;   /* RFC 5322 */
	struct buf program;   /* its path; empty: there is none */
	struct buf name;      /* of the program, argv[0] */
	const char *from;     /* the desk */
	const char *envelope; /* where the message comes back to */
	struct buf why;	      /* why it cannot be delivered, ever */
	struct pool keep;
};

/* Reads a notice that this program has claimed, and writes its message. False:
 * it is not to be delivered any more. parcel_free frees it. */
bool parcel_open(struct cmd *, int64_t id, struct parcel *);
void parcel_free(struct parcel *);

/* What became of it. */
enum parcel_fate { PARCEL_SENT, PARCEL_LATER, PARCEL_NEVER };

/* Gives the message to its program. Adds the reason if that failed. */
enum parcel_fate parcel_give(struct parcel *, struct buf *reason);
#endif
