/* out_impl.h - the formats of out; only for out*.c */
#ifndef OUT_IMPL_H
#define OUT_IMPL_H

#include "out.h"

/* Add a cell to o->row. */
void out_cell_csv(struct out *, const char *, size_t);
void out_cell_line(struct out *, const char *, size_t);
void out_cell_json(struct out *, const char *, size_t);
void out_cell_table(struct out *, enum out_kind, const char *, size_t);

/* True if JSON has numbers like this: 0 -1 1.50 1e9, but not 007 +1 .5 */
bool out_number(const char *, size_t);

/* How wide a column of a table is, in columns of the terminal. */
struct out_place {
	bool main;	    /* narrowed last */
	bool aside;	    /* may be left out */
	bool hidden;	    /* is left out */
	size_t head;	    /* its name */
	size_t full, brief; /* its widest cell, and that with short times */
	size_t width;	    /* that it gets */
};

/* Gives each column its width. Returns false if they do not fit. */
bool out_fit(struct out *);

/* Returns what stands between the cells of CSV. */
char out_separator(const struct out *);

/* Writes the byte order mark, if the profile wants one. */
void out_mark(struct out *);

/* Adds the next cell as the profile has it. Returns false if it stays as it is.
 */
bool out_profiled(const struct out *, struct buf *, const char *);

/* Writes o->rows to the spool, since all widths are known. */
void out_align(struct out *);

/* One row of o->rows: the cells, taken apart. */
struct out_row {
	const char *s, *end;
};

/* Takes the next cell of a row. Returns its bytes and sets *n; NULL is null. */
const char *out_next(struct out_row *, size_t *n);

/* Adds a record as lines: a name and a value on each. */
void out_lines(struct out *, struct out_row);
#endif
