/* view.h - searches with a name: hd-list @name */
#ifndef VIEW_H
#define VIEW_H

#include "find.h"

/* The conditions of a view, and what it lists. view_free frees the conditions;
 * the other texts are borrowed. */
struct view_search {
	const struct kind *kind;
	const char *columns, *sort; /* NULL: the usual ones */
	char **words;		    /* its conditions; owned */
	size_t n, cap;
};

/* Reads the record of a view that is in use. Returns false, and why, if there
 * is none with this name, or if it is wrong. */
bool view_read(struct desk *, const char *name, struct view_search *,
    struct pool *, struct buf *why);

/*
 * Reads what a view says into a search, and checks it: its kind, its
 * conditions, its columns and its order. Returns false, and why ("filter:
 * ...").
 */
bool view_check(
    struct desk *, const struct view *, struct view_search *, struct buf *why);

void view_free(struct view_search *);
#endif
