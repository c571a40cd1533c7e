/* ticket.h - makes and changes tickets, and keeps their history */
#ifndef TICKET_H
#define TICKET_H

#include "amount.h"
#include "entry.h"
#include "ticket_row.h"

/*
 * Makes a ticket from the columns that are set and fills in the rest:
 * id, created (the instant of its origin), status, type, channel (settings),
 * priority (matrix, else setting), organisation (the requester's), team and
 * level (of the agent; else the team of the category, else of the service).
 * Nothing that is filled in is retired. An unknown requester becomes a contact.
 * A final status or `solved`, `closed` make it new first and then final at that
 * instant, so that its history is whole. With a key that is there already:
 * SAME, and t->id is the ticket that has it. REFUSED: why begins with the
 * column.
 */
enum answer ticket_new(struct desk *, struct ticket *, const struct writing *,
    const struct origin *, struct buf *why);

/*
 * Gives a ticket that is to be made what another one is about, from its subject
 * to its columns of one's own; not who works on it, nor what has happened to
 * it. The texts are kept in the new ticket. Returns false if there is no such
 * ticket.
 */
bool ticket_like(struct desk *, struct ticket *, int64_t like);

/*
 * One wish of a person about one column: set it, or add a word to a set of
 * words, or take one away. Values are borrowed.
 */
enum edit_op { EDIT_SET, EDIT_ADD, EDIT_TAKE };
struct edit {
	const struct col *col;
	enum edit_op op;
	struct val new;
	const char *name; /* of a new requester, or NULL */
	bool expects;	  /* only if the value is still `old` */
	struct val old;
	struct amount later; /* of resume: in so much working time, counted when
				it is applied; n 0: as `new` says */
};

/*
 * Reads an edit such as "status=open", "tag+=vpn" or "tag-=vpn". The value is
 * kept in the pool. False and why if the column cannot be changed or the value
 * cannot be read.
 */
bool ticket_edit(
    struct desk *, const char *, struct pool *, struct edit *, struct buf *why);

/* Reads the edit that sets a column to a value; NULL empties it. As above. */
bool ticket_edit_column(struct desk *, const char *name, const char *value,
    struct pool *, struct edit *, struct buf *why);

/*
 * Reads the value that a column is expected to have into e->new. Unlike a new
 * value it may name a record that is retired by now.
 */
bool ticket_old(struct desk *, const char *name, const char *value,
    struct pool *, struct edit *, struct buf *why);

/* A change of a ticket on its way. Edits and writing are borrowed. */
struct update {
	enum action action;
	const struct edit *edits;
	size_t n;
	const struct writing *writing; /* an entry that goes with it, or NULL */
	bool always;		       /* an event even if nothing changes */
	bool history;  /* tells the past: for agent, team, level and status,
			  only the edits count */
	int64_t event; /* out: the number of its event */
	bool late;     /* out: refused, because it is before the last event */
};

/* What happened to a ticket by one event. All is borrowed. */
struct happening {
	int64_t event;
	struct instant at;
	enum action action;
	const struct ticket *old; /* before it; NULL: it made the ticket */
	const struct ticket *new;
	const struct writing *said; /* what was written; NULL: nothing */
	int64_t known; /* conditions ask of other records what was known before
			  the event of that number; 0: what is known now */
};

/* Tells desk->happened of an event, unless it is of the past or a plan. */
void ticket_happened(struct desk *, const struct happening *);

/*
 * Applies edits as one event, with all that follows from them: team, level and
 * status from the agent, solved, closed, reopens, reassigns, priority from the
 * matrix, the clocks, due, and whose turn it is. Returns MISSING: no such
 * ticket. SAME: it was so already. REFUSED, and why: a transition that is not
 * allowed, a value that has changed meanwhile or names a retired record, an
 * instant before the ticket's last event.
 */
enum answer ticket_change(struct desk *, int64_t id, struct update *,
    const struct origin *, struct buf *why);

/*
 * Finds the instant of a change. The events of a ticket are in the order of
 * time; false and why if the instant is before `last`, that of the last one. If
 * nobody named the instant, and the time of this machine is behind that of
 * another, the change gets the instant of the last event.
 */
bool ticket_instant(const struct desk *, struct instant last,
    const struct origin *, struct instant *at, struct buf *why);

/* Returns the number of the ticket with a key, NONE if there is none. */
int64_t ticket_by_key(struct desk *, const char *key);

/*
 * Returns the key of a ticket in its one form (identity()); as it is written if
 * a ticket of an earlier release has it so.
 */
const char *ticket_key(struct desk *, const char *, struct pool *);
#endif
