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

/* The columns and cells of a record that was read earlier. */
struct item_kept {
	const char **column;
	struct cell *cell;
	size_t n;
};

/* Where an item comes from, and what its record says of when, who and why. */
struct item {
	struct cmd *c;
	const char *operand;	/* NULL: from a record */
	int64_t id;		/* of the ticket; NONE: not asked for */
	bool broken;		/* nothing after it can be read */
	bool bare;		/* a heading without a record */
	bool held;		/* its record was read earlier */
	struct item_kept *kept; /* held: its cells, or NULL: it has none */
	int64_t line;	   /* of its record; 0: where the source is reading */
	struct spool *raw; /* held: its record as it came, for --rejects */
	struct origin origin; /* at, actor, cause, reason of the record */
	int64_t nanoseconds;  /* that `at` of the record has beyond origin.at */
	size_t order;	      /* held: how many were held before it */
	bool changed;	      /* held: print it when all have been worked on */
	bool past; /* held: older than the last event of its ticket */
};

/* Returns the cell of a column of the record; NULL if it is not given. */
const struct cell *item_cell(const struct item *, const char *column);

/* Returns the text of that cell; NULL if it is not given, null or empty. */
const char *item_text(const struct item *, const char *column);

/* Return how many columns the record has, and the name of one after --map ("":
 * it is left out). */
size_t item_columns(const struct item *);
const char *item_column(const struct item *, size_t);

/* Returns the name of a column in the input, before --map. */
const char *item_heading(const struct item *, size_t);

/* Returns the cells of the record, one for each column. */
const struct cell *item_cells(const struct item *);

/* Returns true if the input has this column. */
bool item_has(const struct item *, const char *column);

/* Frees the cells of an item that item_hold made. */
void item_kept_free(struct item_kept *);

/*
 * Returns an item that lives longer than its record: its texts and cells are
 * kept in the pool, and the record as it came in the spool (NULL: none), if
 * somebody wants what is refused.
 */
struct item item_hold(
    const struct item *, size_t order, struct pool *, struct spool *raw);

/*
 * Sorts an array of n structs of `size` bytes, each of which begins with a held
 * item, by instants with their fractions; those of one instant by `ticket`, if
 * that is asked, and then in the order in which they came.
 */
void item_sort(void *, size_t n, size_t size, bool ticket);

/*
 * Prints those of the array that are `changed`: the columns asked for of each,
 * or the id of each ticket once.
 */
void item_print_changed(void *, size_t n, size_t size);

/* Returns the source that the record is read from. */
struct rec_in *item_source(const struct item *);

/* Columns that any record of a change may have: which ticket, when, who, why.
 */
extern const char *const item_circumstances[];

/*
 * Returns true if no column would be lost: each is a column of the kind (NULL:
 * none), one of `others`, or left out by --map. If not, why names them all.
 */
bool item_known(const struct item *, const struct kind *,
    const char *const *others, struct buf *why);

/* Returns true if a column names the ticket: id, ticket or key; else adds why.
 */
bool item_names_ticket(const struct item *, struct buf *why);

/*
 * Finds the ticket by its id, or by its key, and sets it->id. Returns false,
 * and why, if the item names none.
 */
bool item_ticket(struct item *, struct buf *why);

/* Reads the origin from the record and from -r. Returns false, and adds a
 * reason for each cell that is wrong. */
bool item_origin(struct item *, struct buf *why);
#endif
