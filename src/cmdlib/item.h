/* item.h - one record of the input, or one operand, that a command works on */
#ifndef ITEM_H
#define ITEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "desk.h"
#include "kind.h"
#include "rec.h"

struct cmd;

/* Where it comes from, and what its record says of when, who and why. */
struct item {
	struct cmd *c;
	const char *operand; /* NULL: from a record */
	int64_t id;	     /* of the ticket; NONE: not asked for */
	bool broken;	     /* nothing behind it can be read */
	bool bare;	     /* a heading without a record */
	bool held;	     /* its record was read earlier: it has no cells */
	int64_t line;	     /* of its record; 0: where the source is reading */
	struct spool *raw;   /* held: its record as it came, for --rejects */
	struct origin origin; /* at, actor, cause, reason of the record */
};

/* The cell of a column of this record; NULL where it is not given. */
const struct cell *item_cell(const struct item *, const char *column);

/* The text of that cell; NULL if it is not given, null or empty. */
const char *item_text(const struct item *, const char *column);

/* The columns of the record, their names after --map ("": left out), and its
 * cells. */
size_t item_columns(const struct item *);
const char *item_column(const struct item *, size_t);

/* The column as the input has it, before --map. */
const char *item_heading(const struct item *, size_t);
const struct cell *item_cells(const struct item *);

/* True if the input has this column. */
bool item_has(const struct item *, const char *column);

/* Where the record is read from. */
struct rec_in *item_source(const struct item *);

/* Columns that any record of a change may have: which ticket, when, who, why.
 */
extern const char *const item_circumstances[];

/*
 * True if no column would be lost: each is of the kind (NULL: none), one of
 * the others, or left out by --map. Otherwise why names them all.
 */
bool item_known(const struct item *, const struct kind *,
    const char *const *others, struct buf *why);

/* True if some column names the ticket: id, ticket or key. Otherwise why. */
bool item_names_ticket(const struct item *, struct buf *why);

/*
 * Finds the ticket by its id, or by the key that it has elsewhere, and sets
 * it->id. False, and why.
 */
bool item_ticket(struct item *, struct buf *why);

/* Reads the origin from the record and from -r. False, and why. */
bool item_origin(struct item *, struct buf *why);
#endif
