/* text.c - what text may be, and how it is shown */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "buf.h"
#include "text.h"

#define EACH(byte) (UINT64_C(0x0101010101010101) * (byte))
#define WORD	   64 /* characters of a word that are compared */

size_t
text_decode(const char *text, size_t n, uint32_t *out)
{
	static const uint32_t lowest[] = { 0, 0, 0x80, 0x800, 0x10000 };
	const unsigned char *s = (const unsigned char *)text;
	uint32_t c = s[0];
	size_t len;

	if (c < 0x80) {
		*out = c;
		return 1;
	}
	if (c < 0xc2 || c > 0xf4)
		return 0;
	len = c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
	if (n < len)
		return 0;
	c &= 0xffu >> (len + 1);
	for (size_t i = 1; i < len; i++) {
		if ((s[i] & 0xc0) != 0x80)
			return 0;
		c = c << 6 | (s[i] & 0x3fu);
	}
	if (c < lowest[len] || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
		return 0;
	*out = c;
	return len;
}

static uint64_t
eight(const char *s)
{
	uint64_t w;

	memcpy(&w, s, sizeof(w));
	return w;
}

/* Returns how many bytes at the start are ASCII other than NUL; checks eight at
 * a time. */
static size_t
ascii(const char *s, size_t n)
{
	size_t i;

	for (i = 0; n - i >= 8; i += 8) {
		uint64_t w = eight(s + i);

		if (((w | (w - EACH(1))) & EACH(0x80)) != 0)
			break;
	}
	return i;
}

/* Returns how many bytes at the start need no escape; checks eight at a time.
 */
static size_t
plain(const char *s, size_t n)
{
	size_t i;

	for (i = 0; n - i >= 8; i += 8) {
		uint64_t w = eight(s + i);

		if (((w | (w - EACH(0x20)) | (w + EACH(1)) |
			 ((w ^ EACH('"')) - EACH(1)) |
			 ((w ^ EACH('\\')) - EACH(1))) &
			EACH(0x80)) != 0)
			break;
	}
	return i;
}

bool
text_valid(const char *s, size_t n, size_t *bad)
{
	size_t i = 0, len;
	uint32_t c;

	for (;;) {
		i += ascii(s + i, n - i);
		if (i == n)
			return true;
		len = text_decode(s + i, n - i, &c);
		if (len == 0 || c == 0) {
			*bad = i;
			return false;
		}
		i += len;
	}
}

/* True for controls, line separators, and controls of the writing direction. */
static bool
commands(uint32_t c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x61c ||
	    c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e) ||
	    (c >= 0x2066 && c <= 0x2069);
}

bool
text_same(const char *a, const char *b)
{
	return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

void
text_show(struct buf *b, const char *s, size_t n, bool lines)
{
	size_t i = 0, from = 0, len;
	uint32_t c;

	for (; (i += plain(s + i, n - i)) < n; i += len) {
		len = text_decode(s + i, n - i, &c);
		if (len != 0 && !commands(c))
			continue;
		if (lines && (s[i] == '\n' || s[i] == '\t'))
			continue;
		buf_add(b, s + from, i - from);
		if (len == 0) {
			buf_fmt(b, "\\x%02x", (unsigned char)s[i]);
			len = 1;
		} else if (c < 0x80) {
			buf_ch(b, '^');
			buf_ch(b, (char)(c ^ 0x40));
		} else
			buf_fmt(b, "\\u%04x", (unsigned)c);
		from = i + len;
	}
	buf_add(b, s + from, n - from);
}

static void
json_escape(struct buf *b, uint32_t c)
{
	static const char from[] = "\"\\\b\f\n\r\t", to[] = "\"\\bfnrt";
	const char *p = c != 0 && c < 0x80 ? strchr(from, (int)c) : NULL;

	if (p == NULL)
		buf_fmt(b, "\\u%04x", (unsigned)c);
	else {
		buf_ch(b, '\\');
		buf_ch(b, to[p - from]);
	}
}

void
text_json(struct buf *b, const char *s, size_t n)
{
	size_t i = 0, from = 0, len;
	uint32_t c;

	for (; (i += plain(s + i, n - i)) < n; i += len) {
		len = text_decode(s + i, n - i, &c);
		if (len != 0 && c != '"' && c != '\\' && !commands(c))
			continue;
		buf_add(b, s + from, i - from);
		json_escape(b, len != 0 ? c : 0xfffd);
		if (len == 0)
			len = 1;
		from = i + len;
	}
	buf_add(b, s + from, n - from);
}

/* Not tolower(): it follows the locale, and in Turkish I becomes a dotless i.
 */
static uint32_t
lower(uint32_t c)
{
	return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;
}

void
text_lower(char *s)
{
	for (; *s != '\0'; s++)
		*s = (char)lower((unsigned char)*s);
}

char *
text_trim(char *s)
{
	static const char white[] = " \t\n\v\f\r";
	size_t from = strspn(s, white), n = strlen(s);

	while (n > from && strchr(white, s[n - 1]) != NULL)
		n--;
	memmove(s, s + from, n - from);
	s[n - from] = '\0';
	return s;
}

/* Splits a word into its characters, WORD at most. Returns how many. */
static size_t
letters(const char *s, uint32_t out[WORD])
{
	size_t n = strlen(s), k = 0, len;
	uint32_t c;

	for (size_t i = 0; i < n && k < WORD; i += len) {
		len = text_decode(s + i, n - i, &c);
		if (len == 0) {
			len = 1;
			c = 0xfffd;
		}
		out[k++] = lower(c);
	}
	return k;
}

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

static size_t
distance(const uint32_t *a, size_t na, const uint32_t *b, size_t nb)
{
	size_t row[3][WORD + 1], *old = row[0], *last = row[1], *now = row[2];

	for (size_t j = 0; j <= nb; j++)
		now[j] = j;
	for (size_t i = 1; i <= na; i++) {
		size_t *free = old;

		old = last;
		last = now;
		now = free;
		now[0] = i;
		for (size_t j = 1; j <= nb; j++) {
			now[j] = least(last[j], now[j - 1]) + 1;
			now[j] =
			    least(now[j], last[j - 1] + (a[i - 1] != b[j - 1]));
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] &&
			    a[i - 2] == b[j - 1])
				now[j] = least(now[j], old[j - 2] + 1);
		}
	}
	return now[nb];
}

size_t
text_distance(const char *a, const char *b)
{
	uint32_t x[WORD], y[WORD];
	size_t nx = letters(a, x), ny = letters(b, y);

	return distance(x, nx, y, ny);
}

void
text_offer(struct nearest *near, const char *candidate)
{
	uint32_t x[WORD], y[WORD];
	size_t nx = letters(near->word, x), ny = letters(candidate, y);
	size_t limit = nx < 6 ? 1 : nx / 3, d;

	if (nx == WORD || ny == WORD || ny > nx + limit || nx > ny + limit)
		return;
	d = distance(x, nx, y, ny);
	/* a word in which every letter is wrong is not near */
	if (d > limit || (d != 0 && d >= nx))
		return;
	if (near->best == NULL || d < near->distance) {
		near->best = candidate;
		near->distance = d;
	}
}
