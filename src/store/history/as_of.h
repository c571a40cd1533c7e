/* as_of.h - tickets, and other records, as they were at an instant */
#ifndef AS_OF_H
#define AS_OF_H

#include "args.h"
#include "kind.h"

/* The tickets with these numbers; if they are known, the query costs less. */
struct id_range {
	int64_t first, last; /* both included */
};

/*
 * Adds a derived table "(SELECT ...) t" with the stored columns of all tickets
 * created by then. A column that changed later has the `old` of its earliest
 * later change. The cost depends on what has happened since, not on how many
 * records there are. The range may be NULL: all tickets.
 */
void as_of_tickets(struct desk *, struct instant, const struct id_range *,
    struct buf *sql, struct args *);

/*
 * Adds the same for a kind whose key is one column: the records that had been
 * made by then.
 */
void as_of_records(struct desk *, const struct kind *, struct instant,
    struct buf *sql, struct args *);
#endif
