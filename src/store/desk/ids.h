/* ids.h - a set of ids: of tickets, or of events */
#ifndef IDS_H
#define IDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct db_rows;
struct desk;

/* A set of ids, in the order in which they were read. */
struct ids {
	int64_t *v;    /* owned; free() it */
	size_t n, cap; /* used and allocated elements of v */
};

/* Adds an id, or those in the first column of the rows, to the end. */
void ids_add(struct ids *, int64_t id);
void ids_read(struct desk *, struct db_rows *, struct ids *);

/* Sorts the ids and removes repeated ones, so that none is counted twice. */
void ids_unique(struct ids *);

/*
 * Ends the program with status 65 if a ticket of the set (NULL: no set) does
 * not exist: what is said of it would look as if all was well.
 */
void ids_must_exist(struct desk *, const struct ids *);

/*
 * Says for each id that no ticket has it, once and in ascending order, on
 * standard error. Returns false if there is one.
 */
bool ids_say_missing(struct desk *, const struct ids *);
#endif
