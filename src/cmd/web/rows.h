/* rows.h - records as hd-list finds them, row by row, for pages */
#ifndef ROWS_H
#define ROWS_H

#include "visit.h"

/* A search. All is borrowed. */
struct rows {
	const char *what;    /* a kind, or with @ in front a view */
	const char *columns; /* "id,subject" */
	const char *words;   /* conditions with spaces between them; or NULL */
	const char *sort;    /* NULL: as the kind or the view says */
	int64_t limit;	     /* how many at most; NONE: all */
};

/* Calls fn for each record, with a text for each column (empty: null), and
 * returns how many there are. fn NULL: they are only counted. */
int64_t rows_each(struct visit *, const struct rows *,
    void (*fn)(void *, const char *const *), void *);
#endif
