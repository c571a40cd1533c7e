/* ticket.h - the life of a ticket: made, changed, read; its history is kept */
#ifndef TICKET_H
#define TICKET_H

#include "entry.h"
#include "ticket_row.h"

/*
 * Makes a ticket from the columns that are set and fills in the rest:
 * id, created (the act's instant), status, type, channel (settings), priority
 * (matrix, else setting), organisation (the requester's), team (of the
 * category, else the service). An unknown requester becomes a contact. A final
 * status or `solved`, `closed` make it new first and then final at that
 * instant, so that its history is whole. With a key that is there already:
 * SAME, and t->id is the ticket that has it. REFUSED: why begins with the
 * column.
 */
enum answer ticket_new(struct desk *, struct ticket *, const struct writing *,
    const struct origin *, struct buf *why);

/* One wish: set a column, or add to or take from a set of words. */
enum edit_op { EDIT_SET, EDIT_ADD, EDIT_TAKE };
struct edit {
	const struct col *col;
	enum edit_op op;
	struct val new;
	bool expects; /* only if the value is still `old` */
	struct val old;
};

/*
 * "status=open", "tag+=vpn", "tag-=vpn": the column must be one that may be
 * changed. Values are kept in the pool. False and why.
 */
bool ticket_edit(
    struct desk *, const char *, struct pool *, struct edit *, struct buf *why);
bool ticket_edit_column(struct desk *, const char *name, const char *value,
    struct pool *, struct edit *, struct buf *why);

/*
 * The value that a column is expected to have, as e->new: it may name what is
 * retired by now.
 */
bool ticket_old(struct desk *, const char *name, const char *value,
    struct pool *, struct edit *, struct buf *why);

/* A change on its way: what to do besides the edits. */
struct update {
	enum action action;
	const struct edit *edits;
	size_t n;
	const struct writing *writing; /* an entry that goes with it, or NULL */
	bool always;		       /* an event even if nothing changes */
	int64_t event;		       /* out: its number */
};

/*
 * Applies edits as one event, with all that follows from them: solved,
 * closed, reopens, reassigns, priority from the matrix, the clocks, due.
 * MISSING: no such ticket. SAME: it was so already. REFUSED, and why: a
 * transition that is not allowed, a value that has changed meanwhile, an
 * instant before the ticket's last event.
 */
enum answer ticket_change(struct desk *, int64_t id, struct update *,
    const struct origin *, struct buf *why);

/* The ticket with a key, NONE if there is none. */
int64_t ticket_by_key(struct desk *, const char *key);
#endif
