/* join.h - columns of the records that a record names: requester.language */
#ifndef JOIN_H
#define JOIN_H

#include "kind.h"

#define JOIN_NOW INT64_MAX

/*
 * A column that a condition asks. `status' is a column of the record itself:
 * then via is NULL. `requester.language' is the column language of the contact
 * that the column requester (via) names. All is borrowed from the kinds.
 */
struct join {
	const struct col *via;
	const struct kind *kind; /* of the record that has the column */
	const struct col *key;	 /* the key of that kind; NULL without via */
	const struct col *col;
};

/* Finds the column of a name. Returns false, and why, if there is none. */
bool join_find(struct desk *, const struct kind *, const char *name,
    struct join *, struct buf *why);

/*
 * Returns the value that the column has in the record with this key, as it was
 * known before the event of that number; JOIN_NOW: as it is now. Null if there
 * is or was no such record. A text is valid until the next call.
 */
struct val join_value(
    struct desk *, const struct join *, struct val key, int64_t event);

/* Notes that a record has changed in another way than by hd-put. */
void join_changed(struct desk *, const char *kind);
#endif
