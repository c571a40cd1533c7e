/* mime_text.c - for the module mail.so: text in any charset as UTF-8, and
 * flowed text */
#include <errno.h>
#include <iconv.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "mime.h"
#include "text.h"

#define UNKNOWN "\xef\xbf\xbd" /* U+FFFD */

/* Adds UTF-8 text; what is none becomes U+FFFD. Returns how many characters
 * beyond ASCII there are, and -1 if bytes were replaced and `strict`. */
static bool
utf8(struct buf *to, const char *s, size_t n, bool strict)
{
	size_t begin = to->n;
	uint32_t c;

	for (size_t i = 0; i < n;) {
		size_t k = text_decode(s + i, n - i, &c);

		if (k > 0)
			buf_add(to, s + i, k);
		else if (strict) {
			to->n = begin;
			return false;
		} else
			buf_str(to, UNKNOWN);
		i += k > 0 ? k : 1;
	}
	return true;
}

static bool
convert(struct buf *to, const char *s, size_t n, const char *charset)
{
	iconv_t cd = iconv_open("UTF-8", charset);
	char *in = (char *)(uintptr_t)s;

	if (cd == (iconv_t)-1)
		return false;
	while (n > 0) {
		char out[4096], *o = out;
		size_t room = sizeof(out), k;

		k = iconv(cd, &in, &n, &o, &room);
		buf_add(to, out, (size_t)(o - out));
		if (k == (size_t)-1 && errno != E2BIG && n > 0) {
			buf_str(to, UNKNOWN);
			in++;
			n--;
		}
	}
	iconv_close(cd);
	return true;
}

/* Returns true if nothing can be concluded from the name of the charset. */
static bool
vague(const char *charset)
{
	static const char *const names[] = { "", "us-ascii", "ascii",
		"unknown-8bit", "x-unknown", "default", "utf-8", "utf8" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcasecmp(charset, names[i]) == 0)
			return true;
	return false;
}

/* LF at the ends of lines, no NUL; from `at` on. */
static void
tidy(struct buf *b, size_t at)
{
	size_t to = at;

	for (size_t i = at; i < b->n; i++)
		if (b->s[i] == '\r') {
			if (i + 1 == b->n || b->s[i + 1] != '\n')
				b->s[to++] = '\n';
		} else if (b->s[i] != '\0')
			b->s[to++] = b->s[i];
	if (b->s != NULL)
		b->s[b->n = to] = '\0';
}

void
mime_text(struct buf *to, const char *s, size_t n, const char *charset)
{
	size_t at = to->n;
	bool said = charset != NULL && !vague(charset);

	/* those who say Latin-1 mean what browsers make of it */
	if (said &&
	    (strcasecmp(charset, "iso-8859-1") == 0 ||
		strcasecmp(charset, "latin1") == 0))
		charset = "WINDOWS-1252";
	if ((!said || !convert(to, s, n, charset)) && !utf8(to, s, n, true) &&
	    (charset == NULL || strncasecmp(charset, "utf", 3) == 0 ||
		!convert(to, s, n, "WINDOWS-1252"))) {
		if (charset != NULL || !convert(to, s, n, "WINDOWS-1252"))
			utf8(to, s, n, false);
	}
	tidy(to, at);
}

void
mime_text_flowed(struct buf *to, const char *s, size_t n, int delete_space)
{
	const char *end = s + n;
	size_t before = 0; /* depth of quotes of a paragraph that goes on */
	bool flows = false;

	while (s < end) {
		const char *lf = memchr(s, '\n', (size_t)(end - s));
		const char *stop = lf != NULL ? lf : end;
		size_t depth = 0;
		bool sign;

		while (s < stop && *s == '>')
			depth++, s++;
		if (s < stop && *s == ' ')
			s++;
		sign = stop - s == 3 && memcmp(s, "-- ", 3) == 0;
		if (flows && (depth != before || sign)) {
			buf_ch(to, '\n');
			flows = false;
		}
		for (size_t i = 0; !flows && i < depth; i++)
			buf_str(to, i + 1 < depth ? ">" : "> ");
		flows = stop > s && stop[-1] == ' ' && !sign;
		buf_add(to, s,
		    (size_t)(stop - s) - (flows && delete_space ? 1 : 0));
		if (!flows)
			buf_ch(to, '\n');
		before = depth;
		s = lf != NULL ? lf + 1 : end;
	}
	if (flows)
		buf_ch(to, '\n');
}
