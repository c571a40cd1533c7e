/* out.h - records out: table, CSV, line (TAB) and JSON Lines, hd-syntax(7) */
#ifndef OUT_H
#define OUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "spool.h"
#include "when.h"

enum out_format { OUT_AUTO, OUT_TABLE, OUT_CSV, OUT_LINE, OUT_JSON };
/* How JSON and a table show a column. */
enum out_kind { OUT_TEXT, OUT_NUMBER, OUT_FLAG };

/*
 * A writer of records into a spool, which is borrowed. CSV: RFC 4180, LF,
 * quotes only where needed; null is an empty field, empty text is "". A record
 * of one null cell is written as "" too, for a blank line would be no record.
 * line: TAB between cells, \t \n \r \\ escaped, null and empty text are
 * empty, never a header. JSON: one object a line, null as null, OUT_NUMBER
 * bare if it is a JSON number, OUT_FLAG yes and no as true and false.
 * With `safe' a text that document_formula() knows gets a ' in front.
 * table: aligned columns, numbers to the right, controls shown by text_show.
 */
struct out {
	struct spool *to;
	enum out_format format; /* not OUT_AUTO */
	bool header;		/* write the names first, in CSV and a table */
	size_t n;		/* columns */
	size_t at;		/* next cell */
	char **names;		/* as this format writes them */
	enum out_kind *kinds;
	size_t *width;	   /* table only: in columns of the terminal */
	struct spool rows; /* table only: until widths are known */
	struct buf row;	   /* this record so far */
	bool begun;	   /* the header is written */
	uint64_t records;  /* rows so far */
	bool safe;	   /* no text that a spreadsheet takes for a formula */
};

/* Reads the name of a format: "csv". Returns false if there is no such one. */
bool out_format(const char *, enum out_format *);

/* Fills the struct. Columns are added before the first cell. */
void out_begin(struct out *, struct spool *, enum out_format, bool header);
void out_column(struct out *, const char *name, enum out_kind);

/* Add the next cell of the record. */
void out_cell(struct out *, const char *, size_t n); /* NULL: null */
void out_str(struct out *, const char *);	     /* NULL: null */
void out_int(struct out *, int64_t);		     /* NONE: null */
void out_instant(struct out *, struct instant);	     /* NONE: null */
void out_null(struct out *);

/* Ends the record; cells that are missing are null. */
void out_row(struct out *);

/* Writes what is left, frees the memory and zeroes the struct. */
void out_end(struct out *);

/* Frees and zeroes the struct, and drops what is not written yet. */
void out_free(struct out *);
#endif
