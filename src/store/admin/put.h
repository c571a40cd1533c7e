/* put.h - records of configuration and people: inserted, updated, retired by
 * key */
#ifndef PUT_H
#define PUT_H

#include "kind.h"
#include "rec.h"

/*
 * One record: its values beside the columns of its kind. put_record and
 * put_drop fill it if somebody wants to see the record; put_row_free frees it.
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
 * `put`. row (or NULL): the record as it is now.
 */
enum answer put_record(struct desk *, const struct kind *,
    const struct col *const *cols, const struct cell *, size_t n,
    const struct origin *, struct put_row *row, struct buf *why);

/* Retires the record with that key ("ana"; "new,closed" where the key has
 * several columns). The event is `drop`. row as in put_record. */
enum answer put_drop(struct desk *, const struct kind *, const char *key,
    const struct origin *, struct put_row *row, struct buf *why);

/* What a change record wants of one column. */
struct put_edit {
	const char *field, *old, *new; /* NULL: no value */
	bool expects;		       /* only if the value is still `old` */
};

/*
 * Carries out the change records of one record as one event, as put_record or
 * put_drop would write it. `name` is the key, as in history. A record that is
 * not there is inserted if the edits say its whole key; else MISSING. SAME: it
 * was so already. REFUSED, and why: a value is bad, or is not `old` any more;
 * *bad is the number of the edit.
 */
enum answer put_change(struct desk *, const struct kind *, const char *name,
    const struct put_edit *, size_t n, const struct origin *, size_t *bad,
    struct buf *why);

/* A file of records, which may be read more than once. */
struct put_file {
	const char *path;
	struct spool spool;
	int fd;
};
bool put_open(struct put_file *, const char *path); /* false: errno */
void put_close(struct put_file *);

/* True if there is a record in it, be it a bad one. */
bool put_any(struct put_file *);

/* True if it has that column. */
bool put_has(struct put_file *, const char *column);

/*
 * Puts its records of one kind; columns of `also` (a kind, or NULL) are passed
 * over: a file of policies and targets is put twice. False if it has nothing
 * of the kind. Ends the program with that status if a record is bad.
 */
bool put_rows(struct desk *, const char *kind, const char *also,
    struct put_file *, int status);

/*
 * Puts the records of share/defaults/KIND.csv, every kind that has such a file.
 * Ends the program if one is bad.
 */
void put_defaults(struct desk *, void *);
#endif
