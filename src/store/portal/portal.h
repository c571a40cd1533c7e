/* portal.h - requests as the people see them who asked */
#ifndef PORTAL_H
#define PORTAL_H

#include "kind.h"

/*
 * Whose eyes. They see tickets of which they are a requester, and those of
 * their organisation if that shares them.
 */
struct portal {
	struct desk *d;
	const char *contact; /* the address of one in use */
	int64_t ticket;	     /* only this one; NONE: all of theirs */
	bool alone;	     /* without what was merged into it */
};

/* A request. The pool keeps its texts. */
struct portal_request {
	int64_t id;
	const char *subject, *requester;
	enum category category;
	struct instant created, updated, promised;
	bool active;
};

/* What somebody wrote, notes apart. Borrowed until the next one. */
struct portal_entry {
	int64_t id;
	struct instant at;
	const char *author, *body;
	enum role role;
};

/* A file. Borrowed until the next one; `data` only of portal_file. */
struct portal_file {
	int64_t id, size;
	const char *name, *type, *data;
};

/* Returns true if there is such a contact, and it is in use. */
bool portal_knows(struct desk *, const char *contact);

/* Reads what the desk knows of the contact; the pool keeps it. Only the columns
 * that people see of themselves are set. */
void portal_contact(const struct portal *, struct pool *, struct contact *);

/* Reads a request. Returns false if there is none that they may see; nothing
 * tells why. */
bool portal_read(
    const struct portal *, int64_t id, struct pool *, struct portal_request *);

/* Calls fn for each request, active ones first and the newest first, at most
 * `most` of them. Returns how many there are. */
int64_t portal_list(const struct portal *, int64_t most,
    void (*fn)(void *, const struct portal_request *), void *);

/* Calls fn for each message of a request, in the order of time. */
void portal_entries(const struct portal *, int64_t id,
    void (*fn)(void *, const struct portal_entry *), void *);

/* Calls fn for each file of a message that portal_entries gave. */
void portal_files(const struct portal *, int64_t entry,
    void (*fn)(void *, const struct portal_file *), void *);

/* Reads a file of a request with its bytes into *data. Returns false if there
 * is none that they may see. */
bool portal_file(const struct portal *, int64_t request, int64_t id,
    struct pool *, struct portal_file *, struct buf *data);
#endif
