/* returned.h - which message a mail system sends back, and to whom it went */
#ifndef RETURNED_H
#define RETURNED_H

#include "buf.h"
#include "letter.h"

/* What a delivery report (RFC 3464) says; "" where it says nothing. Owned. */
struct returned {
	struct buf message_id; /* of the message that comes back, without <> */
	struct buf address;    /* that it did not reach */
	bool failed;	       /* for good: Action failed, Status 5 */
};

/* Reads the parts of a report; the text, too, for reports without parts. */
void returned_read(const struct letter *, struct returned *);
void returned_free(struct returned *);
#endif
