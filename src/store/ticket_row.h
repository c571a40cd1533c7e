/* ticket_row.h - tickets as rows; private to the ticket modules */
#ifndef TICKET_ROW_H
#define TICKET_ROW_H

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

/* Forgets the statements: the columns have changed. */
void	ticket_row_forget(struct desk *);
#endif
