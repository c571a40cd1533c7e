/* val.h - a typed value on its way between a record and the database */
#ifndef VAL_H
#define VAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "when.h"

enum val_type { VAL_NULL, VAL_INT, VAL_REAL, VAL_TEXT, VAL_BLOB };

struct val {
	enum val_type type;
	int64_t i;     /* of VAL_INT */
	double d;      /* of VAL_REAL */
	const char *s; /* of VAL_TEXT and VAL_BLOB; borrowed */
	size_t n;      /* bytes at s */
};

/* Return the value of a C type. */
struct val val_int(int64_t);	   /* NONE is null */
struct val val_real(double);	   /* NaN is null */
struct val val_text(const char *); /* NULL is null */
struct val val_instant(struct instant);
struct val val_span(struct span);
struct val val_blob(const void *, size_t);

/* Returns true if both have the same type and contents. */
bool val_same(struct val, struct val);

/* Not defined: an enum has a word (word_set_word), which is what is stored. */
struct val val_of_enum_is_its_word(unsigned);

/* The value of any C type that a column can have, enums apart. */
#define V(x) \
	_Generic((x),			\
	char *: val_text,			\
	const char *: val_text,			\
	double: val_real,			\
	struct instant: val_instant,		\
	struct span: val_span,			\
	struct val: val_self,			\
	unsigned: val_of_enum_is_its_word,	\
	default: val_int)(x)

static inline struct val
val_self(struct val v)
{
	return v;
}

/* An argument list: DB_ARGS(V(id), V(name)), or DB_NOARGS. */
#define DB_ARGS(...)                                                \
	sizeof((struct val[]){ __VA_ARGS__ }) / sizeof(struct val), \
	    (struct val[])                                          \
	{                                                           \
		__VA_ARGS__                                         \
	}
#define DB_NOARGS 0, NULL
#endif
