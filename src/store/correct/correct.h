/* correct.h - undoes events: what they changed becomes what it was before */
#ifndef CORRECT_H
#define CORRECT_H

#include "desk.h"
#include "ids.h"

/* What was undone. */
struct corrected {
	int64_t ticket; /* that was put back; NONE: a record of another kind */
	bool sent;	/* the event told somebody something */
	bool forbidden; /* refused: it is the event of another login */
};

/*
 * Undoes an event: writes an event `undo` with what the first one changed, as
 * it was before; transitions do not matter. The columns that the program keeps,
 * and the clocks of the ticket, become what they would be if the event had not
 * been. A ticket or an entry that the event made is withdrawn, a record of
 * another kind is retired. If the event is an undo itself, what that one undid
 * is done again.
 *
 * Returns MISSING, and why: no such event. SAME: it is undone already. REFUSED,
 * and why: it names the later events that stand on the event, or says what else
 * is in the way. An agent whose rights are not admin undoes only what the same
 * login has written.
 */
enum answer correct(struct desk *, int64_t event, const struct origin *,
    struct corrected *, struct buf *why);

/*
 * Undoes the last merger of a ticket, in both tickets. Returns as correct; SAME
 * if hd-merge has not merged it.
 */
enum answer correct_merge(struct desk *, int64_t ticket, const struct origin *,
    struct corrected *, struct buf *why);

/*
 * Does what follows from all that was undone in this transaction: whose turn it
 * is. Called once, at the end.
 */
void correct_end(struct desk *);

/* Adds the events of the batch that the event belongs to. */
void correct_batch(struct desk *, int64_t event, struct ids *);

/* Returns the last event that this login has written; NONE: there is none. */
int64_t correct_last(struct desk *);
#endif
