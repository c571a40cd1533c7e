/* fold.c - text without what does not count when a name is looked for */
#include <stdlib.h>
#include <string.h>

#include <utf8proc.h>

#include "mem.h"
#include "fold.h"
#include "text.h"

/* ---------------------------------------------------------------- characters
 */

bool
fold_digit(uint32_t c)
{
	return c >= '0' && c <= '9';
}

bool
fold_letter(uint32_t c)
{
	utf8proc_category_t k;

	if (c < 0x80) /* most characters are */
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		    fold_digit(c);
	k = utf8proc_category((utf8proc_int32_t)c);
	return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_NO;
}

/* A script that has no spaces between its words. */
bool
fold_unspaced(uint32_t c)
{
	return (c >= 0x0e00 && c < 0x1000) || (c >= 0x1780 && c < 0x1800) ||
	    (c >= 0x2e80 && c < 0xa000) || (c >= 0xac00 && c < 0xd7b0) ||
	    (c >= 0xf900 && c < 0xfb00) || c >= 0x20000;
}

/* Two characters side by side belong to one word. */
bool
fold_joined(uint32_t a, uint32_t b)
{
	return fold_letter(a) && fold_letter(b) && !fold_unspaced(a) &&
	    !fold_unspaced(b);
}

/* ------------------------------------------------------------------- folding
 */

void
fold_add(struct folded *f, uint32_t c, size_t at)
{
	if (f->n + 1 >= f->cap) {
		f->cap = f->cap * 2 + 64;
		f->c = xreallocarray(f->c, f->cap, sizeof(*f->c));
		f->at = xreallocarray(f->at, f->cap, sizeof(*f->at));
	}
	f->c[f->n] = c;
	f->at[f->n++] = at;
}

size_t
fold_char(uint32_t c, uint32_t out[FOLD_MAX])
{
	utf8proc_int32_t parts[FOLD_MAX];
	utf8proc_ssize_t m;
	size_t n = 0;
	int before = 0;

	if (c < 0x80) {
		out[0] = c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;
		return 1;
	}
	m = utf8proc_decompose_char((utf8proc_int32_t)c, parts, FOLD_MAX,
	    UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_COMPAT |
		UTF8PROC_IGNORE,
	    &before);
	for (utf8proc_ssize_t j = 0; j < m && j < FOLD_MAX; j++)
		if (parts[j] < 0x300 || parts[j] >= 0x370)
			out[n++] = (uint32_t)parts[j];
	return n;
}

void
fold_utf8(struct buf *b, uint32_t c)
{
	unsigned char s[4];
	utf8proc_ssize_t n;

	if (c > 0 && c < 0x80) {
		buf_ch(b, (char)c);
		return;
	}
	n = utf8proc_encode_char((utf8proc_int32_t)c, s);
	buf_add(b, (const char *)s, n > 0 ? (size_t)n : 0);
}

void
fold(struct folded *f, const char *s, size_t n)
{
	uint32_t out[FOLD_MAX];
	size_t k;

	f->n = 0;
	for (size_t i = 0; i < n; i += k) {
		uint32_t c;

		if ((k = text_decode(s + i, n - i, &c)) == 0) {
			fold_add(f, 0, i);
			k = 1;
			continue;
		}
		for (size_t m = fold_char(c, out), j = 0; j < m; j++)
			fold_add(f, out[j], i);
	}
	fold_add(f, 0, n);
	f->n--;
}

void
fold_free(struct folded *f)
{
	free(f->c);
	free(f->at);
}

/* Words with one space between them. */
void
fold_words(struct folded *f)
{
	size_t n = 0;

	for (size_t i = 0; i < f->n; i++)
		if (fold_letter(f->c[i]))
			f->c[n++] = f->c[i];
		else if (n > 0 && f->c[n - 1] != ' ')
			f->c[n++] = ' ';
	while (n > 0 && f->c[n - 1] == ' ')
		n--;
	f->n = n;
}

void
fold_digits(struct folded *f)
{
	size_t n = 0;

	for (size_t i = 0; i < f->n; i++)
		if (fold_digit(f->c[i]))
			f->c[n++] = f->c[i];
	f->n = n;
}

void
fold_text(struct buf *b, const char *s, size_t n)
{
	struct folded f = { 0 };
	size_t from = 0;

	fold(&f, s, n);
	while (f.n > 0 && f.c[f.n - 1] <= ' ')
		f.n--;
	while (from < f.n && f.c[from] <= ' ')
		from++;
	buf_str(b, "");
	for (; from < f.n; from++)
		fold_utf8(b, f.c[from]);
	fold_free(&f);
}
