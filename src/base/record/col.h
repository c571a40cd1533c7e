/* col.h - one row says everything about a column; see hd-internals(7) */
#ifndef COL_H
#define COL_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"
#include "mem.h"
#include "out.h"
#include "val.h"
#include "word_set.h"

/* A type of its own, so that a column can tell it from a number. */
struct flag {
	int64_t v; /* 1, 0 or NONE */
};

/* The value of a COL_WORD is text, a word of its set; its member is an enum. */
enum col_type {
	COL_INT,
	COL_TEXT,
	COL_TIME,
	COL_SPAN,
	COL_FLAG,
	COL_REAL,
	COL_WORD
};

enum {
	COL_KEY = 1,   /* part of what identifies the record */
	COL_RO = 2,    /* set by the desk, never by a record */
	COL_NEW = 4,   /* may be set when the record is made, not later */
	COL_SHOW = 8,  /* shown when no columns are asked for */
	COL_NEED = 16, /* must have a value */
	COL_KEPT =
	    32, /* kept up to date by the program; hd-log leaves it out */
	COL_WORDS = 64,	    /* a set of words: sorted, one space between them */
	COL_TREE = 128,	    /* a path: a/b lies below a */
	COL_COMPUTED = 256, /* has no place in the table of its kind */
	COL_CUSTOM = 512,   /* declared by a field record */
	COL_LENGTH =
	    1024, /* text that span_parse reads; kept as it was written */
	COL_LOWER = 2048,  /* in lower case if it is an e-mail address */
	COL_ZONE = 4096,   /* name of a time zone */
	COL_LINE = 8192,   /* text without a line break */
	COL_BLANK = 16384, /* part of the key that may be empty: then "" */
	COL_IDENTITY =
	    32768, /* text that identifies, though it is no key here */
	COL_PERSONAL =
	    65536, /* may say who a person is: hd-erase looks there */
	COL_LANGUAGE = 131072, /* the tag of a language, such as pt-BR */
	COL_DEADLINE = 262144, /* an instant, or seconds until then, after which
				  something is late */
	COL_ASIDE = 524288,  /* of those shown without being asked for, a narrow
				table leaves it out first */
	COL_AMOUNT = 1048576 /* text that amount_parse reads; kept as it was
				written */
};

/* A column. The texts are borrowed: from static tables, or from its kind. */
struct col {
	const char *name;
	enum col_type type;
	unsigned flags;
	size_t off;		    /* of the member in its struct, in bytes;
				       COL_CUSTOM: the number of the column */
	const char *sql;	    /* how to select it; NULL: t.NAME */
	const struct word_set *set; /* of COL_WORD */
	const char *choices; /* of text: "run,pause,stop", or NULL: any */
	int64_t min, max;    /* of an integer; both 0: any */
	const char *ref;     /* kind whose key it names, or NULL */
	const char *help;    /* one line, fit for mdoc */
};

/* A column of struct S: the type comes from the member and cannot be wrong. The
 * flags follow, then what else there is. */
#define COL_TYPEOF(m) \
	_Generic((m),		\
	const char *: COL_TEXT,			\
	int64_t: COL_INT,			\
	struct instant: COL_TIME,		\
	struct span: COL_SPAN,			\
	struct flag: COL_FLAG,			\
	double: COL_REAL,			\
	unsigned: COL_WORD)
#define COL(S, m, ...) COL_AS(S, m, #m, __VA_ARGS__)

/* The same with another name than that of the member. */
#define COL_AS(S, m, as, ...)                               \
	{                                                   \
		.name = (as), .off = offsetof(struct S, m), \
		.type = COL_TYPEOF(((struct S *)0)->m),     \
		/* .flags = */ __VA_ARGS__                  \
	}

/* Returns true if values of the column are text. */
static inline bool
col_is_text(const struct col *c)
{
	return c->type == COL_TEXT || c->type == COL_WORD;
}

/* Returns true if the text of the column identifies somebody or something:
 * keys, references, addresses, sets of words. Other text is content. */
static inline bool
col_identifies(const struct col *c)
{
	const unsigned flags = COL_KEY | COL_LOWER | COL_WORDS | COL_IDENTITY;

	return col_is_text(c) && (c->ref != NULL || (c->flags & flags) != 0);
}

/* Returns what a value can be, "run,pause,stop"; NULL: anything of the type. */
const char *col_choices(const struct col *);

/* Returns the column of this name, or NULL. */
const struct col *col_find(const struct col *, size_t n, const char *);

/* Adds ` (did you mean "status"?)` if some column's name is near. */
void col_suggest(struct buf *, const struct col *, size_t n, const char *);

/*
 * Reads the text of a cell (NULL is null) as a value of the column. Text that
 * is changed is kept in the pool; other text is borrowed. Returns false and a
 * reason if it is not a value of the column.
 */
bool col_parse(const struct col *, const char *, struct instant now,
    struct pool *, struct val *out, struct buf *why);

/*
 * Adds the value as records show it: instants as RFC 3339, flags as yes and
 * no, spans in seconds. Null adds nothing.
 */
void col_format(struct buf *, const struct col *, struct val);

/* Adds the value as records of `change` keep it: instants and flags as numbers.
 */
void col_store(struct buf *, struct val);

/* Returns the value of a text that col_store has written (NULL is null). */
struct val col_stored(const struct col *, const char *);

/* Returns the member of the struct at `rec`; not for COL_CUSTOM. */
struct val col_get(const struct col *, const void *rec);

/* Sets the member of the struct at `rec`; text is borrowed. */
void col_put(const struct col *, void *rec, struct val);

/* Sets every member of the struct to null. */
void col_clear(const struct col *, size_t n, void *rec);

/* Returns how JSON and tables show the column. */
enum out_kind col_kind(const struct col *);

/* Adds the column to those that are printed. A table narrows keys, and what
 * every record has, last. */
void col_print(struct out *, const struct col *);

/* Adds n columns to those that are printed; writes a struct as a record of
 * them. Not for COL_CUSTOM. */
void col_columns(struct out *, const struct col *, size_t n);
void col_row(struct out *, const struct col *, size_t n, const void *rec);

/* Returns the type for manuals: "text", "integer", "time", "seconds", "flag" or
 * "decimal". */
const char *col_type(const struct col *);
#endif
