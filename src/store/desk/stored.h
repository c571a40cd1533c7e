/* stored.h - contents that stand in a table once, under their hash */
#ifndef STORED_H
#define STORED_H

#include <stddef.h>

#include "desk.h"

#define STORED_HASH 65 /* bytes of a hash as text */

/* Writes the SHA-256 (FIPS 180-4) of a content of n bytes as text. */
void stored_hash(const void *, size_t n, char hash[STORED_HASH]);

/*
 * Adds a line to `faults` for each row of a query (hash, size, data) whose hash
 * or size is not that of its data; `what` names the content in it.
 */
void stored_check(
    struct desk *, const char *query, const char *what, struct buf *faults);
#endif
