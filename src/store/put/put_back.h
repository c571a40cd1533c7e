/* put_back.h - a record becomes what it was, whatever may be put */
#ifndef PUT_BACK_H
#define PUT_BACK_H

#include "kind.h"

/* What a column was: a text as changes have it (col_store); NULL: no value. */
struct put_was {
	const char *field, *value;
};

/*
 * Sets columns of the record with that key, as an event `undo`. A record that
 * becomes retired must not be in use (retire_allowed); any other must be one
 * that could be put. Returns MISSING: no such record. SAME: it was so already.
 * REFUSED, and why.
 */
enum answer put_back(struct desk *, const struct kind *, const char *key,
    const struct put_was *, size_t n, const struct origin *, struct buf *why);
#endif
