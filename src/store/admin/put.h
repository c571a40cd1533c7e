/* put.h - records of configuration and people: inserted, updated, retired by
 * key */
#ifndef PUT_H
#define PUT_H

#include "kind.h"
#include "rec.h"

/*
 * One record: its values beside the columns of its kind. put_record and
 * put_retire fill it if somebody wants to see the record; put_row_free frees
 * it.
 */
struct put_row {
	struct val *old, *new; /* before and now; old: only if it existed */
	bool exists;	       /* the desk had it before */
	struct pool keep;      /* of the texts of the values */
	struct buf name;       /* its key, for history and messages */
};
void put_row_free(struct put_row *);

/*
 * Inserts or updates the record with the key that the cells have; cells
 * without a column (cols[i] NULL) or not given stay as they are. A retired one
 * is taken up again. SAME: it was so already. REFUSED, and why. The event is
 * `put`. put (or NULL): the record as it is now.
 */
enum answer put_record(struct desk *, const struct kind *,
    const struct col *const *cols, const struct cell *, size_t n,
    const struct origin *, struct put_row *put, struct buf *why);

/* Retires the record with that key ("ana"; "new,closed" where the key has
 * several columns). The event is `drop`. put as in put_record. */
enum answer put_retire(struct desk *, const struct kind *, const char *key,
    const struct origin *, struct put_row *put, struct buf *why);

/* What a change record wants of one column. */
struct put_edit {
	const char *field, *old, *new; /* NULL: no value */
	bool expects;		       /* only if the value is still `old` */
};

/*
 * Carries out the change records of one record as one event, as put_record or
 * put_retire would write it. `name` is the key, as in history. A record that is
 * not there is inserted if the edits say its whole key; else MISSING. SAME: it
 * was so already. REFUSED, and why: a value is bad, or is not `old` any more;
 * *bad is the number of the edit.
 */
enum answer put_change(struct desk *, const struct kind *, const char *name,
    const struct put_edit *, size_t n, const struct origin *, size_t *bad,
    struct buf *why);
#endif
