/* out_cell.c - a cell in CSV, line and JSON */
#include <string.h>

#include "out_impl.h"
#include "text.h"

#define BOM "\357\273\277"

/* Adds quotes if a separator, a quote or a line end would be misread. */
static void
add_csv(struct out *o, const char *s, size_t n, bool quote)
{
	static const bool special[256] = {
		['"'] = true,
		['\n'] = true,
		['\r'] = true,
	};
	struct buf *b = &o->row;
	const char separator = out_separator(o), *p;

	for (size_t i = 0; i < n && !quote; i++)
		quote = special[(unsigned char)s[i]] || s[i] == separator;
	if (!quote) {
		buf_add(b, s, n);
		return;
	}
	buf_ch(b, '"');
	for (; (p = memchr(s, '"', n)) != NULL; s = p + 1) {
		buf_add(b, s, (size_t)(p - s));
		buf_str(b, "\"\"");
		n -= (size_t)(p + 1 - s);
	}
	buf_add(b, s, n);
	buf_ch(b, '"');
}

/* True if the cell is the first of all and begins with the bytes of a BOM: a
 * reader would skip them. */
static bool
is_bom(const struct out *o, const char *s, size_t n)
{
	return o->at == 0 && o->to->size == 0 && n >= 3 &&
	    memcmp(s, BOM, 3) == 0;
}

void
out_cell_csv(struct out *o, const char *s, size_t n)
{
	if (o->at > 0)
		buf_ch(&o->row, out_separator(o));
	if (s == NULL && o->n > 1)
		return;
	if (s == NULL)
		s = "";
	add_csv(o, s, n, n == 0 || is_bom(o, s, n));
}

void
out_cell_line(struct out *o, const char *s, size_t n)
{
	static const char escape[256] = {
		['\t'] = 't',
		['\n'] = 'n',
		['\r'] = 'r',
		['\\'] = '\\',
	};
	size_t plain = 0;
	char e;

	if (o->at > 0)
		buf_ch(&o->row, '\t');
	if (s == NULL)
		return;
	if (is_bom(o, s, n))
		buf_str(&o->row, BOM); /* readers skip this one */
	for (size_t i = 0; i < n; i++) {
		e = escape[(unsigned char)s[i]];
		if (e == 0)
			continue;
		buf_add(&o->row, s + plain, i - plain);
		buf_ch(&o->row, '\\');
		buf_ch(&o->row, e);
		plain = i + 1;
	}
	buf_add(&o->row, s + plain, n - plain);
}

static size_t
digits(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n && s[i] >= '0' && s[i] <= '9')
		i++;
	return i;
}

bool
out_number(const char *s, size_t n)
{
	size_t i = n > 0 && s[0] == '-', d;

	d = digits(s + i, n - i);
	if (d == 0 || (d > 1 && s[i] == '0'))
		return false;
	i += d;
	if (i < n && s[i] == '.') {
		d = digits(s + i + 1, n - i - 1);
		i += 1 + d;
		if (d == 0)
			return false;
	}
	if (i < n && (s[i] == 'e' || s[i] == 'E')) {
		i++;
		i += i < n && (s[i] == '+' || s[i] == '-');
		d = digits(s + i, n - i);
		i += d;
		if (d == 0)
			return false;
	}
	return i == n;
}

static bool
is(const char *s, size_t n, const char *word)
{
	return n == strlen(word) && memcmp(s, word, n) == 0;
}

void
out_cell_json(struct out *o, const char *s, size_t n)
{
	struct buf *b = &o->row;
	enum out_kind kind = o->kinds[o->at];

	buf_ch(b, o->at > 0 ? ',' : '{');
	buf_str(b, o->names[o->at]);
	if (s == NULL)
		buf_str(b, "null");
	else if (out_is_number(kind) && out_number(s, n))
		buf_add(b, s, n);
	else if (kind == OUT_FLAG && is(s, n, "yes"))
		buf_str(b, "true");
	else if (kind == OUT_FLAG && is(s, n, "no"))
		buf_str(b, "false");
	else {
		buf_ch(b, '"');
		text_json(b, s, n);
		buf_ch(b, '"');
	}
}
