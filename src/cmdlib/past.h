/*
 * past.h - records that are older than the last event of their ticket: hd-set,
 * hd-reply and hd-note tell them at the end, as a part of its history
 */
#ifndef PAST_H
#define PAST_H

#include "cmd.h"
#include "ticket_tell.h"

/* Records that wait until all others are done. A zeroed one is empty. */
struct past {
	struct item *v; /* owned */
	size_t n, cap;
	int64_t first;		/* lowest line among them */
	struct pool keep;	/* the texts of the records */
	struct telling telling; /* of these, and of what --history tells */
};

/*
 * Returns true if an update was refused because it is too old (update.late),
 * and its record can wait: it says by itself when it happened and that nothing
 * made it happen (cause), and the login may change what is recorded. A record
 * that waits is kept, and why is emptied.
 */
bool past_takes(
    struct past *, const struct item *, const struct update *, struct buf *why);

/*
 * Calls fn for each record that waits, in the order of their instants, works
 * the tickets out anew, and warns of how many there were. Then it prints what
 * has changed of these records and of an array of n structs of `size` bytes,
 * each of which begins with a held item (item_print_changed).
 */
void past_end(struct past *, enum answer (*fn)(struct item *, struct buf *),
    void *v, size_t n, size_t size);

/* Empties it; a transaction may begin again. */
void past_clear(struct past *);
#endif
