/* entry.h - what people write in a ticket */
#ifndef ENTRY_H
#define ENTRY_H

#include "kind.h"

/* What somebody has written, on its way into the desk. */
struct writing {
	enum entry_kind kind;
	const char *author;
	enum role role;
	const char *channel; /* NULL: not said */
	const char *body;    /* NULL and no files: nothing is written */
	const char **files;  /* paths of attachments */
	size_t nfiles;
	/* attach_files, where files may come: it costs a library */
	enum answer (*attach)(struct desk *, int64_t entry, int64_t ticket,
	    const struct writing *, struct buf *why);
};

/*
 * Writes an entry and its attachments as part of an event; nothing at all if
 * there is neither text nor a file. REFUSED, and why, by `attach`.
 */
enum answer entry_add(struct desk *, int64_t event, int64_t ticket,
    struct instant at, const struct writing *, struct buf *why);
#endif
