/* plain.c - text without accents and capitals, character by character */
#include <stdlib.h>
#include <string.h>

#include "fold.h"
#include "mem.h"
#include "plain.h"
#include "text.h"

/* Where letters have capitals, accents or other forms. What lies elsewhere,
 * such as Chinese and Korean, is what it is. */
static const uint32_t ranges[][2] = { { 0x80, 0x3400 }, { 0xa640, 0xac00 },
	{ 0xf900, 0x11900 }, { 0x16e40, 0x16e80 }, { 0x1d100, 0x1d800 },
	{ 0x1e900, 0x1e944 }, { 0x1f100, 0x1f200 } };

#define RANGES (sizeof(ranges) / sizeof(ranges[0]))

/* ASCII and what is in no range need no table. */
static bool
has_forms(uint32_t c)
{
	for (size_t i = 0; i < RANGES; i++)
		if (c >= ranges[i][0] && c < ranges[i][1])
			return true;
	return false;
}

static uint32_t
without(uint32_t c)
{
	uint32_t out[FOLD_MAX];
	size_t n = fold_char(c, out);

	return n == 0 ? 0 : n == 1 ? out[0] : c;
}

uint32_t
plain_char(uint32_t c)
{
	static uint32_t known[0x1f200]; /* plus 1; 0: not asked yet */

	if (c < 0x80)
		return c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c;
	if (!has_forms(c))
		return c;
	if (known[c] == 0)
		known[c] = without(c) + 1;
	return known[c] - 1;
}

void
plain_text(struct buf *b, const char *s, size_t n)
{
	size_t k;

	for (size_t i = 0; i < n; i += k) {
		uint32_t c;

		if ((unsigned char)s[i] < 0x80) {
			buf_ch(b, (char)plain_char((unsigned char)s[i]));
			k = 1;
		} else if ((k = text_decode(s + i, n - i, &c)) == 0) {
			buf_ch(b, s[i]);
			k = 1;
		} else if ((c = plain_char(c)) != 0)
			fold_utf8(b, c);
	}
}

/* Returns true if all n bytes are ASCII; puts them as small letters in out,
 * and a NUL behind them. */
static bool
ascii(const char *s, size_t n, char *out)
{
	unsigned char all = 0;

	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];

		all |= c;
		out[i] =
		    (char)(c + ((unsigned)(c - 'A') < 26U ? 'a' - 'A' : 0));
	}
	out[n] = '\0';
	return all < 0x80;
}

bool
plain_has(const char *s, size_t n, const char *part)
{
	char some[1024], *small = n < sizeof(some) ? some : xmalloc(n + 1);
	struct buf b = { 0 };
	bool has;

	if (ascii(s, n, small))
		has = strstr(small, part) != NULL;
	else {
		plain_text(&b, s, n);
		has = strstr(buf_s(&b), part) != NULL;
		buf_free(&b);
	}
	if (small != some)
		free(small);
	return has;
}

/* ------------------------------------------------------------------ patterns
 */

/* Adds characters `first` to `last` to a class of characters. */
static void
class_add(struct buf *b, uint32_t first, uint32_t last)
{
	fold_utf8(b, first);
	if (last > first + 1)
		buf_ch(b, '-');
	if (last > first)
		fold_utf8(b, last);
}

/* Adds all characters outside ASCII that are c in this form; 0: of which
 * nothing is left. */
static void
class_of(struct buf *b, uint32_t c)
{
	for (size_t i = 0; i < RANGES; i++)
		for (uint32_t x = ranges[i][0]; x < ranges[i][1]; x++) {
			uint32_t first = x;

			while (x < ranges[i][1] && plain_char(x) == c)
				x++;
			if (x > first)
				class_add(b, first, x - 1);
		}
}

/* What stands for a character in a pattern. */
struct shape {
	uint32_t c;
	struct buf text; /* owned */
};

static void
shape_make(struct shape *s, uint32_t c)
{
	bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');

	*s = (struct shape){ .c = c };
	buf_str(&s->text, c < 0x80 && !letter ? "\\" : "[");
	fold_utf8(&s->text, c);
	if (c < 0x80 && !letter)
		return;
	if (c >= 'a' && c <= 'z')
		buf_ch(&s->text, (char)(c - 'a' + 'A'));
	class_of(&s->text, c);
	buf_ch(&s->text, ']');
}

/* Returns the shape of a character, which is made once. */
static const struct buf *
shape_of(uint32_t c, struct shape **v, size_t *n, size_t *cap)
{
	for (size_t i = 0; i < *n; i++)
		if ((*v)[i].c == c)
			return &(*v)[i].text;
	*v = mem_grow(*v, *n, cap, sizeof(**v));
	shape_make(&(*v)[*n], c);
	return &(*v)[(*n)++].text;
}

void
plain_pattern(struct buf *b, const struct buf *part)
{
	struct shape *v = NULL;
	struct buf nothing = { 0 };
	size_t n = 0, cap = 0, k;

	buf_ch(&nothing, '[');
	class_of(&nothing, 0);
	buf_str(&nothing, "]*");
	for (size_t i = 0; i < part->n; i += k) {
		const struct buf *shape;
		uint32_t c;

		if ((k = text_decode(part->s + i, part->n - i, &c)) == 0) {
			k = 1;
			continue;
		}
		if (i > 0)
			buf_add(b, nothing.s, nothing.n);
		shape = shape_of(c, &v, &n, &cap);
		buf_add(b, shape->s, shape->n);
	}
	for (size_t i = 0; i < n; i++)
		buf_free(&v[i].text);
	free(v);
	buf_free(&nothing);
}
