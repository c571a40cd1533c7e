/* put.h - inserts, updates and retires records by their key */
#ifndef PUT_H
#define PUT_H

#include "kind.h"
#include "rec.h"

/*
 * Inserts or updates the record with the key that the cells have; cells
 * without a column (cols[i] NULL) or not given stay as they are. A retired one
 * is taken up again. SAME: it was so already. REFUSED, and why. The event is
 * `put`.
 */
enum answer put_record(struct desk *, const struct kind *,
    const struct col *const *cols, const struct cell *, size_t n,
    const struct origin *, struct buf *why);

/* Retires the record with that key ("ana"; "new,closed" where the key has
 * several columns). The event is `drop`. */
enum answer put_retire(struct desk *, const struct kind *, const char *key,
    const struct origin *, struct buf *why);
#endif
