/* as_of.h - the tickets as they stood at an instant */
#ifndef AS_OF_H
#define AS_OF_H

#include "find.h"

/*
 * Adds a derived table "(SELECT ...) t" with the stored columns of all tickets created by then, each
 * column that changed later set to the `old` of its earliest later change.
 * It costs what has happened since, not what there is.
 */
void	as_of_tickets(struct desk *, struct instant, struct buf *sql,
	    struct args *);
#endif
