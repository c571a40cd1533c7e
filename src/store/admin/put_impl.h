/* put_impl.h - what put.c and put_change.c do with one record */
#ifndef PUT_IMPL_H
#define PUT_IMPL_H

#include "put.h"

/* Makes a record of the kind without any values. put_row_free frees it. */
void put_row_begin(struct put_row *, const struct kind *);

/*
 * Reads a key ("ana"; "new,closed" if it has several columns) into the columns
 * of the key of row->new. False, and why.
 */
bool put_row_key(struct desk *, const struct kind *, const char *key,
    struct put_row *, struct buf *why);

/*
 * Checks that row->new has a whole key; parts that may be empty become "".
 * False, and why.
 */
bool put_row_key_whole(const struct kind *, struct put_row *, struct buf *why);

/* Reads what the desk has under the key of row->new into row->old. */
void put_row_read(struct desk *, const struct kind *, struct put_row *);

/*
 * Writes row->new and its history, and what follows from it. SAME: the desk has
 * this record already, and nothing is written.
 */
enum answer put_row_write(struct desk *, const struct kind *, struct put_row *,
    enum action action, const struct origin *);

/*
 * Reads a text as the value of a column, kept in the row. False, and why:
 * "team: ...".
 */
bool put_row_value(struct desk *, const struct col *, const char *,
    bool retired_too, struct put_row *, struct val *, struct buf *why);

/* True of the column that says when a record was retired. */
bool put_retired(const struct col *);

/*
 * False, and why, if a setting names the record as the default of new tickets:
 * then it cannot be retired.
 */
bool put_may_retire(
    struct desk *, const struct kind *, const char *key, struct buf *why);
#endif
