/* catalogue.h - what tables a database has, as it says itself */
#ifndef CATALOGUE_H
#define CATALOGUE_H

#include <stdbool.h>

#include "desk.h"

struct table {
	const char *name;
	const char **column; /* in their order */
	const char **refers; /* of each column: to this table, or NULL */
	size_t n;
	const char *list; /* of the columns: "a, b, c" */
	const char *key;  /* the primary key: "a, b"; "": none */
};

struct catalogue {
	struct table *table; /* behind those that it refers to */
	size_t n;
	struct pool keep;
};

/*
 * The tables that hold what cannot be made anew: without the one of the
 * schema's versions, the full-text search and what an engine has for itself.
 */
void catalogue_read(struct desk *, struct catalogue *);
void catalogue_free(struct catalogue *);

/* NULL if there is none of that name. */
const struct table *catalogue_find(const struct catalogue *, const char *name);
bool catalogue_has(const struct table *, const char *column);
#endif
