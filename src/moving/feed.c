/* feed.c - finds the records in a JSON file and parses one after the other */
#include <stdlib.h>
#include <string.h>

#include "feed.h"
#include "mem.h"
#include "text.h"
#include "translate.h"

#define RECORD_MAX (64u << 20) /* bytes of one record */
#define END	   (-1)

/* A file on its way. */
struct reading {
	const struct feed *feed;
	struct spool *from;
	uint64_t at; /* of the chunk behind this one */
	char chunk[65536];
	size_t i, n;
	int64_t line;
	struct buf *why;
	struct buf text; /* of the record so far */
	struct buf name; /* of the member, at the top of the record */
};

static bool object(struct reading *, const char *list);

static int
peek(struct reading *r)
{
	if (r->i == r->n) {
		r->i = 0;
		r->n = spool_read(r->from, r->at, r->chunk, sizeof(r->chunk));
		r->at += r->n;
		if (r->n == 0)
			return END;
	}
	return (unsigned char)r->chunk[r->i];
}

static int
next(struct reading *r)
{
	int c = peek(r);

	r->i += c != END;
	r->line += c == '\n';
	return c;
}

static bool
refuse(struct reading *r, const char *what)
{
	buf_fmt(r->why, "%lld: %s", (long long)r->line, what);
	return false;
}

static bool
ends_early(struct reading *r)
{
	return refuse(r, _("the file ends in the middle of a record"));
}

static int
blanks(struct reading *r)
{
	int c;

	while ((c = peek(r)) == ' ' || c == '\t' || c == '\r' || c == '\n')
		next(r);
	return c;
}

/* Reads a string behind its first quote into b, quote included. */
static bool
string(struct reading *r, struct buf *b)
{
	int c;

	buf_ch(b, '"');
	while ((c = next(r)) != END && b->n <= RECORD_MAX) {
		buf_ch(b, (char)c);
		if (c == '"')
			return true;
		if (c == '\\' && (c = next(r)) != END)
			buf_ch(b, (char)c);
	}
	return c == END ? ends_early(r)
			: refuse(r, _("a record is longer than 64 MiB"));
}

/* Reads a value into the text of the record: by counting brackets, so that its
 * depth costs nothing. */
static bool
value(struct reading *r)
{
	size_t depth = 0;
	int c;

	for (;;) {
		if (r->text.n > RECORD_MAX)
			return refuse(r, _("a record is longer than 64 MiB"));
		c = peek(r);
		if (c == END)
			return depth == 0 || ends_early(r);
		if (depth == 0 && (c == ',' || c == ']' || c == '}'))
			return true;
		next(r);
		if (c == '"') {
			if (!string(r, &r->text))
				return false;
		} else
			buf_ch(&r->text, (char)c);
		depth += c == '{' || c == '[';
		if (c == '}' || c == ']')
			depth--;
		if (depth == 0 && (c == '}' || c == ']' || c == '"'))
			return true;
	}
}

/* Parses the text of a record and hands it over. */
static bool
parse(struct reading *r, const char *list)
{
	json_error_t e;
	json_t *o;
	size_t bad;
	bool good;

	if (!text_valid(r->text.s, r->text.n, &bad))
		return refuse(r, _("the record is not UTF-8 text"));
	o = json_loadb(r->text.s, r->text.n, JSON_ALLOW_NUL, &e);
	if (o == NULL)
		return refuse(r, e.text);
	buf_clear(r->why);
	good =
	    !json_is_object(o) || r->feed->each(r->feed->arg, list, o, r->why);
	json_decref(o);
	if (!good) {
		struct buf said = { 0 };

		buf_str(&said, buf_s(r->why));
		buf_clear(r->why);
		refuse(r, buf_s(&said));
		buf_free(&said);
	}
	return good;
}

static const char *
list_named(const struct reading *r, const char *quoted)
{
	size_t n = strlen(quoted);

	for (const char *const *l = r->feed->lists; *l != NULL; l++)
		if (n == strlen(*l) + 2 && strncmp(quoted + 1, *l, n - 2) == 0)
			return *l;
	return NULL;
}

/* The elements of a list are records. */
static bool
elements(struct reading *r, const char *list)
{
	int c;

	next(r); /* [ */
	for (;;) {
		c = blanks(r);
		if (c == ',') {
			next(r);
			continue;
		}
		if (c == ']') {
			next(r);
			return true;
		}
		if (c == END)
			return ends_early(r);
		if (c == '{') {
			if (list == NULL ? !object(r, NULL)
					 : (buf_clear(&r->text),
					       !value(r) || !parse(r, list)))
				return false;
			continue;
		}
		buf_clear(&r->text);
		if (!value(r))
			return false;
		if (c == ']' || r->text.n == 0)
			return refuse(r, _("is not JSON"));
	}
}

/* A member of an object. *page becomes true if it is a list of records. */
static bool
member(struct reading *r, bool *record, bool *page)
{
	const char *list;

	buf_clear(&r->name);
	next(r); /* " */
	if (!string(r, &r->name))
		return false;
	if (blanks(r) != ':')
		return refuse(r, _("is not JSON"));
	next(r);
	*record |= strcmp(r->name.s, "\"id\"") == 0 ||
	    strcmp(r->name.s, "\"_id\"") == 0 ||
	    strcmp(r->name.s, "\"key\"") == 0;
	list = *record ? NULL : list_named(r, r->name.s);
	buf_str(&r->text, r->name.s);
	buf_ch(&r->text, ':');
	if (list != NULL && (blanks(r) == '[' || peek(r) == '{')) {
		struct buf rest = r->text;
		bool good;

		*page = true;
		r->text = (struct buf){ 0 };
		good = peek(r) == '[' ? elements(r, list) : object(r, "");
		buf_free(&r->text);
		r->text = rest;
		buf_str(&r->text, "[]");
		return good;
	}
	blanks(r);
	return value(r);
}

/* An object: a record, or a page with lists of records. */
static bool
object(struct reading *r, const char *list)
{
	bool record = false, page = false;
	int c;

	buf_clear(&r->text);
	next(r);
	buf_ch(&r->text, '{');
	while ((c = blanks(r)) != '}') {
		if (c == END)
			return ends_early(r);
		if (c == ',') {
			next(r);
			buf_ch(&r->text, ',');
			continue;
		}
		if (c != '"')
			return refuse(r, _("is not JSON"));
		if (!member(r, &record, &page))
			return false;
	}
	next(r);
	buf_ch(&r->text, '}');
	return parse(r, page ? "" : list);
}

bool
feed_read(const struct feed *feed, struct spool *from, struct buf *why)
{
	struct reading *r = xcalloc(1, sizeof(*r));
	bool good = true;
	int c;

	r->feed = feed;
	r->from = from;
	r->line = 1;
	r->why = why;
	if (peek(r) == 0xef) /* a byte order mark */
		for (int i = 0; i < 3; i++)
			next(r);
	while (good && (c = blanks(r)) != END)
		if (c == '[')
			good = elements(r, NULL);
		else if (c == '{')
			good = object(r, NULL);
		else if (c == ',')
			next(r);
		else
			good = refuse(r, _("is not JSON"));
	buf_free(&r->text);
	buf_free(&r->name);
	free(r);
	return good;
}
