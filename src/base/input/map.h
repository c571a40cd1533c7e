/*
 * map.h - what the columns of an input are called here: --map heading=column.
 * In the text of a map, \, \= and \\ stand for characters that have a meaning
 * there, \n \r \t and \x1b for those that are hard to write.
 */
#ifndef MAP_H
#define MAP_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"

struct map_entry {
	char *heading; /* as the input has it */
	char *column;  /* "": the column is left out */
};

/* A zeroed one renames nothing. */
struct map {
	struct map_entry *v; /* owned */
	size_t n, cap;
};

/*
 * Adds the entries of a text such as "Summary=subject,Notes=", which count more
 * than those that are there. False, and why, if it has another form, or gives a
 * heading two names.
 */
bool map_add(struct map *, const char *, struct buf *why);
void map_free(struct map *);

/* Returns what the heading of n bytes is called; NULL: the map does not say. */
const char *map_find(const struct map *, const char *heading, size_t n);

/* Returns true if some column is left out. */
bool map_leaves_out(const struct map *);

/*
 * Adds heading=column as map_add reads it, with no quote and no control
 * character in it, so that it can stand between single quotes in a shell.
 */
void map_write(struct buf *, const char *heading, const char *column);

/* The same behind "--map ", in single quotes if a shell needs them. */
void map_advise(struct buf *, const char *heading, const char *column);
#endif
