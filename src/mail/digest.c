/* digest.c - what a message says, as a number that stays the same on its way */
#include <sodium.h>
#include <string.h>
#include <strings.h>

#include "digest.h"

/* The headers that whoever sends a message writes. */
static const char *const written[] = { "from", "sender", "reply-to", "to", "cc",
	"subject", "date", "message-id", "in-reply-to", "references",
	"mime-version", "auto-submitted" };

/* Old files of a Macintosh have only CR at the ends of lines. */
struct lines {
	const char *s, *end;
	char lf;
};

static struct lines
lines_of(const char *s, size_t n)
{
	size_t skip = digest_from_line(s, n);

	return (struct lines){ s + skip, s + n,
		memchr(s, '\n', n) != NULL ? '\n' : '\r' };
}

/* Returns the length of the next line without its end, and goes behind it. */
static size_t
next(struct lines *l, const char **line)
{
	const char *lf = memchr(l->s, l->lf, (size_t)(l->end - l->s));
	size_t n = (size_t)((lf != NULL ? lf : l->end) - l->s);

	*line = l->s;
	l->s = lf != NULL ? lf + 1 : l->end;
	return n > 0 && (*line)[n - 1] == '\r' ? n - 1 : n;
}

/* Returns true if the line begins a header of that name. */
static bool
is_header(const char *line, size_t n, const char *name)
{
	size_t k = strlen(name);

	return n > k && line[k] == ':' && strncasecmp(line, name, k) == 0;
}

static bool
is_written(const char *line, size_t n)
{
	for (size_t i = 0; i < sizeof(written) / sizeof(written[0]); i++)
		if (is_header(line, n, written[i]))
			return true;
	return n > 8 && strncasecmp(line, "content-", 8) == 0 &&
	    strncasecmp(line, "content-length:", 15) != 0;
}

static void
add(crypto_hash_sha256_state *h, const char *line, size_t n)
{
	crypto_hash_sha256_update(h, (const unsigned char *)line, n);
	crypto_hash_sha256_update(h, (const unsigned char *)"\n", 1);
}

/* Headers, up to the empty line behind them. */
static void
add_headers(crypto_hash_sha256_state *h, struct lines *l)
{
	const char *line;
	bool counts = false;
	size_t n;

	while (l->s < l->end && (n = next(l, &line)) > 0) {
		if (*line != ' ' && *line != '\t')
			counts = is_written(line, n);
		if (counts)
			add(h, line, n);
	}
	add(h, "", 0);
}

/* The body, without the empty lines at its end. */
static void
add_body(crypto_hash_sha256_state *h, struct lines *l)
{
	const char *line;
	size_t empty = 0;

	while (l->s < l->end) {
		size_t n = next(l, &line);

		if (n == 0) {
			empty++;
			continue;
		}
		for (; empty > 0; empty--)
			add(h, "", 0);
		add(h, line, n);
	}
}

size_t
digest_from_line(const char *s, size_t n)
{
	const char *lf =
	    n > 5 && memcmp(s, "From ", 5) == 0 ? memchr(s, '\n', n) : NULL;

	return lf != NULL ? (size_t)(lf + 1 - s) : 0;
}

void
digest_message(const char *s, size_t n, char digest[DIGEST_TEXT])
{
	struct lines l = lines_of(s, n);
	unsigned char bytes[crypto_hash_sha256_BYTES];
	crypto_hash_sha256_state h;

	crypto_hash_sha256_init(&h);
	add_headers(&h, &l);
	add_body(&h, &l);
	crypto_hash_sha256_final(&h, bytes);
	sodium_bin2hex(digest, DIGEST_TEXT, bytes, sizeof(bytes));
}

bool
digest_has(const char *s, size_t n, const char *header)
{
	struct lines l = lines_of(s, n);
	const char *line;
	size_t k;

	while (l.s < l.end && (k = next(&l, &line)) > 0)
		if (is_header(line, k, header))
			return true;
	return false;
}
