/* request_decode.c - texts of fields: what stands for what, and what is a text
 */
#include <stdlib.h>
#include <string.h>

#include "request.h"
#include "text.h"

static int
digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0'
	    : c >= 'a' && c <= 'f'  ? c - 'a' + 10
	    : c >= 'A' && c <= 'F'  ? c - 'A' + 10
				    : -1;
}

/* Decodes n bytes into `out`, which has room for n + 1. False if a % has no two
 * digits behind it. */
static bool
decode(const char *s, size_t n, char *out, size_t *length)
{
	*length = 0;
	for (size_t i = 0; i < n; i++) {
		char c = s[i];

		if (c == '+')
			c = ' ';
		else if (c == '%') {
			if (n - i < 3 || digit(s[i + 1]) < 0 ||
			    digit(s[i + 2]) < 0)
				return false;
			c = (char)(digit(s[i + 1]) * 16 + digit(s[i + 2]));
			i += 2;
		}
		out[(*length)++] = c;
	}
	out[*length] = '\0';
	return true;
}

bool
request_text(char *s, size_t *n)
{
	size_t to = 0, bad;

	for (size_t i = 0; i < *n; i++) {
		unsigned char c = (unsigned char)s[i];

		if (c == '\r') {
			if (i + 1 < *n && s[i + 1] == '\n')
				continue;
			c = '\n';
		}
		if ((c < ' ' && c != '\n' && c != '\t') || c == 0x7f)
			return false;
		s[to++] = (char)c;
	}
	s[ *n = to] = '\0';
	return text_valid(s, to, &bad);
}

/* Decodes one name or value and keeps it. */
static bool
part(const char *s, size_t n, struct pool *keep, const char **out, size_t *size)
{
	char *room = xmalloc(n + 1);
	bool good = decode(s, n, room, size) && request_text(room, size);

	if (good)
		*out = mem_keep(keep, room, *size);
	free(room);
	return good;
}

bool
request_decode(const char *s, size_t length, struct pool *keep,
    struct request_field **out, size_t *n)
{
	const char *end = s + length;
	size_t cap = 0, unused;

	*n = 0;
	while (s < end) {
		const char *amp = memchr(s, '&', (size_t)(end - s)),
			   *stop = amp != NULL ? amp : end,
			   *eq = memchr(s, '=', (size_t)(stop - s)),
			   *name_end = eq != NULL ? eq : stop;
		struct request_field f = { .value = "" };

		if (*n == REQUEST_FIELDS ||
		    !part(s, (size_t)(name_end - s), keep, &f.name, &unused) ||
		    (eq != NULL &&
			!part(eq + 1, (size_t)(stop - eq - 1), keep, &f.value,
			    &f.n)))
			return false;
		*out = mem_grow(*out, *n, &cap, sizeof(**out));
		(*out)[(*n)++] = f;
		s = amp != NULL ? amp + 1 : end;
	}
	return true;
}
