/* post_impl.h - a message on its way into the desk; private to store/post */
#ifndef POST_IMPL_H
#define POST_IMPL_H

#include "post.h"

/* What the mailbox says that a message came to; all NULL: no such mailbox. */
struct post_home {
	const char *address, *team, *category, *service;
};

/* A message while it is taken in. */
struct taking {
	struct desk *d;
	const struct post *p;
	struct origin origin;
	struct post_home home;
	const char *sender; /* as contacts have addresses; NULL: nobody */
	const char *recipient;
	struct buf marks;  /* words */
	int64_t ticket;	   /* where it arrives; NONE: in a new one */
	int64_t follows;   /* a closed ticket that the new one follows */
	enum role role;	   /* of whoever wrote it */
	struct pool keep;
};

/* Finds the mailbox of a message, and sets `recipient`. */
void post_home(struct taking *);

/*
 * Finds the ticket that a message belongs to, and sets ticket or follows, and
 * marks: by the messages that it answers, else by the tag in its subject.
 */
void post_ticket(struct taking *);

/* Adds a word to the marks, once. */
void post_mark(struct taking *, const char *word);
#endif
