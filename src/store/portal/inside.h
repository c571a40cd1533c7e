/* inside.h - tickets with all that people outside do not see: for agents only
 */
#ifndef INSIDE_H
#define INSIDE_H

#include "portal.h"

/* What somebody wrote, notes too. Borrowed until the next one. */
struct inside_entry {
	struct portal_entry entry;
	enum entry_kind kind;
	int64_t ticket; /* another one, if that was merged */
};

/* Calls fn for each entry of a ticket and of those that were merged into it, in
 * the order of time. */
void inside_entries(struct desk *, int64_t id,
    void (*fn)(void *, const struct inside_entry *), void *);

/* Calls fn for each file of an entry. */
void inside_files(struct desk *, int64_t entry,
    void (*fn)(void *, const struct portal_file *), void *);

/* Reads a file with its bytes into *data. Returns false if there is none. */
bool inside_file(struct desk *, int64_t id, struct pool *, struct portal_file *,
    struct buf *data);
#endif
