/* seal_keep.h - seals still hold when texts have been erased */
#ifndef SEAL_KEEP_H
#define SEAL_KEEP_H

#include "desk.h"
#include "spool.h"

/*
 * What seals name, in its canonical form: texts are salted hashes there. A
 * zeroed one is empty. seal_keep_begin() empties one of an earlier attempt.
 */
struct seal_keep {
	struct spool forms;
	uint64_t at; /* where the next form is read */
};

/* Notes how everything is that seals name. Call it before an erasure. */
void seal_keep_begin(struct seal_keep *, struct desk *);

/*
 * Call it after the erasure, in the same transaction. Where a text has changed,
 * the salt of its event or record becomes a list (hd-seal(5)), which has the
 * hash of what was erased and the salts of everything else. What did not agree
 * with its seal before is left alone. The record of that kind (NULL: none)
 * and key `was` is called `as` now.
 */
void seal_keep_end(struct seal_keep *, struct desk *, const char *kind,
    const char *was, const char *as);
#endif
