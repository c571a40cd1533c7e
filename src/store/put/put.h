/* put.h - records of configuration and people: inserted, updated, retired by
 * key */
#ifndef PUT_H
#define PUT_H

#include "kind.h"
#include "rec.h"

/*
 * One record, with a value for each column of its kind. put_record and
 * put_retire fill it if the caller wants to see the record; put_row_free frees
 * it.
 */
struct put_row {
	struct val *old, *new; /* before and now; old: only if it existed */
	bool exists;	       /* the desk had it before */
	struct pool keep;      /* of the texts of the values */
	const char *said;      /* a name beside the address of a contact */
	struct buf name;       /* its key, for history and messages */
};
void put_row_free(struct put_row *);

/*
 * Inserts or updates the record with the key that the cells have. Columns
 * without a cell stay as they are; a cell without a column (cols[i] NULL) is
 * not read. A retired record is in use again. Writes the event `put`, and the
 * record as it is now to `put` unless that is NULL. Returns SAME if nothing
 * differs; REFUSED, and why, if a value is bad.
 */
enum answer put_record(struct desk *, const struct kind *,
    const struct col *const *cols, const struct cell *, size_t n,
    const struct origin *, struct put_row *put, struct buf *why);

/*
 * Retires the record with that key ("ana"; "new,closed" if the key has several
 * columns). Writes the event `drop`, and `put` as put_record does. Returns
 * REFUSED, and why, also for a default of new tickets, and without `force` for
 * a status, a team or an agent that active tickets have. Warns of whatever else
 * names the record.
 */
enum answer put_retire(struct desk *, const struct kind *, const char *key,
    bool force, const struct origin *, struct put_row *put, struct buf *why);

/* What a change record wants of one column. */
struct put_edit {
	const char *field, *old, *new; /* NULL: no value */
	bool expects;		       /* only if the value is still `old` */
};

/*
 * Carries out the change records of one record as one event, as put_record or
 * put_retire would write it. `name` is the key, as events have it. A record
 * that does not exist is inserted if the edits have its whole key. Returns
 * MISSING if they do not; SAME if nothing differs; REFUSED, and why, if a value
 * is bad or is not `old` any more: then *bad is the number of the edit.
 */
enum answer put_change(struct desk *, const struct kind *, const char *name,
    const struct put_edit *, size_t n, bool force, const struct origin *,
    size_t *bad, struct buf *why);
#endif
