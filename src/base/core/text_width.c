/* text_width.c - how many columns text takes on a terminal */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <utf8proc.h>

#include "text.h"

#define AS_EMOJI 0xfe0f /* the character before it is a picture */

static size_t
width_of(uint32_t c)
{
	if (c < 0xa0)
		return c >= 0x20 && c < 0x7f;
	return (size_t)utf8proc_charwidth((utf8proc_int32_t)c);
}

/* True for one half of a flag: two such letters are one picture. */
static bool
is_flag_letter(uint32_t c)
{
	return c >= 0x1f1e6 && c <= 0x1f1ff;
}

/* Reads a character; a byte that is not UTF-8 is one, too. */
static size_t
next(const char *s, size_t n, uint32_t *c)
{
	size_t len = text_decode(s, n, c);

	if (len != 0)
		return len;
	*c = 0xfffd;
	return 1;
}

/*
 * Returns the bytes of what people see as the first character, with all that
 * combines with it, and how wide it is.
 */
static size_t
cluster(const char *s, size_t n, size_t *width)
{
	utf8proc_int32_t state = 0;
	uint32_t c, before;
	size_t len = next(s, n, &c), more, w;

	*width = width_of(c);
	/* neither joins with what is before it */
	if (c < 0x7f && (len == n || (unsigned char)s[len] < 0x80))
		return len;
	for (before = c; len < n; len += more, before = c) {
		more = next(s + len, n - len, &c);
		if (utf8proc_grapheme_break_stateful(
			(utf8proc_int32_t)before, (utf8proc_int32_t)c, &state))
			break;
		w = width_of(c);
		if (c == AS_EMOJI || is_flag_letter(c))
			w = 2;
		if (w > *width)
			*width = w;
	}
	return len;
}

size_t
text_width(const char *s, size_t n)
{
	size_t width = 0, w;

	for (size_t i = 0; i < n; width += w)
		i += cluster(s + i, n - i, &w);
	return width;
}

size_t
text_fit(const char *s, size_t n, size_t width)
{
	size_t i = 0, len, w;

	for (; i < n; i += len, width -= w) {
		len = cluster(s + i, n - i, &w);
		if (w > width)
			break;
	}
	return i;
}

size_t
text_break(const char *s, size_t n, size_t width)
{
	size_t fits = text_fit(s, n, width), i = fits;

	if (fits == n || s[fits] == ' ')
		return fits;
	while (i > 0 && s[i - 1] != ' ')
		i--;
	while (i > 0 && s[i - 1] == ' ')
		i--;
	if (i > 0)
		return i;
	/* at least something, or nobody would come to the end */
	return fits > 0 ? fits : cluster(s, n, &i);
}
