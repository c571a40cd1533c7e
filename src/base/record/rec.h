/* rec.h - records in: CSV, line (TAB) and JSON Lines, hd-syntax(7) */
#ifndef REC_H
#define REC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "spool.h"

enum rec_format { REC_AUTO, REC_CSV, REC_LINE, REC_JSON, REC_IDS };

#define REC_MAXFIELD   (16u << 20) /* bytes in one field */
#define REC_MAXRECORD  (64u << 20) /* bytes in one record */
#define REC_MAXCOLUMNS 2000

struct rec_in;

/* A cell; `given` is false where a JSON record lacks the key. */
struct cell {
	const char *s; /* NULL: null; valid UTF-8 without NULs inside */
	size_t n;
	bool given;
};

/* "csv", "line", "json", "ids" */
bool rec_format(const char *, size_t n, enum rec_format *);

/*
 * Opens the records in a spool (which is borrowed), from its start. `name`
 * is for messages ("tickets.csv", "standard input"). `columns` names the
 * columns of input without a header (comma-separated; REC_LINE needs it);
 * NULL: the first CSV record is the header.
 * REC_AUTO: a first byte { means JSON, a first line with one id (12 or #12)
 * means bare ids (one column, "id"), anything else CSV. A BOM is skipped, CRLF
 * accepted.
 */
struct rec_in *rec_open(
    struct spool *, const char *name, enum rec_format, const char *columns);
void rec_close(struct rec_in *);

/*
 * The next record: REC_OK; REC_BAD: it is refused, rec_why() says why, the
 * next call goes on behind it; REC_BROKEN: refused, and nothing can be read
 * behind it (REC_END follows); REC_END. Cells are valid until the next call.
 * A blank CSV line is no record. JSON: an object per line; integers as they
 * are, other numbers in the shortest form that reads back the same, true and
 * false as yes and no, a list of plain values joined by commas; a nested
 * object refuses the record.
 */
enum rec_got { REC_END, REC_OK, REC_BAD, REC_BROKEN };
enum rec_got rec_next(struct rec_in *);

/*
 * The heading is known after the first rec_next, or if columns were given;
 * JSON may add columns later. There are rec_columns() cells.
 */
size_t rec_columns(const struct rec_in *);
const char *rec_column(const struct rec_in *, size_t);
const struct cell *rec_cells(const struct rec_in *);

/* True if every record names its own columns (JSON). */
bool rec_named(const struct rec_in *);

const char *rec_name(const struct rec_in *); /* of the file */
const char *rec_why(const struct rec_in *);
/* The line where this record begins, from 1; 0 if the trouble is in none. */
int64_t rec_line(const struct rec_in *);

/*
 * Adds this record as it came, with its line end; and the header line (nothing
 * if there is none). Of a record that is REC_BROKEN: as far as it was read.
 */
void rec_raw(struct rec_in *, struct spool *);
void rec_raw_rest(struct rec_in *, struct spool *); /* and all behind it */
void rec_raw_header(struct rec_in *, struct spool *);
#endif
