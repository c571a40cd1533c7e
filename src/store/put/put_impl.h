/* put_impl.h - what put.c and put_change.c do with one record */
#ifndef PUT_IMPL_H
#define PUT_IMPL_H

#include "put.h"

/* Makes a record of the kind without any values. put_row_free frees it. */
void put_row_begin(struct put_row *, const struct kind *);

/*
 * Reads a key ("ana"; "new,closed" if it has several columns) into the columns
 * of the key of row->new. Returns false, and why, if it is not a key.
 */
bool put_row_key(struct desk *, const struct kind *, const char *key,
    struct put_row *, struct buf *why);

/*
 * Checks that row->new has a whole key; parts that may be empty become "".
 * Returns false, and why, if a part is missing.
 */
bool put_row_key_whole(const struct kind *, struct put_row *, struct buf *why);

/* Reads what the desk has under the key of row->new into row->old. */
void put_row_read(struct desk *, const struct kind *, struct put_row *);

/*
 * Makes a record and reads what the desk has under the key into row->old.
 * Returns MISSING if that is nothing, else REFUSED, which is the answer until
 * the record is written; also, and why, if it is not a key.
 */
enum answer put_row_find(struct desk *, const struct kind *, const char *key,
    struct put_row *, struct buf *why);

/*
 * Writes row->new, its history, and what follows from it. Returns SAME, and
 * writes nothing, if the desk has this record already.
 */
enum answer put_row_write(struct desk *, const struct kind *, struct put_row *,
    enum action action, const struct origin *);

/*
 * Reads a text as the value of a column; the row keeps it. Returns false, and
 * why ("team: ..."), if it is not a value of the column.
 */
bool put_row_value(struct desk *, const struct col *, const char *,
    bool retired_too, struct put_row *, struct val *, struct buf *why);

/* Returns true for the column that says when a record was retired. */
bool put_retired(const struct col *);
#endif
