/* lines.h - the lines of a spool, one after the other */
#ifndef LINES_H
#define LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "spool.h"

/*
 * Where somebody is in reading a spool. Start with { .from = spool, .max =
 * longest line }. The spool is borrowed; lines_free frees the rest.
 */
struct lines {
	struct spool *from;
	size_t max;	/* bytes */
	char *s;	/* this line; may be written to */
	size_t n;	/* its length with its line end */
	size_t end;	/* bytes of the line end: 0 to 2 */
	uint64_t at;	/* where it begins in the spool */
	int64_t no;	/* its number, from 1 */
	bool cut;	/* longer than max: its bytes are not here */
	uint64_t next;	/* where the line behind it begins */
	struct buf win; /* what was read of the spool ... */
	size_t pos;	/* ... and not yet given out */
	uint64_t got;	/* how far it was read */
};

/* Moves to the next line, which is valid until the next call. Returns false
 * behind the last line. */
bool lines_next(struct lines *);
void lines_free(struct lines *);
#endif
