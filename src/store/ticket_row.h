/* ticket_row.h - tickets as rows, and a change in its parts; private to the ticket modules */
#ifndef TICKET_ROW_H
#define TICKET_ROW_H

#include "clocks.h"
#include "ticket.h"

/* Writes a new row with all columns. */
void	ticket_insert(struct desk *, const struct ticket *);

/* Writes the columns in which the two differ. */
void	ticket_update(struct desk *, const struct ticket *old,
	    const struct ticket *new);

/* Adds "SELECT t.id, ...": all stored columns; and reads such a row. */
void	ticket_select(struct desk *, struct buf *);
struct db_rows;
void	ticket_row(struct desk *, struct db_rows *, struct ticket *);

/*
 * A copy that borrows the texts of the original and has custom columns of its
 * own; ticket_free frees those. The second writes over such a copy.
 */
void	ticket_same(struct desk *, struct ticket *to,
	    const struct ticket *from);
void	ticket_assign(struct desk *, struct ticket *to,
	    const struct ticket *from);

/* True if the column has a place in the table. */
bool	ticket_stored(const struct col *);

/*
 * A change in its parts. What a deed makes of `new`, a copy of `old`, and what
 * follows from it: in memory. DONE, or SAME: nothing differs; or REFUSED, and
 * why.
 */
enum answer	ticket_follow(struct desk *, const struct ticket *old,
		    struct ticket *new, const struct deed *, struct instant at,
		    struct buf *why);

/* Moves the clocks; new->due is the next deadline. In memory, too. */
void	ticket_clocks(struct desk *, struct clocks *, const struct ticket *old,
	    struct ticket *new, const struct deed *, struct instant at);

/* Writes the event and what it changed, not the row itself. */
void	ticket_event(struct desk *, const struct ticket *old,
	    const struct ticket *new, struct deed *, struct instant at,
	    const struct act *);

/* Forgets the statements: the columns have changed. */
void	ticket_row_forget(struct desk *);
#endif
