/* rec_json_text.c - finds the text of the next JSON object: a line, or several
 */
#include <string.h>

#include "rec_impl.h"
#include "translate.h"

static const char blank[] = " \t\r\n";

/* Moves to the next character that is not blank, on whatever line. Returns it,
 * or '\0' at the end of the input or at a line that is too long. */
static char
next_token(struct rec_in *r)
{
	for (;;) {
		while (r->json_at < r->in.n &&
		    memchr(blank, r->in.s[r->json_at], sizeof(blank)) != NULL)
			r->json_at++;
		if (r->json_at < r->in.n)
			return r->in.s[r->json_at];
		r->json_at = 0;
		if (!lines_next(&r->in)) {
			r->in.n = 0;
			return '\0';
		}
		if (r->in.cut)
			return '\0';
	}
}

/* Where the scan of an object is. */
struct scan {
	size_t depth;
	bool string, escaped;
};

/* Returns how many of n bytes belong to the object. */
static size_t
scan(struct scan *s, const char *p, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (s->escaped)
			s->escaped = false;
		else if (s->string && p[i] == '\\')
			s->escaped = true;
		else if (p[i] == '"')
			s->string = !s->string;
		else if (!s->string && (p[i] == '{' || p[i] == '['))
			s->depth++;
		else if (!s->string && (p[i] == '}' || p[i] == ']') &&
		    --s->depth == 0)
			return i + 1;
	}
	return n;
}

/* Takes an object that begins here and ends on this line or on a later one. */
static enum rec_got
collect(struct rec_in *r)
{
	struct scan s = { 0 };

	buf_clear(&r->object);
	rec_begin(r);
	r->at = r->in.at + r->json_at;
	for (;;) {
		const char *p = r->in.s + r->json_at;
		size_t n = scan(&s, p, r->in.n - r->json_at);

		buf_add(&r->object, p, n);
		r->json_at += n;
		r->end = r->in.at + r->json_at;
		if (r->object.n > REC_MAXRECORD)
			return rec_too_long(r, REC_BROKEN);
		if (s.depth == 0)
			return REC_OK;
		if (!lines_next(&r->in) || r->in.cut)
			return rec_refuse(r, REC_BROKEN, "%s",
			    _("the JSON object never ends"));
		r->json_at = 0;
	}
}

static enum rec_got
not_a_list(struct rec_in *r)
{
	rec_begin(r);
	if (r->in.cut)
		return rec_too_long(r, REC_BROKEN);
	return rec_refuse(r, REC_BROKEN, "%s",
	    _("not a list of JSON objects: [{...}, {...}]"));
}

/* Takes the next element of a list. */
static enum rec_got
element(struct rec_in *r)
{
	char c = next_token(r);

	if (r->json == JSON_ENDED)
		return c == '\0' && !r->in.cut ? REC_END : not_a_list(r);
	if (c == ']' && (r->json == JSON_BEGUN || r->json == JSON_NEXT)) {
		r->json = JSON_ENDED;
		r->json_at++;
		return element(r);
	}
	if (r->json == JSON_NEXT) {
		if (c != ',')
			return not_a_list(r);
		r->json_at++;
		c = next_token(r);
	}
	r->json = JSON_NEXT;
	return c == '{' ? collect(r) : not_a_list(r);
}

/* Takes a line, or, if there is only a brace on it, lines until it closes. */
static enum rec_got
one_line(struct rec_in *r)
{
	size_t n = r->in.n - r->in.end, from;
	enum rec_got got;

	rec_begin(r);
	if (r->in.cut)
		return rec_too_long(r, REC_BAD);
	from = strspn(r->in.s, " \t");
	r->object_s = r->in.s;
	r->object_n = n;
	if (from >= n || r->in.s[from] != '{' ||
	    from + 1 + strspn(r->in.s + from + 1, " \t") < n)
		return REC_OK;
	r->json_at = from;
	if ((got = collect(r)) != REC_OK)
		return got;
	r->end = r->in.next;
	r->object_s = r->object.s;
	r->object_n = r->object.n;
	if (r->json_at + strspn(r->in.s + r->json_at, blank) < r->in.n)
		return rec_refuse(r, REC_BAD, "%s",
		    _("text behind the end of the JSON object"));
	return REC_OK;
}

enum rec_got
rec_json_text(struct rec_in *r)
{
	enum rec_got got;

	if (r->json == JSON_UNKNOWN) {
		char c = next_token(r);

		if (c == '\0' && !r->in.cut)
			return REC_END;
		r->json = c == '[' ? JSON_BEGUN : JSON_LINES;
		if (c != '[')
			return one_line(r);
		r->json_at++;
	}
	if (r->json != JSON_LINES) {
		got = element(r);
		r->object_s = r->object.s;
		r->object_n = r->object.n;
		return got;
	}
	do {
		if (!lines_next(&r->in))
			return REC_END;
	} while (!r->in.cut && strspn(r->in.s, " \t") >= r->in.n - r->in.end);
	return one_line(r);
}
