/*
 * loaded.h - what one load has brought so far: hd-new, hd-reply and hd-note
 * tell a record that comes twice from another record with the same key
 */
#ifndef LOADED_H
#define LOADED_H

#include <stdbool.h>
#include <stdint.h>

#include "buf.h"
#include "val.h"

/* A zeroed one has nothing yet. It takes 8 bytes for each record. */
struct loaded {
	uint64_t **block; /* owned; by the number of what the record made */
	size_t n;
	int64_t news;	  /* records that say something new, see loaded_news */
	struct buf first; /* key of the first one, and what is new in it */
};

/* The digest of a record begins with LOADED_NOTHING. Each of these adds a value
 * or a text (NULL is null) to a digest and returns the new digest. */
#define LOADED_NOTHING UINT64_C(14695981039346656037)
uint64_t loaded_val(uint64_t digest, struct val);
uint64_t loaded_text(uint64_t digest, const char *);

/*
 * Remembers the digest of the record that made, or found, the ticket or entry
 * with this id. Returns false if an earlier record with another digest made or
 * found it.
 */
bool loaded_same(struct loaded *, int64_t id, uint64_t digest);

/* Notes that a record says something new in this column; what an earlier load
 * made of its key stays as it is. */
void loaded_news(struct loaded *, const char *key, const char *column);

/* Warns of what was noted: how many, the first one, and `stays`, which says
 * what stays as it is, and what to do. */
void loaded_warn(struct loaded *, const char *stays);
void loaded_free(struct loaded *);
#endif
