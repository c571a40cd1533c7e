/* out.h - records out: table, CSV, line (TAB) and JSON Lines, hd-syntax(7) */
#ifndef OUT_H
#define OUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "profile.h"
#include "spool.h"
#include "when.h"

enum out_format { OUT_AUTO, OUT_TABLE, OUT_CSV, OUT_LINE, OUT_JSON };
/*
 * What a column has. JSON writes OUT_NUMBER, OUT_LENGTH, OUT_LEFT and OUT_SHARE
 * bare, and a table shows the cells as people read them.
 */
enum out_kind {
	OUT_TEXT,
	OUT_NUMBER,
	OUT_FLAG,   /* yes, no */
	OUT_TIME,   /* an instant: today 14:30 */
	OUT_DUE,    /* an instant that can be missed: in 4h, or 2h late */
	OUT_LENGTH, /* seconds: 3d 4h */
	OUT_LEFT,   /* seconds until something is late: 4h, or 2h late */
	OUT_SHARE,  /* 0.4500: 45.0 % */
	OUT_BAR,    /* 0.4500 of the width of its column */
	OUT_PROSE   /* sentences: as a last column, broken into lines */
};

/* Where a table is shown. */
struct out_screen {
	struct instant now; /* NONE: instants are shown in UTC */
	size_t width;	    /* columns of the terminal; 0: any number */
	bool colour;	    /* colours, bold and dim */
	bool brief;	    /* short times */
};

/*
 * A writer of records into a spool, which is borrowed. CSV: RFC 4180, LF,
 * quotes only where needed; null is an empty field, empty text is "". A record
 * of one null cell is written as "" too, for a blank line would be no record.
 * line: TAB between cells, \t \n \r \\ escaped, null and empty text are
 * empty, never a header. JSON: one object a line, null as null, numbers
 * bare if they are JSON numbers, OUT_FLAG yes and no as true and false.
 * With `safe' a text that document_formula() knows gets a ' in front.
 * table: aligned columns, numbers to the right, controls shown by text_show,
 * null as -. If the screen is too narrow, times become short, then headings,
 * then text gets an ellipsis, that of main columns last; if that is not enough,
 * each record becomes lines.
 */
struct out {
	struct spool *to;
	enum out_format format; /* not OUT_AUTO */
	bool header;		/* write the names first, in CSV and a table */
	size_t n;		/* columns */
	size_t at;		/* next cell */
	char **names;		/* as this format writes them */
	enum out_kind *kinds;
	struct out_place *places; /* table only: one for each column */
	struct out_screen screen; /* table only */
	struct spool rows;	  /* table only: until widths are known */
	struct buf row;		  /* this record so far */
	bool begun;		  /* the header is written */
	uint64_t records;	  /* rows so far */
	uint64_t late;		  /* table only: rows with something late */
	bool late_row;		  /* this row has it */
	bool safe; /* no text that a spreadsheet takes for a formula */
	/* table only: adds the line below it; NULL: there is none */
	void (*total)(struct buf *, uint64_t records, uint64_t late);
	const struct profile *profile; /* CSV only: its separator, byte order
					mark, dates and decimal sign; NULL:
					none; borrowed */
};

/* Reads the name of a format: "csv". Returns false if there is no such one. */
bool out_format(const char *, enum out_format *);

/* Fills the struct. Columns are added before the first cell. */
void out_begin(struct out *, struct spool *, enum out_format, bool header);
void out_column(struct out *, const char *name, enum out_kind);

/* Adds a column that a table narrows last. */
void out_column_main(struct out *, const char *name, enum out_kind);

/* The column that was added last may be left out of a table that is too wide.
 */
void out_aside(struct out *);

/* True for a kind whose values are numbers. */
bool out_is_number(enum out_kind);

/* Adds n columns. */
struct out_heading {
	const char *name;
	enum out_kind kind;
};
void out_columns(struct out *, const struct out_heading *, size_t n);

/* Add the next cell of the record. */
void out_cell(struct out *, const char *, size_t n); /* NULL: null */
void out_str(struct out *, const char *);	     /* NULL: null */
void out_int(struct out *, int64_t);		     /* NONE: null */
void out_instant(struct out *, struct instant);	     /* NONE: null */
void out_null(struct out *);

/* Adds the next cell; a table shows it as one of another kind than its column.
 */
void out_cell_as(struct out *, enum out_kind, const char *, size_t n);

/* Ends the record; cells that are missing are null. */
void out_row(struct out *);

/* Writes what is left, frees the memory and zeroes the struct. */
void out_end(struct out *);

/* Frees and zeroes the struct, and drops what is not written yet. */
void out_free(struct out *);

/*
 * Adds a cell as people read it, a bar in so many columns (0: as many as it
 * likes). Returns true if it says that something is late.
 */
bool out_look(const struct out_screen *, enum out_kind, const char *, size_t n,
    size_t width, struct buf *);

/* Adds text in a style, if the screen has colours. */
enum out_style { OUT_PLAIN, OUT_LATE, OUT_SOON, OUT_MET, OUT_DIM, OUT_BOLD };
void out_styled(const struct out_screen *, struct buf *, enum out_style,
    const char *, size_t n);

/* Adds a share such as 0.4500 as people read it: 45.0 %. */
void out_share(struct buf *, const char *);

/* Adds a decimal number as the language writes it: 0,5. */
void out_decimal(struct buf *, const char *);
#endif
