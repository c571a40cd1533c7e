/* rec.h - records in: CSV, line (TAB) and JSON Lines, hd-syntax(7) */
#ifndef REC_H
#define REC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "map.h"
#include "profile.h"
#include "spool.h"

enum rec_format { REC_AUTO, REC_CSV, REC_LINE, REC_JSON, REC_IDS };

#define REC_MAXFIELD   (16u << 20)	    /* bytes in one field */
#define REC_MAXRECORD  (64u << 20)	    /* bytes in one record */
#define REC_MAXINPUT   (UINT64_C(16) << 30) /* bytes that a pipe may bring */
#define REC_MAXCOLUMNS 2000

/* An open source of records; rec_close frees it. */
struct rec_in;

/* A cell; it is valid until the next record is read. */
struct cell {
	const char *s; /* NULL: null; valid UTF-8 without NULs inside */
	size_t n;      /* bytes */
	bool given;    /* false: a JSON record lacks the key */
};

/* Reads the name of a format: "csv", "line", "json", "ids". Returns false if
 * there is no such one. */
bool rec_format(const char *, size_t n, enum rec_format *);

/* What the user of a command says of the input. A zeroed one says nothing. */
struct rec_how {
	struct map map; /* renames columns and leaves columns out */
	char separator; /* of the fields in CSV; 0: to be found out */
	const struct profile *profile; /* borrowed; NULL: none */

	/* Returns true if the column of this name has instants; or NULL. */
	bool (*instant)(void *of, const char *);
	void *of;
};

/*
 * Opens the records in a spool, which is borrowed, from its start. `name` is
 * for messages ("tickets.csv", "standard input"). `columns` names the columns
 * of input without a header, with commas between (REC_LINE needs it); NULL: the
 * first CSV record is the header. REC_AUTO: a first byte { means JSON, a first
 * line with one id (12 or #12) means bare ids (one column, "id"), anything else
 * CSV. A BOM is skipped, CRLF accepted.
 *
 * `how` (borrowed) comes from the user of a command; NULL: the program has
 * written the input itself, with commas. Columns that its map leaves out are
 * not looked at, and several of them may have one heading. A separator that it
 * does not name is found out: if the first line has several of , ; TAB |
 * outside quotes, the input is refused.
 */
struct rec_in *rec_open(struct spool *, const char *name, enum rec_format,
    const char *columns, const struct rec_how *);

/* Reads the name of a separator: "tab", or one character that stands in no word
 * and no number. Returns false if it is something else. */
bool rec_separator_named(const char *, char *out);
void rec_close(struct rec_in *);

/*
 * Reads the next record. Returns REC_OK; REC_BAD if it is refused: rec_why()
 * says why, and the next call goes on behind it; REC_BROKEN if it is refused
 * and nothing can be read behind it: REC_END follows; or REC_END.
 * A blank CSV line is no record. JSON: an object a line, one that begins with
 * a brace alone on its line, or a list of objects; integers as they are, other
 * numbers in the shortest form that reads back the same, true and false as yes
 * and no, a list of plain values joined by commas. What is in a nested object
 * is a column named by its path (a.b), and a list of objects has lists of their
 * values. rec_why() may have several reasons (buf_reason).
 */
enum rec_got { REC_END, REC_OK, REC_BAD, REC_BROKEN };
enum rec_got rec_next(struct rec_in *);

/*
 * Return the number of columns, the name of one ("": left out), its heading in
 * the input, and the cells of the record, one for each column. They are known
 * after the first rec_next, or if columns were given; JSON may add columns
 * later.
 */
size_t rec_columns(const struct rec_in *);
const char *rec_column(const struct rec_in *, size_t);
const char *rec_heading(const struct rec_in *, size_t);
const struct cell *rec_cells(const struct rec_in *);

/* Returns true if every record names its own columns (JSON). */
bool rec_named(const struct rec_in *);

/* Returns the name for messages that rec_open was given. */
const char *rec_name(const struct rec_in *);

/* Returns why the last record is refused; valid until the next call. */
const char *rec_why(const struct rec_in *);

/* Returns the line where this record begins, from 1, or 0 if an error belongs
 * to no line. */
int64_t rec_line(const struct rec_in *);

/*
 * Adds this record as it came, with its line end; a record that is REC_BROKEN
 * as far as it was read.
 */
void rec_raw(struct rec_in *, struct spool *);

/* Adds this record and everything behind it. */
void rec_raw_rest(struct rec_in *, struct spool *);

/* Adds the header line as it came, or nothing if there is none. */
void rec_raw_header(struct rec_in *, struct spool *);
#endif
