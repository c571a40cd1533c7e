/* member.h - what JSON objects of other desks have, as text */
#ifndef MEMBER_H
#define MEMBER_H

#include <jansson.h>
#include <stdbool.h>

#include "buf.h"
#include "mem.h"
#include "when.h"

/* Returns what an object has under a path ("via.channel"); NULL if nothing. */
json_t *member_at(json_t *, const char *path);

/*
 * Returns a plain value as text, kept in the pool: numbers as they are, true
 * and false as yes and no, NULs as U+FFFD; NULL for null, an empty text, lists
 * and objects.
 */
const char *member_value(json_t *, struct pool *);

/* The same for what stands under a path. */
const char *member_text(json_t *, const char *path, struct pool *);

/* Returns the plain values of a list, with blanks of a value as _, and a space
 * between two; NULL if there are none. */
const char *member_words(json_t *, const char *path, struct pool *);

/* Returns true if the member is there and is true. */
bool member_true(json_t *, const char *path);

/* Reads an instant: RFC 3339, or seconds or milliseconds since 1970. NONE if
 * there is none. */
struct instant member_time(json_t *, const char *path, int64_t *nanoseconds);
struct instant member_instant(const char *, int64_t *nanoseconds);

/* Returns a text without its HTML: tags away, paragraphs as lines. */
const char *member_plain(const char *html, struct pool *);

/* The same; the HTML may have its marks as entities. */
const char *member_unmarked(const char *html, struct pool *);
#endif
