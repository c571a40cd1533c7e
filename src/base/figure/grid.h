/* grid.h - a small table in memory: figures, and what their columns mean */
#ifndef GRID_H
#define GRID_H

#include "mem.h"
#include "out.h"

/* What the cells of a column are: keys of the row, or figures of a unit. */
enum grid_unit {
	GRID_KEY,
	GRID_COUNT,
	GRID_SECONDS,
	GRID_SHARE, /* 0.0000 to 1.0000, or above where it is a ratio */
	GRID_WORD
};

struct grid_col {
	const char *name;
	enum out_kind kind;
	enum grid_unit unit;
};

/* The texts live as long as the grid. A zeroed grid is empty. */
struct grid {
	const char *name;  /* of the report, borrowed */
	const char *title; /* a line for people, to be translated; borrowed */
	const char
	    *draw; /* the figure that charts show, borrowed; NULL: the first */
	const char *by;	    /* the columns asked for, borrowed; NULL: none */
	const char *note;   /* span of time and zone; kept */
	const char *cut[2]; /* the first and last period, if what was asked for,
			       or now, cuts them short; kept */
	struct grid_col *cols;
	size_t ncols, cap_cols;
	const char **cells; /* row by row; NULL: no value */
	size_t ncells, cap_cells;
	struct pool keep;
};

/* Columns come before the first cell; cells one after the other. */
void grid_column(
    struct grid *, const char *name, enum out_kind, enum grid_unit);
void grid_str(struct grid *, const char *);		  /* NULL: no value */
void grid_int(struct grid *, int64_t);			  /* NONE: no value */
void grid_share(struct grid *, int64_t part, int64_t of); /* of 0: no value */

size_t grid_rows(const struct grid *);
const char *grid_cell(const struct grid *, size_t row, size_t col);
double grid_number(const struct grid *, size_t row, size_t col); /* 0: none */
size_t grid_keys(const struct grid *); /* columns before the figures */

/* True if a period is cut short; adds "cut short: " and those that are. */
bool grid_cut(const struct grid *, const char *period);
void grid_cut_note(const struct grid *, struct buf *);

/* Sorts by a figure, the largest first; equals stay in their order. */
void grid_sort(struct grid *, const char *column);

/*
 * Prints the records: as they are, or a record for each figure of each row
 * (the keys, figure, unit, value).
 */
void grid_out(const struct grid *, struct out *);
void grid_out_long(const struct grid *, struct out *);

const char *grid_unit_name(enum grid_unit); /* "count", "seconds" ... */
void grid_free(struct grid *);
#endif
