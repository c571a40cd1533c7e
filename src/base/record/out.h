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
 * Writes records into a spool (which is borrowed). CSV: RFC 4180, LF, quotes
 * only where needed; null is an empty field, empty text is "". A record of
 * one null cell is written as "" too, for a blank line would be no record.
 * line: TAB between cells, \t \n \r \\ escaped, null and empty text are
 * empty, never a header. JSON: one object a line, null as null, OUT_NUMBER
 * bare if it is a JSON number, OUT_FLAG yes and no as true and false.
 * With `safe' a text that begins with = + - @ or a control gets a ' in front.
 * table: aligned columns, numbers to the right, controls shown by text_show.
 */
struct out {
	struct spool *to;
	enum out_format format; /* not OUT_AUTO */
	bool header;
	size_t n;     /* columns */
	size_t at;    /* next cell */
	char **names; /* as this format writes them */
	enum out_kind *kinds;
	size_t *width;	   /* table only */
	struct spool rows; /* table only: until widths are known */
	struct buf row;	   /* this record so far */
	bool begun;
	uint64_t records;
	bool safe; /* no text that a spreadsheet takes for a formula */
};

bool out_format(const char *, enum out_format *); /* "csv" */
void out_begin(struct out *, struct spool *, enum out_format, bool header);
void out_column(struct out *, const char *name, enum out_kind);
void out_cell(struct out *, const char *, size_t n); /* NULL: null */
void out_str(struct out *, const char *);	     /* NULL: null */
void out_int(struct out *, int64_t);		     /* NONE: null */
void out_instant(struct out *, struct instant);	     /* NONE: null */
void out_null(struct out *);
void out_row(struct out *);  /* ends the record; missing cells are null */
void out_end(struct out *);  /* writes what is left; frees and zeroes */
void out_free(struct out *); /* only that: nothing of it is wanted */
#endif
