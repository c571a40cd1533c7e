/* wish.h - what a record of the input wants changed */
#ifndef WISH_H
#define WISH_H

#include "cmd.h"

/* One column that a record changes. */
struct wish {
	const char *field, *old, *new;
	bool expects; /* only if it is `old` still */
};

/* True if the input has change records: one column each, named by `field`. */
bool wish_narrow(const struct item *);

/* True if the kind of a change record is another one than ticket. */
bool wish_other_kind(const char *kind);

/* True of a change record with an instant of its own: it tells what happened.
 */
bool wish_tells(const struct item *);

/* True of a change record that says a part of an assignment, and not when. */
bool wish_assigns(const struct item *);

/* Checks the columns of the input. False, and why. */
bool wish_heading(struct item *, struct buf *why);

/*
 * Reads what a record wants; at most one wish for each of its columns. The
 * texts live as long as the record. False, and why.
 */
bool wish_list(const struct item *, struct wish *, size_t *n, struct buf *why);
#endif
