/* returned.c - which message a mail system sends back */
#include <string.h>
#include <strings.h>

#include "returned.h"

/* Adds the value of the first line of that name, up to the end of the line.
 * `whole`: lines behind an empty one count, too, also quoted ones. */
static void
find_line(
    const char *s, size_t n, const char *name, bool whole, struct buf *value)
{
	size_t length = strlen(name);

	for (const char *end = s + n; s < end;) {
		const char *lf = memchr(s, '\n', (size_t)(end - s));
		const char *stop = lf != NULL ? lf : end, *line = s;

		if (!whole && (stop == s || (stop == s + 1 && *s == '\r')))
			return;
		while (whole && line < stop && strchr("> \t", *line) != NULL)
			line++;
		if ((size_t)(stop - line) > length && line[length] == ':' &&
		    strncasecmp(line, name, length) == 0) {
			line += length + 1;
			buf_add(value, line, (size_t)(stop - line));
			return;
		}
		s = lf != NULL ? lf + 1 : end;
	}
}

static void
find_id(const char *s, size_t n, bool whole, struct returned *r)
{
	struct buf value = { 0 }, ids = { 0 };

	if (r->message_id.n > 0)
		return;
	find_line(s, n, "Message-ID", whole, &value);
	letter_ids(&ids, buf_s(&value));
	buf_add(&r->message_id, buf_s(&ids), strcspn(buf_s(&ids), "\n"));
	buf_free(&value);
	buf_free(&ids);
}

/* Adds what stands behind "rfc822;". */
static void
add_address(struct buf *to, const char *value)
{
	const char *s = strchr(value, ';');

	s = s != NULL ? s + 1 : value;
	s += strspn(s, " \t<");
	buf_add(to, s, strcspn(s, "> \t\r\n"));
}

static void
read_status(const char *s, size_t n, struct returned *r)
{
	struct buf action = { 0 }, status = { 0 }, to = { 0 };

	find_line(s, n, "Action", true, &action);
	find_line(s, n, "Status", true, &status);
	find_line(s, n, "Final-Recipient", true, &to);
	r->failed = strncasecmp(buf_s(&action) + strspn(buf_s(&action), " "),
			"failed", 6) == 0 &&
	    *(buf_s(&status) + strspn(buf_s(&status), " ")) == '5';
	if (r->address.n == 0)
		add_address(&r->address, buf_s(&to));
	buf_free(&action);
	buf_free(&status);
	buf_free(&to);
}

void
returned_read(const struct letter *l, struct returned *r)
{
	*r = (struct returned){ .failed = false };
	for (size_t i = 0; i < l->nfiles; i++) {
		const struct letter_file *f = &l->file[i];

		if (strcasecmp(f->type, "message/delivery-status") == 0)
			read_status(f->data, f->n, r);
		else if (strncasecmp(f->type, "message/", 8) == 0 ||
		    strcasecmp(f->type, "text/rfc822-headers") == 0)
			find_id(f->data, f->n, false, r);
	}
	find_id(l->text, strlen(l->text), true, r);
}

void
returned_free(struct returned *r)
{
	buf_free(&r->message_id);
	buf_free(&r->address);
}
