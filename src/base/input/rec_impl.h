/* rec_impl.h - what the readers of the formats share; only for rec*.c */
#ifndef REC_IMPL_H
#define REC_IMPL_H

#include <csv.h>
#include <jansson.h>

#include "lines.h"
#include "mem.h"
#include "rec.h"

/* How objects stand in JSON: one a line, or in a list, of which so much was
 * read. */
enum json_state { JSON_UNKNOWN, JSON_LINES, JSON_BEGUN, JSON_NEXT, JSON_ENDED };

/* What a profile says of a column. All is borrowed. */
struct rec_shape {
	const struct profile_heading *said; /* or NULL */
	const char *dates, *constant;	    /* or NULL */
	const struct offsets *zone;	    /* or NULL */
	bool fixed;			    /* no field belongs to it */
	size_t into; /* the column that it is a part of; itself: of none */
};

/* Memory is owned, except that cells may lie in the line. */
struct rec_in {
	char *name; /* for messages */
	enum rec_got (*next)(struct rec_in *);
	struct lines in;
	bool headed;		   /* the names are known */
	bool over;		   /* nothing can be read any more ... */
	bool told;		   /* ... and the caller knows it */
	const struct rec_how *how; /* NULL: the program wrote the input */
	const struct map *map;	   /* of that, or NULL */
	char separator;		   /* between the fields in CSV */
	char **names;		   /* the headings */
	size_t n, cap;		   /* columns */
	size_t *sorted; /* the numbers of different headings, sorted by them */
	size_t nsorted, sorted_cap;
	const char **called; /* the names after the map, ""; borrowed */
	size_t called_cap;
	struct rec_shape *shapes;      /* with a profile: one for each column */
	size_t shapes_cap, nconstants; /* columns that no field belongs to */
	bool twins; /* columns with different headings have one name */
	struct cell *cells;
	size_t room;		    /* cells there is memory for */
	size_t fields;		    /* fields of this record */
	struct pool text;	    /* cells that do not lie in the line */
	int64_t line;		    /* where this record begins, from 1 */
	uint64_t at, end;	    /* this record's bytes in the spool */
	uint64_t head_at, head_end; /* those of the header */
	struct buf why;		    /* the record is refused */
	struct csv_parser csv;
	bool row;     /* libcsv has ended the row */
	json_t *root; /* the cells' memory */
	enum json_state json;
	size_t json_at;	   /* in the line: the next byte */
	struct buf object; /* an object that is no line */
	char *object_s;	   /* the text of this object, borrowed */
	size_t object_n;
};

/* Finds out what stands between the fields, unless it is given. */
void rec_separate(struct rec_in *, const char *columns, char given);

/* Prepares libcsv for rec_csv_next. */
void rec_csv_open(struct rec_in *);

/* Read the next record, each of one format. */
enum rec_got rec_csv_next(struct rec_in *);
enum rec_got rec_line_next(struct rec_in *);
enum rec_got rec_ids_next(struct rec_in *);
enum rec_got rec_json_next(struct rec_in *);

/* Finds the text of the next JSON object: object_s, object_n. */
enum rec_got rec_json_text(struct rec_in *);

/* Overwrites the members of a JSON object that the map leaves out with blanks.
 * In a line that is no object some may stay. */
void rec_json_skip(const struct map *, char *line, size_t n);

/* Notes why a record is refused, and returns the second argument. */
enum rec_got rec_refuse(struct rec_in *, enum rec_got, const char *, ...)
    __attribute__((format(printf, 3, 4)));

/* Refuses a record that is not text; advises how to name its encoding. */
enum rec_got rec_refuse_text(struct rec_in *, bool advise, const char *, ...)
    __attribute__((format(printf, 3, 4)));

/* Begins a record with the line that was just read. */
void rec_begin(struct rec_in *);

/* Adds a field; fields without a column are only counted. */
void rec_field(struct rec_in *, const char *, size_t);

/* Returns true if the map leaves the column out. */
static inline bool
rec_left_out(const struct rec_in *r, size_t i)
{
	return *r->called[i] == '\0' &&
	    (r->shapes == NULL || r->shapes[i].into == i);
}

/* Adds a reason why the record is refused. */
void rec_fault(struct rec_in *, const char *, ...)
    __attribute__((format(printf, 2, 3)));

/* Adds a column under another name than its heading; what is said of it may be
 * NULL. */
bool rec_add_named(struct rec_in *, const char *heading, const char *name,
    const struct profile_heading *);

/* Returns the column that a new one of this name is a part of, or
 * rec_columns(). */
size_t rec_joined(
    const struct rec_in *, const char *name, const struct profile_heading *);

/* Notes what the profile says of the column that is added next. */
void rec_shape_add(struct rec_in *, const char *name,
    const struct profile_heading *, size_t into);

/* Adds the columns that the profile gives each record. Returns false and a
 * reason if one cannot be added. */
bool rec_constants(struct rec_in *);

/* Makes the cells of a record what the profile says. */
enum rec_got rec_shape(struct rec_in *);

/* Adds a column. Returns false and a reason if the name cannot be used. */
bool rec_add_column(struct rec_in *, const char *, size_t);

/* Returns the column of this name, or rec_columns(). `hint` is tried first. */
size_t rec_find(const struct rec_in *, const char *, size_t hint);

/* Checks that a complete record has as many fields as columns, and that none is
 * too long. */
enum rec_got rec_check(struct rec_in *);

/* Refuses a record that is longer than REC_MAXRECORD. */
enum rec_got rec_too_long(struct rec_in *, enum rec_got);

/* Refuses a record, and says which field is not UTF-8 or has a NUL; REC_OK if
 * only fields are so that the map leaves out. */
enum rec_got rec_not_text(struct rec_in *);
#endif
