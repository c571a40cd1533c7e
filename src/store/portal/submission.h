/* submission.h - which forms were sent, and how many by one sender */
#ifndef SUBMISSION_H
#define SUBMISSION_H

#include "desk.h"

/* A form that was sent. All is borrowed. */
struct submission {
	const char *key;    /* of the form: it is sent once */
	const char *form;   /* its name */
	const char *sender; /* a digest of where it came from ... */
	const char *person; /* ... and of who sent it; or NULL */
	int64_t ticket;	    /* what became of it; NONE: no ticket */
};

/*
 * Returns true if a form with this key was sent before. *ticket is what became
 * of it; NONE: no ticket, or another person sent it.
 */
bool submission_known(
    struct desk *, const struct submission *, int64_t *ticket);

/* Returns true if the sender has sent this form as often as the setting
 * web_limit permits. */
bool submission_much(struct desk *, const struct submission *);

/* Notes that a form was sent; forgets what is too old to count. */
void submission_add(struct desk *, const struct submission *);
#endif
