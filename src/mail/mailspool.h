/* mailspool.h - messages that wait until the desk can be written */
#ifndef MAILSPOOL_H
#define MAILSPOOL_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"
#include "when.h"

/* What a mail system says of a message beside it. NULL: it says nothing. */
struct envelope {
	const char *sender; /* "": nobody, so that no answer comes back */
	const char *recipient;
	struct instant at; /* when it came in; NONE: now */
};

/*
 * Adds the name of the folder for the desk of this database: HD_MAIL_SPOOL,
 * else DATABASE.mail beside the file of a desk, else a folder below
 * /var/lib/hd.
 */
void mailspool_folder(const char *database, struct buf *);

/*
 * Keeps a message in the folder, which is made. When this returns true, the
 * message is on the disk. Otherwise false, and why.
 */
bool mailspool_put(const char *folder, const struct envelope *,
    const char *message, size_t n, struct buf *why);

/* Returns true if messages wait in the folder. */
bool mailspool_waits(const char *folder);

/*
 * Calls fn for each message that waits, the oldest first; it removes the file
 * when the message is safe. No folder: none waits. Returns false, and why, if
 * something cannot be read.
 */
bool mailspool_each(const char *folder,
    void (*fn)(void *, const char *file, const struct envelope *,
	const char *message, size_t n),
    void *arg, struct buf *why);
#endif
