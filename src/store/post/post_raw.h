/* post_raw.h - messages of mail as they came, for as long as they are kept */
#ifndef POST_RAW_H
#define POST_RAW_H

#include "desk.h"
#include "stored.h"

/*
 * Keeps a message that came in at this instant, unless the setting mail_keep
 * says that it is too old; `must`: in any case. Sets its hash; "": it is not
 * kept.
 */
void post_raw_keep(struct desk *, const char *, size_t n, struct instant at,
    bool must, char hash[STORED_HASH]);

/* Returns true if there are messages that are older than the setting mail_keep
 * allows; deletes them. Messages that are suspended stay. */
bool post_raw_old(struct desk *);
void post_raw_purge(struct desk *);

/* Adds a line to `faults` for every message whose hash or size is not what it
 * should be. */
void post_raw_check(struct desk *, struct buf *faults);
#endif
