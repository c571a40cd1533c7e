/* delivery.h - notices on their way: claimed, delivered, tried again, given up
 */
#ifndef DELIVERY_H
#define DELIVERY_H

#include "ids.h"
#include "kind.h"

/* A notice that this program has claimed, with all that a message needs. The
 * texts are kept in a pool. */
struct delivery {
	int64_t id, ticket;
	struct instant at;
	int64_t entry;		       /* NONE: the desk itself says it */
	const char *address, *name;    /* of the reader */
	const char *channel, *program; /* program NULL: that of the channel */
	const char *subject, *body, *message_id;
	const char *author;			  /* of the entry; NULL: none */
	const char *from, *from_name, *signature; /* of the mailbox, or of the
						     settings; NULL: none */
	const char *answers;	/* Message-ID that it answers; NULL: none */
	const char *references; /* Message-IDs, a space between two; NULL:
				   none */
};

/* A file of the message that a notice delivers. Valid until the next row. */
struct delivery_file {
	const char *name, *type, *data;
	size_t n;
};

/*
 * Claims notices that are due and nobody else delivers, the oldest first, at
 * most so many, and adds their numbers. Those beyond the limits of their
 * address or ticket (settings address_limit and ticket_limit, an hour) wait.
 */
void delivery_claim(struct desk *, int64_t most, struct ids *);

/* Reads a notice that this program has claimed. False: somebody else has. */
bool delivery_read(struct desk *, int64_t id, struct pool *, struct delivery *);

/* Calls fn(arg, file) for each file of the message that a notice delivers. */
void delivery_files(struct desk *, const struct delivery *,
    void (*fn)(void *arg, const struct delivery_file *), void *arg);

/* Returns until when an answer to a message of now is known by its token. */
struct instant delivery_answers_until(struct desk *);

/* Returns true if the desk has an address: a mailbox in use, or the setting. */
bool delivery_address(struct desk *);

/* Notes that a notice was sent. */
void delivery_sent(struct desk *, int64_t id);

/*
 * Notes that a try failed, and why. The next one is later each time, from five
 * minutes to six hours. After five days, or at once if `forever`, the notice is
 * dead: then this returns true.
 */
bool delivery_failed(
    struct desk *, int64_t id, const char *reason, bool forever);

/*
 * Writes a note into the ticket of a dead notice to a requester or watcher, so
 * that agents see that the reader was not told; agents themselves are left out,
 * for a note might be told to them. `forever`: the address is no good, and the
 * contact is marked.
 */
void delivery_note(struct desk *, int64_t id, bool forever);

/* Extends the claim of this program, if it is time to. */
void delivery_renew(struct desk *);

/* Lets a dead notice be tried again, from the beginning. SAME: it is not dead.
 */
enum answer delivery_retry(struct desk *, int64_t id);

/* Drops all notices that wait: the desk was enabled after they were written. */
void delivery_drop(struct desk *);

/* Returns true if no notice is due, and none is to be deleted. */
bool delivery_idle(struct desk *);

/* Deletes what has ended longer ago than the setting notice_keep. Dead notices
 * stay. */
void delivery_purge(struct desk *);
#endif
