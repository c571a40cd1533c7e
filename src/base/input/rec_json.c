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

/* ["a", "b"] as a,b; an element that has a comma itself would become two. With
 * another text between them (NULL: a comma) it does not. */
static bool
add_list(struct buf *b, const json_t *list, const char *between)
{
	for (size_t i = 0; i < json_array_size(list); i++) {
		size_t start;

		if (i > 0)
			buf_str(b, between != NULL ? between : ",");
		start = b->n;
		if (!add_plain(b, json_array_get(list, i)) ||
		    (between == NULL &&
			memchr(buf_s(b) + start, ',', b->n - start) != NULL))
			return false;
	}
	return true;
}

/* What the profile puts between the texts of a column; NULL: nothing. */
static const char *
between(const struct rec_in *r, size_t i)
{
	return r->shapes != NULL && r->shapes[i].said != NULL
	    ? r->shapes[i].said->join
	    : NULL;
}

static bool
set_cell(struct rec_in *r, size_t i, const json_t *v)
{
	struct cell *c = &r->cells[i];
	struct buf b = { 0 };
	bool ok = true;

	*c = (struct cell){ .given = true };
	if (json_is_null(v))
		return true;
	ok = json_is_array(v) ? add_list(&b, v, between(r, i))
			      : add_plain(&b, v);
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

/* Returns true if map or profile leave out what is at this path and below. */
static bool
left_out(const struct rec_in *r, const struct buf *path)
{
	const struct profile *p = r->how != NULL ? r->how->profile : NULL;
	const char *to = map_find(r->map, path->s, path->n);
	const struct profile_heading *said =
	    to == NULL && p != NULL ? profile_find(p, path->s, path->n) : NULL;

	return to != NULL ? *to == '\0' : said != NULL && *said->column == '\0';
}

/* Returns true if nobody names this path, and what is not named is left out. */
static bool
unnamed(const struct rec_in *r, const struct buf *path)
{
	const struct profile *p = r->how != NULL ? r->how->profile : NULL;

	return p != NULL && p->rest_out &&
	    map_find(r->map, path->s, path->n) == NULL &&
	    profile_find(p, path->s, path->n) == NULL;
}

/* A plain value, or a list of such. `next` is the column it may be in. Returns
 * false if the record cannot be read. */
static bool
leaf(struct rec_in *r, const struct buf *path, const json_t *v, size_t *next)
{
	size_t i = *next;

	if (unnamed(r, path))
		return true;
	if (!column(r, path->s, i, &i))
		return false;
	if (r->cells[i].given)
		rec_fault(r, _("%s: two columns have this name"), path->s);
	else if (!set_cell(r, i, v))
		rec_fault(r,
		    _("%s: write a list of plain values without commas"),
		    path->s);
	else if (r->cells[i].n > REC_MAXFIELD)
		rec_fault(r, _("%s: is longer than %u MiB"), path->s,
		    REC_MAXFIELD >> 20);
	*next = i + 1;
	return true;
}

/* [{"a":1},{"a":2}] as {"a":[1,2]}: what has no value is not in the list. */
static json_t *
turned(json_t *list)
{
	json_t *all = json_object(), *element, *v;
	const char *key;
	size_t i;

	json_array_foreach(list, i, element)
	{
		json_object_foreach(element, key, v)
		{
			json_t *to = json_object_get(all, key);

			if (json_is_null(v))
				continue;
			if (to == NULL)
				json_object_set_new(
				    all, key, to = json_array());
			json_array_append(to, v);
		}
	}
	return all;
}

/* True for a list of which every element is an object. */
static bool
objects(const json_t *v)
{
	size_t n = json_is_array(v) ? json_array_size(v) : 0;

	for (size_t i = 0; i < n; i++)
		if (!json_is_object(json_array_get(v, i)))
			return false;
	return n > 0;
}

/* The values of an object; the name of a nested one is its path: a.b.c. Returns
 * false if the record cannot be read. */
static bool
walk(struct rec_in *r, json_t *o, struct buf *path, size_t *next)
{
	const size_t above = path->n;
	bool good = true;
	const char *key;
	json_t *v, *list;

	json_object_foreach(o, key, v)
	{
		path->n = above;
		buf_fmt(path, above > 0 ? ".%s" : "%s", key);
		if (!good || left_out(r, path))
			continue;
		if (json_is_object(v))
			good = walk(r, v, path, next);
		else if (objects(v)) {
			list = turned(v);
			good = walk(r, list, path, next);
			json_decref(list);
		} else
			good = leaf(r, path, v, next);
	}
	return good;
}

static enum rec_got
members(struct rec_in *r)
{
	struct buf path = { 0 };
	size_t next = 0;
	bool good;

	for (size_t c = 0; c < r->n; c++)
		r->cells[c] = (struct cell){ 0 };
	buf_clear(&r->why);
	good = walk(r, r->root, &path, &next);
	buf_free(&path);
	if (!good || r->why.n > 0)
		return REC_BAD;
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
		if (r->object_s == r->object.s)
			return rec_refuse(
			    r, REC_BAD, _("not a JSON object: %s"), e->text);
		return rec_refuse(r, REC_BAD,
		    _("not a JSON object on one line: %s (column %d)"), e->text,
		    e->column);
	}
}

enum rec_got
rec_json_next(struct rec_in *r)
{
	enum rec_got got = rec_json_text(r);
	char *s = r->object_s;
	size_t bad, n = r->object_n;
	json_error_t e;

	if (got != REC_OK)
		return got;
	if (map_leaves_out(r->map))
		rec_json_skip(r->map, s, n);
	if (!text_valid(s, n, &bad))
		return rec_refuse_text(r, s[bad] != '\0',
		    s[bad] ? _("the record is not UTF-8 text (byte 0x%02x)")
			   : _("the record has a NUL byte (0x%02x)"),
		    (unsigned char)s[bad]);
	json_decref(r->root);
	r->root = json_loadb(s, n, JSON_REJECT_DUPLICATES, &e);
	if (r->root == NULL)
		return syntax(r, &e);
	if (!json_is_object(r->root))
		return rec_refuse(r, REC_BAD, "%s",
		    _("write one JSON object on each line, or a list of "
		      "objects"));
	return members(r);
}
