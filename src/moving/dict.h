/* dict.h - texts by name, in memory: what the numbers of an export mean */
#ifndef DICT_H
#define DICT_H

#include "mem.h"

/* A zeroed one has nothing. All is owned. */
struct dict {
	struct dict_item {
		const char *space, *name, *text; /* text NULL: a free place */
	} * v;
	size_t n, cap;
	struct pool keep;
};

/* Sets the text of a name in a space ("user", "12"); a later text replaces an
 * earlier one. The space is borrowed, and compared as a pointer's text. */
void dict_set(
    struct dict *, const char *space, const char *name, const char *text);

/* Returns the text of a name; NULL if there is none, or the name is NULL. */
const char *dict_get(const struct dict *, const char *space, const char *name);

/* Calls fn for each text of a space, in no order. */
void dict_each(const struct dict *, const char *space,
    void (*fn)(void *, const char *name, const char *text), void *);
void dict_free(struct dict *);
#endif
