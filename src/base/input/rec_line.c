/* rec_line.c - records that are a line each: TAB-separated fields, bare ids */
#include <string.h>

#include "translate.h"
#include "rec_impl.h"
#include "text.h"

/* Undoes the escapes in place. Returns false if one of them does not exist. */
static bool
unescape(char *s, size_t *n)
{
	static const char from[] = "tnr\\", to[] = "\t\n\r\\";
	char *in = memchr(s, '\\', *n), *out = in, *end = s + *n;
	const char *p;

	if (in == NULL)
		return true;
	while (in < end) {
		if (*in != '\\') {
			*out++ = *in++;
			continue;
		}
		if (in + 1 == end || in[1] == '\0' ||
		    (p = strchr(from, in[1])) == NULL)
			return false;
		*out++ = to[p - from];
		in += 2;
	}
	*n = (size_t)(out - s);
	*out = '\0';
	return true;
}

/* Reads the next line: *n bytes without the line end. */
static enum rec_got
next_line(struct rec_in *r, char **s, size_t *n)
{
	*s = NULL;
	*n = 0;
	if (!lines_next(&r->in))
		return REC_END;
	rec_begin(r);
	*s = r->in.s;
	*n = r->in.n - r->in.end;
	return r->in.cut ? rec_too_long(r, REC_BAD) : REC_OK;
}

static void
split(struct rec_in *r, char *s, char *end)
{
	char *tab;

	do {
		tab = memchr(s, '\t', (size_t)(end - s));
		if (tab == NULL)
			tab = end;
		rec_field(r, tab > s ? s : NULL, (size_t)(tab - s));
		*tab = '\0';
		s = tab + 1;
	} while (tab < end);
}

/* Undoes the escapes of the cells, which lie in the line. */
static enum rec_got
decode(struct rec_in *r)
{
	struct cell *c = r->cells;

	for (size_t i = 0; i < r->n; i++) {
		if (rec_left_out(r, i))
			continue;
		if (c[i].n > 0 && memchr(c[i].s, '\r', c[i].n) != NULL)
			return rec_refuse(r, REC_BAD,
			    _("%s: write a carriage return as \\r in "
			      "this format"),
			    r->names[i]);
		if (c[i].n > 0 &&
		    !unescape(r->in.s + (c[i].s - r->in.s), &c[i].n))
			return rec_refuse(r, REC_BAD,
			    _("%s: write a backslash only in \\t, \\n, "
			      "\\r and \\\\"),
			    r->names[i]);
	}
	return REC_OK;
}

enum rec_got
rec_line_next(struct rec_in *r)
{
	char *s;
	size_t n, bad;
	bool text, escaped;
	enum rec_got got = next_line(r, &s, &n);

	if (got != REC_OK)
		return got;
	text = text_valid(s, n, &bad);
	escaped = memchr(s, '\\', n) != NULL || memchr(s, '\r', n) != NULL;
	split(r, s, s + n);
	if (!text && (got = rec_not_text(r)) != REC_OK)
		return got;
	got = rec_check(r);
	return got == REC_OK && escaped ? decode(r) : got;
}

enum rec_got
rec_ids_next(struct rec_in *r)
{
	char *s, *id;
	size_t n, digits, bad;
	enum rec_got got;

	do {
		got = next_line(r, &s, &n);
		if (got != REC_OK)
			return got;
		if (!text_valid(s, n, &bad)) {
			rec_field(r, s, n);
			return rec_not_text(r);
		}
		s[n] = '\0';
		id = s + strspn(s, " \t");
	} while (*id == '\0');
	for (n = strlen(id); strchr(" \t", id[n - 1]) != NULL;)
		id[--n] = '\0';
	digits = strspn(id + (*id == '#'), "0123456789");
	if (digits == 0 || digits + (*id == '#') != n)
		return rec_refuse(r, REC_BAD, _("\"%.40s\" is not an id"), id);
	rec_field(r, id + (*id == '#'), digits);
	return REC_OK;
}
