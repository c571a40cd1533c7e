/* catalogue.h - what tables a database has, as it says itself */
#ifndef CATALOGUE_H
#define CATALOGUE_H

#include <stdbool.h>

#include "desk.h"
#include "val.h"

/* A table; the pool of the catalogue keeps its texts. */
struct table {
	const char *name;
	const char **column; /* names, those of fields last; owned */
	const char **refers; /* the table that each refers to, or NULL; owned */
	enum val_type *type; /* of each; owned */
	size_t n;	     /* how many columns */
	const char *list;    /* the columns: "a, b, c" */
	const char *key;     /* the primary key: "a, b"; "": none */
};

struct catalogue {
	struct table *table; /* behind those that it refers to */
	size_t n;
	struct pool keep;
};

/*
 * Reads the list of tables, without those that can be made anew: the versions
 * of the schema, the search index, and what an engine has for itself.
 */
void catalogue_read(struct desk *, struct catalogue *);
void catalogue_free(struct catalogue *);

/* Returns the table of that name, or NULL. */
const struct table *catalogue_find(const struct catalogue *, const char *name);

/* Returns true if the table has a column of that name. */
bool catalogue_has(const struct table *, const char *column);
#endif
