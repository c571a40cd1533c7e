/* as_of.h - tickets, and other records, as they stood at an instant */
#ifndef AS_OF_H
#define AS_OF_H

#include "find.h"

/* Tickets of these numbers. To be said where it is known: it costs less. */
struct id_range {
	int64_t first, last;
};

/*
 * Adds a derived table "(SELECT ...) t" with the stored columns of all tickets
 * created by then, each column that changed later set to the `old` of its
 * earliest later change. It costs what has happened since, not what there is.
 * The range may be NULL: all.
 */
void as_of_tickets(struct desk *, struct instant, const struct id_range *,
    struct buf *sql, struct args *);

/*
 * The same for records of a kind whose key is one column: those that had been
 * made by then.
 */
void as_of_records(struct desk *, const struct kind *, struct instant,
    struct buf *sql, struct args *);
#endif
