/* put.h - records of configuration and people: inserted, updated, retired by
 * key */
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
enum answer put_drop(struct desk *, const struct kind *, const char *key,
    const struct origin *, struct buf *why);

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
