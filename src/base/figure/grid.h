/* grid.h - a small table in memory: figures, and what their columns mean */
#ifndef GRID_H
#define GRID_H

#include "decimal.h"
#include "mem.h"
#include "out.h"

/* What a column has: a key of the row, or a figure and its unit. */
enum grid_unit {
	GRID_KEY,
	GRID_COUNT,
	GRID_SECONDS,
	GRID_SHARE,  /* 0.0000 to 1.0000, or above where it is a ratio */
	GRID_NUMBER, /* of any kind: the mean of ratings, a sum of bytes */
	GRID_WORD    /* a figure that is no number: yes, or a name */
};

/* Which change of a figure is good news. */
enum grid_better { GRID_EITHER, GRID_MORE, GRID_LESS };

struct grid_col {
	const char *name; /* kept by the grid */
	enum out_kind kind;
	enum grid_unit unit;
	enum grid_better better;
};

/* A table. A zeroed one is empty; grid_free frees what it keeps. */
struct grid {
	const char *name;   /* of the report; borrowed */
	const char *title;  /* a line for people, to be translated; borrowed */
	const char *draw;   /* the figure that charts show; NULL: the first one;
			       borrowed */
	const char *by;	    /* the columns asked for; NULL: none; borrowed */
	const char *note;   /* the span of time and the zone; kept in `keep` */
	const char *cut[2]; /* the first and the last period if they are cut
			       short, because the span asked for, or now, ends
			       inside them; else NULL; kept in `keep` */
	struct grid_col *cols;
	size_t ncols, cap_cols;
	const char **cells; /* row by row; NULL: no value */
	size_t ncells, cap_cells;
	struct pool keep; /* the texts of names and cells */
};

/* Adds a column. All columns come before the first cell. */
void grid_column(
    struct grid *, const char *name, enum out_kind, enum grid_unit);

/* Decimals of shares, and of other figures that are not whole. */
#define GRID_DECIMALS 4

/*
 * Add the next cell: a text, an integer, a quotient with so many decimals, a
 * share. Halves are rounded away from zero.
 */
void grid_str(struct grid *, const char *); /* NULL: no value */
void grid_int(struct grid *, int64_t);	    /* NONE: no value */
void grid_quotient(struct grid *, struct quotient, int decimals);
void grid_share(struct grid *, int64_t part, int64_t of); /* of 0: no value */

/* Returns the number of rows. */
size_t grid_rows(const struct grid *);

/* Returns the text of a cell, or NULL if it has no value. */
const char *grid_cell(const struct grid *, size_t row, size_t col);

/* Returns the number in a cell, or 0 if it has no value. */
double grid_number(const struct grid *, size_t row, size_t col);

/* Returns the largest number in the columns from <= column < to, at least 0. */
double grid_largest(const struct grid *, size_t from, size_t to);

/* Returns how many columns are keys; the figures come after them. */
size_t grid_keys(const struct grid *);

/* Returns true if the period is cut short. */
bool grid_cut(const struct grid *, const char *period);

/* Adds "cut short: " and the periods that are, if there are any. */
void grid_cut_note(const struct grid *, struct buf *);

/* Sorts the rows by a figure, the largest first; equal rows keep their order.
 */
void grid_sort(struct grid *, const char *column);

/* Adds a column to those that are printed. */
void grid_print(const struct grid *, size_t col, struct out *);

/* Prints the rows as records. */
void grid_out(const struct grid *, struct out *);

/* Prints a record for each figure of each row: keys, figure, unit, value. */
void grid_out_long(const struct grid *, struct out *);

/* Returns the word for a unit: "count", "seconds" ... */
const char *grid_unit_name(enum grid_unit);

void grid_free(struct grid *);
#endif
