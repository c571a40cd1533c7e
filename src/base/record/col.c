/* col.c - columns: found by name, written as text, read from structs */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "col.h"
#include "number.h"
#include "translate.h"
#include "text.h"

const struct col *
col_find(const struct col *cols, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(cols[i].name, name) == 0)
			return &cols[i];
	return NULL;
}

const char *
col_choices(const struct col *c)
{
	return c->choices == NULL && c->set != NULL ? c->set->choices
						    : c->choices;
}

void
col_suggest(struct buf *b, const struct col *cols, size_t n, const char *name)
{
	struct nearest near = { .word = name };

	for (size_t i = 0; i < n; i++)
		text_offer(&near, cols[i].name);
	if (near.best != NULL)
		buf_fmt(b, _(" (did you mean \"%s\"?)"), near.best);
}

void
col_format(struct buf *b, const struct col *c, struct val v)
{
	if (v.type == VAL_INT && c->type == COL_TIME)
		when_format(b, (struct instant){ v.i });
	else if (v.type == VAL_INT && c->type == COL_FLAG)
		buf_str(b, v.i ? "yes" : "no");
	else
		col_store(b, v);
}

void
col_store(struct buf *b, struct val v)
{
	char s[NUMBER_ROOM];

	switch (v.type) {
	case VAL_NULL:
		break;
	case VAL_INT:
		buf_add(b, s, number_int(s, v.i));
		break;
	case VAL_REAL:
		buf_add(b, s, number_real(s, v.d));
		break;
	case VAL_TEXT:
	case VAL_BLOB:
		buf_add(b, v.s, v.n);
		break;
	}
}

struct val
col_stored(const struct col *c, const char *s)
{
	if (s == NULL || col_is_text(c))
		return val_text(s);
	if (c->type == COL_REAL)
		return val_real(strtod(s, NULL));
	return val_int(strtoll(s, NULL, 10));
}

struct val
col_get(const struct col *c, const void *rec)
{
	const char *p = (const char *)rec + c->off;

	switch (c->type) {
	case COL_TEXT:
		return val_text(*(const char *const *)(const void *)p);
	case COL_WORD:
		return val_text(
		    word_set_word(c->set, *(const unsigned *)(const void *)p));
	case COL_REAL:
		return val_real(*(const double *)(const void *)p);
	case COL_INT:
	case COL_TIME:
	case COL_SPAN:
	case COL_FLAG:
		break;
	}
	/* the three structs hold one int64_t each */
	return val_int(*(const int64_t *)(const void *)p);
}

void
col_put(const struct col *c, void *rec, struct val v)
{
	char *p = (char *)rec + c->off;

	switch (c->type) {
	case COL_TEXT:
		*(const char **)(void *)p = v.type == VAL_TEXT ? v.s : NULL;
		break;
	case COL_WORD:
		*(unsigned *)(void *)p =
		    word_set_value(c->set, v.type == VAL_TEXT ? v.s : NULL);
		break;
	case COL_REAL:
		*(double *)(void *)p = v.type == VAL_REAL ? v.d : (double)NAN;
		break;
	case COL_INT:
	case COL_TIME:
	case COL_SPAN:
	case COL_FLAG:
		*(int64_t *)(void *)p = v.type == VAL_INT ? v.i : NONE;
		break;
	}
}

void
col_clear(const struct col *cols, size_t n, void *rec)
{
	for (size_t i = 0; i < n; i++)
		if (!(cols[i].flags & COL_CUSTOM))
			col_put(&cols[i], rec, (struct val){ 0 });
}

enum out_kind
col_kind(const struct col *c)
{
	bool deadline = (c->flags & COL_DEADLINE) != 0;

	switch (c->type) {
	case COL_INT:
	case COL_REAL:
		return OUT_NUMBER;
	case COL_SPAN:
		return deadline ? OUT_LEFT : OUT_LENGTH;
	case COL_FLAG:
		return OUT_FLAG;
	case COL_TIME:
		return deadline ? OUT_DUE : OUT_TIME;
	case COL_TEXT:
	case COL_WORD:
		break;
	}
	return OUT_TEXT;
}

void
col_print(struct out *o, const struct col *c)
{
	if (c->flags & (COL_KEY | COL_NEED))
		out_column_main(o, c->name, col_kind(c));
	else
		out_column(o, c->name, col_kind(c));
}

void
col_columns(struct out *o, const struct col *c, size_t n)
{
	for (size_t i = 0; i < n; i++)
		col_print(o, &c[i]);
}

void
col_row(struct out *o, const struct col *c, size_t n, const void *rec)
{
	struct buf b = { 0 };

	for (size_t i = 0; i < n; i++) {
		struct val v = col_get(&c[i], rec);

		b.n = 0;
		col_format(&b, &c[i], v);
		if (v.type == VAL_NULL)
			out_null(o);
		else
			out_cell(o, buf_s(&b), b.n);
	}
	out_row(o);
	buf_free(&b);
}

const char *
col_type(const struct col *c)
{
	static const char *const name[] = {
		[COL_INT] = "integer",
		[COL_TEXT] = "text",
		[COL_TIME] = "time",
		[COL_SPAN] = "seconds",
		[COL_FLAG] = "flag",
		[COL_REAL] = "decimal",
		[COL_WORD] = "text",
	};

	return name[c->type];
}
