/* request_parts.c - forms with files (RFC 7578): parts between boundaries */
#include <string.h>
#include <strings.h>

#include "request.h"
#include "text.h"

#define HEAD_MAX       2048 /* bytes of the headers of a part */
#define NAME_MAX_BYTES 200  /* what is kept of the name of a file */

/* Returns where n bytes have a text, or NULL. */
static char *
find(char *s, size_t n, const char *what, size_t length)
{
	char *end = s + n, *p;

	while ((size_t)(end - s) >= length &&
	    (p = memchr(s, *what, (size_t)(end - s) - length + 1)) != NULL) {
		if (memcmp(p, what, length) == 0)
			return p;
		s = p + 1;
	}
	return NULL;
}

/* Finds a parameter such as name="subject" in a line. Browsers write a quote
 * in it as %22. Returns false if there is none. */
static bool
parameter(const char *line, size_t n, const char *name, const char **s,
    size_t *length)
{
	size_t size = strlen(name);

	for (size_t i = 0; i + size + 3 <= n; i++) {
		const char *end;

		if (strncasecmp(line + i, name, size) != 0 ||
		    line[i + size] != '=' || line[i + size + 1] != '"' ||
		    i == 0 || (line[i - 1] != ' ' && line[i - 1] != ';'))
			continue;
		*s = line + i + size + 2;
		end = memchr(*s, '"', n - (size_t)(*s - line));
		*length = end != NULL ? (size_t)(end - *s) : 0;
		return end != NULL;
	}
	return false;
}

/* The name of a file: what stands behind the last folder, without what no text
 * can be. */
static const char *
file_name(const char *s, size_t n, struct pool *keep)
{
	char safe[NAME_MAX_BYTES + 1];
	size_t bad;

	for (size_t i = n; i-- > 0;)
		if (s[i] == '/' || s[i] == '\\') {
			s += i + 1;
			n -= i + 1;
			break;
		}
	if (n > NAME_MAX_BYTES)
		n = NAME_MAX_BYTES;
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];
		bool bad_here = c < ' ' || c == 0x7f || (i == 0 && c == '.');

		safe[i] = s[i];
		if (bad_here)
			safe[i] = '_';
	}
	safe[n] = '\0';
	while (!text_valid(safe, n, &bad))
		safe[bad] = '_';
	return mem_keep(keep, safe, n);
}

/* Reads the headers of a part. Returns false if they do not say which field it
 * is. */
static bool
headers(char *s, size_t n, struct pool *keep, struct request_field *f)
{
	static const char disposition[] = "content-disposition: form-data;";
	size_t size = sizeof(disposition) - 1, length;
	const char *value;

	while (n > 0) {
		char *end = find(s, n, "\r\n", 2);
		size_t line = end != NULL ? (size_t)(end - s) : n;

		if (line >= size && strncasecmp(s, disposition, size) == 0) {
			if (f->name != NULL ||
			    !parameter(s, line, "name", &value, &length))
				return false;
			f->name = mem_keep(keep, value, length);
			if (parameter(s, line, "filename", &value, &length))
				f->file = file_name(value, length, keep);
		}
		n -= end != NULL ? line + 2 : line;
		s += end != NULL ? line + 2 : line;
	}
	return f->name != NULL;
}

/* Reads the part that begins at `s`, and finds its end. */
static char *
part(char *s, size_t n, const char *between, struct pool *keep,
    struct request_field *f)
{
	char *head = find(s, n < HEAD_MAX ? n : HEAD_MAX, "\r\n\r\n", 4), *end;
	size_t bad;

	if (head == NULL || !headers(s, (size_t)(head - s), keep, f) ||
	    !text_valid(f->name, strlen(f->name), &bad))
		return NULL;
	head += 4;
	end = find(head, n - (size_t)(head - s), between, strlen(between));
	if (end == NULL)
		return NULL;
	f->value = head;
	f->n = (size_t)(end - head);
	if (f->file == NULL && !request_text(head, &f->n))
		return NULL;
	return end;
}

/* An input for files without a file is a part without a name and bytes. */
static bool
counts(const struct request_field *f)
{
	return f->file == NULL || *f->file != '\0' || f->n > 0;
}

bool
request_parts(char *body, size_t length, const char *boundary,
    struct pool *keep, struct request_field **out, size_t *n)
{
	struct buf between = { 0 };
	char *s = body, *end = body + length;
	size_t cap = 0, files = 0, size;
	bool good = false;

	*n = 0;
	buf_fmt(&between, "\r\n--%s", boundary);
	size = between.n;
	if (length < size || memcmp(s, between.s + 2, size - 2) != 0)
		s = NULL;
	else
		s += size - 2;
	while (s != NULL && end - s >= 2 && *n < REQUEST_FIELDS) {
		struct request_field f = { .name = NULL };

		if (memcmp(s, "--", 2) == 0) {
			good = end - s == 2 || s[2] == '\r';
			break;
		}
		if (memcmp(s, "\r\n", 2) != 0 ||
		    (s = part(s + 2, (size_t)(end - s - 2), between.s, keep,
			 &f)) == NULL)
			break;
		s += size;
		files += f.file != NULL && counts(&f);
		if (files > REQUEST_FILES)
			break;
		*out = mem_grow(*out, *n, &cap, sizeof(**out));
		if (counts(&f))
			(*out)[(*n)++] = f;
	}
	buf_free(&between);
	return good;
}
