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
	const char *subject, *text;
	enum verdict_is verdict; /* VERDICT_NONE: it could not be read */
	const char *evidence;	 /* what led to the verdict */
	const char *answers;	 /* Message-IDs that it answers, the nearest
				    first: a line each */
	const char *marks;	 /* words about it */
	int64_t token;		 /* the ticket that the address names to which it
				    came; NONE: none */

	/* What is asked about the message; `of` is theirs. */
	const void *of;
	bool (*verified)(const void *of, const char *authserv_id);
	bool (*bound)(const void *of, const char *address); /* the token */
	const struct attached *file;
	size_t nfiles;
	const char *raw; /* the message as it came */
	size_t nraw;
};

/* Where a message has arrived. */
struct posted {
	int64_t ticket;
	bool made; /* the ticket is new */
};

/*
 * Takes a message in: as a new ticket, or as a message in the ticket that it
 * answers, with a record of the kind mail. A message is refused only if the
 * desk is: REFUSED, and why. SAME: it was taken before, by its Message-ID and
 * digest, or if it has no Message-ID by its digest and recipient.
 */
enum answer post_take(
    struct desk *, const struct post *, struct posted *, struct buf *why);
#endif
