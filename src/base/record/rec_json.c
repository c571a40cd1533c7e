/* rec_json.c - records in JSON Lines: an object a line */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "err.h"
#include "number.h"
#include "translate.h"
#include "rec_impl.h"
#include "text.h"

/* Adds a number so that it is never taken for an integer. */
static void
add_real(struct buf *b, double x)
{
	char s[NUMBER_ROOM];

	buf_add(b, s, number_real(s, x));
	if (strpbrk(s, ".e") == NULL)
		buf_str(b, ".0");
}

/* Adds a plain value as text. False for an object, an array, null. */
static bool
add_plain(struct buf *b, const json_t *v)
{
	switch (json_typeof(v)) {
	case JSON_STRING:
		buf_add(b, json_string_value(v), json_string_length(v));
		return true;
	case JSON_INTEGER:
		buf_fmt(b, "%" JSON_INTEGER_FORMAT, json_integer_value(v));
		return true;
	case JSON_REAL:
		add_real(b, json_real_value(v));
		return true;
	case JSON_TRUE:
	case JSON_FALSE:
		buf_str(b, json_is_true(v) ? "yes" : "no");
		return true;
	default:
		return false;
	}
}

/* ["a", "b"] as a,b; an element that has a comma itself would become two. */
static bool
add_list(struct buf *b, const json_t *list)
{
	size_t start;

	for (size_t i = 0; i < json_array_size(list); i++) {
		if (i > 0)
			buf_ch(b, ',');
		start = b->n;
		if (!add_plain(b, json_array_get(list, i)) ||
		    memchr(buf_s(b) + start, ',', b->n - start) != NULL)
			return false;
	}
	return true;
}

static bool
set_cell(struct rec_in *r, struct cell *c, const json_t *v)
{
	struct buf b = { 0 };
	bool ok = true;

	*c = (struct cell){ .given = true };
	if (json_is_null(v))
		return true;
	if (json_is_string(v)) {
		c->s = json_string_value(v);
		c->n = json_string_length(v);
		return true;
	}
	ok = json_is_array(v) ? add_list(&b, v) : add_plain(&b, v);
	if (ok) {
		c->s = mem_keep(&r->text, buf_s(&b), b.n);
		c->n = b.n;
	}
	buf_free(&b);
	return ok;
}

/* The column of a key, added if it is new. */
static bool
column(struct rec_in *r, const char *key, size_t hint, size_t *out)
{
	*out = rec_find(r, key, hint);
	if (*out < r->n)
		return true;
	if (!rec_add_column(r, key, strlen(key)))
		return false;
	return true;
}

/* Columns that the map gives one name; a record may have one of them. */
static enum rec_got
twins(struct rec_in *r)
{
	for (size_t i = 0; i < r->n; i++)
		for (size_t j = 0; j < i && r->cells[i].given; j++)
			if (r->cells[j].given &&
			    strcmp(r->called[i], r->called[j]) == 0)
				return rec_refuse(r, REC_BAD,
				    _("%s: two columns have this name"),
				    r->called[i]);
	return REC_OK;
}

static enum rec_got
members(struct rec_in *r)
{
	const char *key;
	json_t *v;
	size_t i = 0;

	for (size_t c = 0; c < r->n; c++)
		r->cells[c] = (struct cell){ 0 };
	json_object_foreach(r->root, key, v)
	{
		if (!column(r, key, i, &i))
			return REC_BAD;
		if (!set_cell(r, &r->cells[i], v))
			return rec_refuse(r, REC_BAD,
			    json_is_array(v)
				? _("%s: write a list of plain values "
				    "without commas")
				: _("%s: write a plain value, not an object"),
			    key);
		if (r->cells[i].n > REC_MAXFIELD)
			return rec_refuse(r, REC_BAD,
			    _("%s: is longer than %u MiB"), key,
			    REC_MAXFIELD >> 20);
		i++;
	}
	return r->twins ? twins(r) : REC_OK;
}

static enum rec_got
syntax(struct rec_in *r, const json_error_t *e)
{
	switch (json_error_code(e)) {
	case json_error_out_of_memory:
		die(EX_OSERR, "%s", _("out of memory"));
	case json_error_duplicate_key:
	case json_error_numeric_overflow:
		return rec_refuse(r, REC_BAD, "%s", e->text);
	case json_error_null_character:
	case json_error_null_byte_in_key:
		return rec_refuse(
		    r, REC_BAD, "%s", _("the record has a NUL character"));
	default:
		return rec_refuse(r, REC_BAD,
		    _("not a JSON object on one line: %s (column %d)"), e->text,
		    e->column);
	}
}

enum rec_got
rec_json_next(struct rec_in *r)
{
	json_error_t e;
	size_t bad, n;

	do {
		if (!lines_next(&r->in))
			return REC_END;
		n = r->in.n - r->in.end;
	} while (!r->in.cut && strspn(r->in.s, " \t") >= n);
	rec_begin(r);
	if (r->in.cut)
		return rec_too_long(r, REC_BAD);
	if (map_leaves_out(r->map))
		rec_json_skip(r->map, r->in.s, n);
	if (!text_valid(r->in.s, n, &bad))
		return rec_refuse_text(r, r->in.s[bad] != '\0',
		    r->in.s[bad]
			? _("the record is not UTF-8 text (byte 0x%02x)")
			: _("the record has a NUL byte (0x%02x)"),
		    (unsigned char)r->in.s[bad]);
	json_decref(r->root);
	r->root = json_loadb(r->in.s, n, JSON_REJECT_DUPLICATES, &e);
	if (r->root == NULL)
		return syntax(r, &e);
	if (!json_is_object(r->root))
		return rec_refuse(r, REC_BAD, "%s",
		    _("write one JSON object on each line, not a list"));
	return members(r);
}
