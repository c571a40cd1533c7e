/* entry.h - what people write in a ticket: messages and notes */
#ifndef ENTRY_H
#define ENTRY_H

#include "kind.h"

/* A file in memory. All is borrowed. */
struct attached {
	const char *name, *type, *data;
	size_t n;
};

/* A text with its files that becomes an entry. All is borrowed. */
struct writing {
	enum entry_kind kind;
	const char *author;
	enum role role;	     /* ROLE_NONE: follows from the author */
	const char *channel; /* NULL: not said */
	const char *key;     /* in another system, or NULL */
	struct span spent;   /* work; 0: not said */
	const char *body;    /* NULL and no files: nothing is written */
	const char **files;  /* paths of attachments */
	size_t nfiles;
	const struct attached *attached; /* further ones, in memory */
	size_t nattached;
	/* attach_files where files are possible, else NULL: attach.c needs
	 * a library of its own */
	enum answer (*attach)(struct desk *, int64_t entry, int64_t ticket,
	    const struct writing *, struct buf *why);
};

/*
 * Writes an entry and its attachments as part of an event; nothing at all if
 * there is neither text nor a file. Returns REFUSED, and why, if `attach` does.
 */
enum answer entry_add(struct desk *, int64_t event, int64_t ticket,
    struct instant at, const struct writing *, struct buf *why);

/*
 * Returns the id of the entry with that key, NONE if there is none. *fits is
 * false if it belongs to another ticket than the one given, or is of another
 * kind.
 */
int64_t entry_by_key(struct desk *, const char *key, int64_t ticket,
    enum entry_kind, bool *fits);

/*
 * Returns the first column (body, role, channel, author) in which a known entry
 * differs from this writing, NULL if it says nothing new. What the writing
 * leaves open does not differ.
 */
const char *entry_news(struct desk *, int64_t id, const struct writing *);
#endif
