/* post.h - mail that has come in: what it says, and where it arrived */
#ifndef POST_H
#define POST_H

#include "entry.h"

/* A message that has come in. Texts are "" where there is nothing; all is
 * borrowed. */
struct post {
	struct instant at;	/* when it came in; NONE: now */
	const char *message_id; /* without <> */
	const char *digest;	/* of what does not change on its way */
	const char *sender, *name;
	const char *recipients; /* where it came to, the surest first: a line
				   each */
	const char *copied;	/* who got a copy (Cc): a line each */
	const char *subject, *text;
	enum verdict_is verdict; /* VERDICT_NONE: it could not be read */
	const char *evidence;	 /* what led to the verdict */
	const char *answers;	 /* Message-IDs that it answers, the nearest
				    first: a line each */
	const char *marks;	 /* words about it */
	int64_t token; /* the ticket that the address names to which it
			  came; NONE: none */
	bool back;     /* only mail systems answer to that address */

	/* What is asked about the message; `of` is theirs. */
	const void *of;
	bool (*verified)(const void *of, const char *authserv_id);
	bool (*bound)(const void *of, const char *address); /* the token */
	const char *returned;	 /* of a report: the Message-ID of the message
				    that comes back ... */
	const char *returned_to; /* ... the address that it did not reach ... */
	bool failed;		 /* ... for good */
	const struct attached *file;
	size_t nfiles;
	const char *raw; /* the message as it came */
	size_t nraw;
	bool guarded;	 /* it came from outside just now: limits count */
	bool imports;	 /* it is old: nothing follows from it */
	int64_t release; /* a suspended message, which this is; NONE: none */
};

/* Where a message has arrived. */
struct posted {
	int64_t ticket; /* NONE: nowhere, it is suspended */
	bool made;	/* the ticket is new */
};

/*
 * Takes a message in: as a new ticket, or as a message in the ticket that it
 * answers, with a record of the kind mail; or with such a record alone, if it
 * is suspended. A message is refused only if the desk is, or if the message to
 * release is not suspended: REFUSED, and why. SAME: it was taken before, by its
 * Message-ID and digest, or if it has no Message-ID by its digest and
 * recipient.
 */
enum answer post_take(
    struct desk *, const struct post *, struct posted *, struct buf *why);

/*
 * Reads a suspended message as it came: into *raw, and the mailbox that it came
 * to into *recipient (kept in the pool, or NULL), and when. Returns REFUSED,
 * and why, if it is not suspended.
 */
enum answer post_suspended(struct desk *, int64_t id, struct buf *raw,
    struct pool *, const char **recipient, struct instant *at, struct buf *why);

/* Drops a suspended message: its record stays. REFUSED, and why. */
enum answer post_drop(struct desk *, int64_t id, struct buf *why);
#endif
