/* ticket_search.h - tickets are found by their subjects and messages */
#ifndef TICKET_SEARCH_H
#define TICKET_SEARCH_H

#include "search.h"

/* Which tickets are found. */
struct ticket_terms {
	bool operators;	  /* see query_add; typing errors are forgiven then */
	const char *only; /* SQL of a condition on ticket t; NULL: all */
	int64_t except;	  /* not this one; NONE: all */
	int64_t limit;	  /* how many at most; NONE: all */
	double least;	  /* the score that they must have */
};

#define TICKET_ALIKE 0.5 /* the score of tickets that are about the same */

/*
 * Returns the tickets that have words of a text, the best first, *n of them.
 * The words of all tickets say how much each word counts, whichever tickets are
 * wanted. The caller frees them.
 */
struct found *ticket_search(
    struct desk *, const char *text, const struct ticket_terms *, size_t *n);
#endif
