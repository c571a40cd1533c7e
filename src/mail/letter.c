/* letter.c - what a message says, from what its parser tells of it */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "digest.h"
#include "letter.h"
#include "letter_parser.h"
#include "mem.h"
#include "mime.h"
#include "number.h"
#include "text.h"

#define TRIES	       3
#define NAME_MAX_BYTES 200

struct growing {
	size_t headers, from, to, files;
};

/* ------------------------------------------------------------------- pieces */

/* Returns true for what turns the direction of writing, or is not seen. */
static bool
deceives(uint32_t c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) ||
	    (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
	    (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

/* Makes a file name safe, in place: no path, nothing that deceives. */
static void
safe_name(char *s)
{
	char *to = s, *from = s;
	size_t n = strlen(s);

	for (char *p = s; *p != '\0'; p++)
		if (*p == '/' || *p == '\\')
			from = p + 1;
	n -= (size_t)(from - s);
	while (n > 0) {
		uint32_t c;
		size_t k = text_decode(from, n, &c);

		if (k == 0)
			k = 1, c = 0;
		if (to - s + (ptrdiff_t)k > NAME_MAX_BYTES)
			break;
		if (deceives(c) || (to == s && (c == '.' || c == '-')))
			*to++ = '_';
		else {
			memmove(to, from, k);
			to += k;
		}
		from += k;
		n -= k;
	}
	*to = '\0';
}

static void
add_file(struct letter *l, size_t *cap, char *s, size_t n)
{
	char *type = s + strlen(s) + 1, *data = type + strlen(type) + 1;

	l->file = mem_grow(l->file, l->nfiles, cap, sizeof(*l->file));
	l->file[l->nfiles++] = (struct letter_file){ .name = s,
		.type = type,
		.data = data,
		.n = n - (size_t)(data - s) };
	safe_name(s);
	if (*s == '\0')
		l->file[l->nfiles - 1].name = "attachment";
}

static struct letter_address *
add_address(struct letter_address *v, size_t *n, size_t *cap, char *s)
{
	v = mem_grow(v, *n, cap, sizeof(*v));
	text_trim(s);
	v[(*n)++] =
	    (struct letter_address){ .address = s, .name = s + strlen(s) + 1 };
	return v;
}

static void
take(struct letter *l, struct growing *g, enum mime_piece piece, char *s,
    size_t n)
{
	char *second = memchr(s, '\0', n + 1);

	switch (piece) {
	case MIME_HEADER:
		l->header = mem_grow(
		    l->header, l->nheaders, &g->headers, sizeof(*l->header));
		l->header[l->nheaders++] =
		    (struct letter_pair){ s, second + 1 };
		break;
	case MIME_FROM:
		l->from = add_address(l->from, &l->nfrom, &g->from, s);
		break;
	case MIME_TO:
	case MIME_CC:
		l->to = add_address(l->to, &l->nto, &g->to, s);
		l->to[l->nto - 1].copy = piece == MIME_CC;
		break;
	case MIME_DATE:
		if (!number_whole(s, &l->date.s))
			l->date.s = NONE;
		break;
	case MIME_TEXT:
		l->text = s;
		break;
	case MIME_ATTACHMENT:
		add_file(l, &g->files, s, n);
		break;
	case MIME_MARK:
		if (!text_word(buf_s(&l->words), s))
			buf_fmt(
			    &l->words, "%s%s", l->words.n > 0 ? " " : "", s);
		break;
	case MIME_END:
	case MIME_NONE:
		break;
	}
}

/* The pieces lie in l->wire, each behind its head and before a NUL. */
static void
sort_pieces(struct letter *l)
{
	struct growing g = { 0 };

	for (size_t at = 0; at < l->wire.n;) {
		struct letter_piece head;
		char *s = l->wire.s + at + sizeof(head);

		memcpy(&head, l->wire.s + at, sizeof(head));
		take(l, &g, (enum mime_piece)head.piece, s, (size_t)head.n);
		at += sizeof(head) + (size_t)head.n + 1;
	}
}

void
letter_ids(struct buf *to, const char *s)
{
	const char *begin;

	while ((begin = strchr(s, '<')) != NULL) {
		size_t n = strcspn(++begin, "<> \t\r\n");

		s = begin + n;
		if (n == 0 || *s != '>')
			continue;
		buf_add(to, begin, n);
		buf_ch(to, '\n');
	}
}

/* Sets what follows from the headers. */
static void
finish(struct letter *l)
{
	const char *id = letter_header(l, "Message-ID"),
		   *subject = letter_header(l, "Subject");
	struct buf ids = { 0 };

	if (id != NULL)
		letter_ids(&ids, id);
	l->marks = buf_s(&l->words);
	l->subject = subject != NULL ? subject : "";
	l->message_id = "";
	if (ids.n > 0) {
		size_t at = l->words.n + 1;

		ids.s[strcspn(ids.s, "\n")] = '\0';
		buf_ch(&l->words, '\0');
		buf_str(&l->words, ids.s);
		l->marks = l->words.s;
		l->message_id = l->words.s + at;
	}
	buf_free(&ids);
}

void
letter_sort(struct letter *l)
{
	l->message_id = l->subject = l->text = l->marks = "";
	sort_pieces(l);
	finish(l);
}

/* Old files of a Macintosh have only CR at the ends of lines. */
static const char *
with_lf(const char *s, size_t n, struct buf *to)
{
	if (memchr(s, '\r', n) == NULL || memchr(s, '\n', n) != NULL)
		return s;
	buf_add(to, s, n);
	for (size_t i = 0; i < n; i++)
		if (to->s[i] == '\r')
			to->s[i] = '\n';
	return to->s;
}

enum letter_end
letter_read(struct letter *l, const char *message, size_t n, struct buf *why)
{
	struct buf lines = { 0 };
	const char *s = with_lf(message, n, &lines);
	size_t skip = digest_from_line(s, n);
	bool good = false;

	*l = (struct letter){ .date = { NONE } };
	for (int i = 0; !good && why->n == 0 && i < TRIES; i++)
		good = letter_parser_ask(s + skip, n - skip, &l->wire, why);
	buf_free(&lines);
	if (!good)
		return why->n > 0 ? LETTER_LATER : LETTER_DIED;
	letter_sort(l);
	return LETTER_READ;
}

void
letter_free(struct letter *l)
{
	free(l->header);
	free(l->from);
	free(l->to);
	free(l->file);
	buf_free(&l->wire);
	buf_free(&l->words);
}

void
letter_end(void)
{
	letter_parser_end();
}

/* ------------------------------------------------------------------- headers
 */

const char *
letter_header(const struct letter *l, const char *name)
{
	for (size_t i = 0; i < l->nheaders; i++)
		if (strcasecmp(l->header[i].name, name) == 0)
			return l->header[i].value;
	return NULL;
}
