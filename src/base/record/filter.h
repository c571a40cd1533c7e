/* filter.h - conditions on columns, as people write them: hd-syntax(7) */
#ifndef FILTER_H
#define FILTER_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"

/* HAS compares text without accents and capitals; HOLDS, as older desks did,
 * text in which only A to Z are a to z. */
enum filter_op {
	IS,
	IS_NOT,
	LESS,
	LESS_EQUAL,
	MORE,
	MORE_EQUAL,
	HAS,
	HAS_NOT,
	HOLDS,
	HOLDS_NOT
};

/*
 * A condition: field=a,b field!=a field<x field<=x field>x field>=x field~text
 * field!~text field~~text field!~~text. filter_free frees all of it.
 */
struct filter {
	char *field;
	enum filter_op op;
	char **value; /* alternatives; only IS and IS_NOT have several */
	size_t n;     /* "field=" has one, the empty text: null */
};

/*
 * Reads one condition. A comma in a value is written \, and a backslash \\.
 * Returns false and a reason if the text is no condition.
 */
bool filter_parse(const char *, struct filter *, struct buf *why);

/* Returns how long the name of a column is, with which a condition begins. */
size_t filter_name(const char *);

/* Returns true if the operator asks for a part of a text. */
bool filter_part(enum filter_op);

/* Returns true if the word looks like a condition: a name, then an operator. */
bool filter_like(const char *);

/*
 * Reads the next of several conditions into the buffer: up to white space with
 * another condition behind it, or with the end of the text. Parts may be in
 * double quotes. Returns what is left behind it, or NULL, and why, if a quote
 * is not closed.
 */
const char *filter_word(const char *, struct buf *, struct buf *why);

void filter_free(struct filter *);
#endif
