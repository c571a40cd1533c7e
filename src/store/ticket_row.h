/* ticket_row.h - tickets as rows; private to the ticket modules */
#ifndef TICKET_ROW_H
#define TICKET_ROW_H

#include "ticket.h"

/* Writes a new row with all columns. */
void	ticket_insert(struct desk *, const struct ticket *);

/* Writes the columns in which the two differ. */
void	ticket_update(struct desk *, const struct ticket *old,
	    const struct ticket *new);

/* True if the column has a place in the table. */
bool	ticket_stored(const struct col *);

/* Forgets the statements: the columns have changed. */
void	ticket_row_forget(struct desk *);
#endif
