/* similar.h - who solved tickets like one */
#ifndef SIMILAR_H
#define SIMILAR_H

#include "ticket_row.h"

struct solver {
	const char *login; /* in the pool */
	int64_t score;	   /* of what they solved, in thousandths */
};

struct similar {
	struct solver *v; /* owned */
	size_t n, cap;
};

/* Finds who solved the 20 solved tickets that are most like a ticket. */
void similar_find(
    struct desk *, const struct ticket *, struct similar *, struct pool *);

/* Returns the sum of the scores of the tickets that an agent solved. */
int64_t similar_to(const struct similar *, const char *login);
#endif
