/* structure_impl.h - the parts of a schema, read in two ways */
#ifndef STRUCTURE_IMPL_H
#define STRUCTURE_IMPL_H

#include "desk.h"

/* What a schema is made of; the pool of the list keeps its texts. */
struct part {
	const char *type, *name; /* "index", "ticket_due" */
	const char *table;	 /* that it belongs to, or NULL */
	const char *sql;	 /* the statement that makes it, or NULL */
	bool met;		 /* the other list has it */
};

struct parts {
	struct part *part; /* owned */
	size_t n, cap;
	struct pool keep;
};

/* Adds a part; texts are kept. */
void structure_add(struct parts *, struct part);

/* Returns the part of that type and name, or NULL. */
struct part *structure_find(
    const struct parts *, const char *type, const char *name);

/*
 * Adds what the schema files of the desk make, by reading their statements. The
 * sql of a view is its SELECT.
 */
void structure_files(struct desk *, struct parts *);
#endif
