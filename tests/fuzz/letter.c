/* letter.c - whatever stands in a message, reading and judging it ends, and its
 * texts are UTF-8 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "authres.h"
#include "digest.h"
#include "letter.h"
#include "letter_parser.h"
#include "mem.h"
#include "mime.h"
#include "quotation.h"
#include "returned.h"
#include "text.h"
#include "token.h"
#include "verdict.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

extern const struct mime_module mime_module; /* of GMime and libxml2 */

static struct buf *wire;

/* Writes a piece as the parser does. */
static void
emit(enum mime_piece piece, const char *s, size_t n)
{
	struct letter_piece head = { .piece = piece, .n = n };

	buf_add(wire, (const char *)&head, sizeof(head));
	buf_add(wire, s, n);
	buf_ch(wire, '\0');
}

static void
must_be_text(const char *s)
{
	size_t bad;

	if (!text_valid(s, strlen(s), &bad))
		abort();
}

static void
add_part(void *arg, const struct quotation_part *part)
{
	const char **at = arg;

	if (part->text != *at)
		abort();
	*at += part->n;
}

/* The parts of a text are the whole text. */
static void
quotations(const char *text)
{
	const char *at = text;

	quotation_parts(text, add_part, &at);
	if (*at != '\0')
		abort();
}

static void
judge(const struct letter *l)
{
	struct verdict v;
	struct returned r;
	struct token t;

	verdict_judge(&v, l);
	must_be_text(buf_s(&v.line));
	verdict_free(&v);
	returned_read(l, &r);
	returned_free(&r);
	(void)authres_verified(l, "mx.desk.example");
	for (size_t i = 0; i < l->nto; i++)
		(void)token_find(l->to[i].address, &t);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct letter l = { .date = { NONE } };
	char digest[DIGEST_TEXT];
	char *message = xmalloc(n + 1);

	memcpy(message, data, n);
	message[n] = '\0';
	digest_message(message, n, digest);
	wire = &l.wire;
	mime_module.parse(message, n, emit);
	letter_sort(&l);
	must_be_text(l.text);
	must_be_text(l.subject);
	for (size_t i = 0; i < l.nfiles; i++) {
		must_be_text(l.file[i].name);
		if (strchr(l.file[i].name, '/') != NULL)
			abort();
	}
	quotations(l.text);
	judge(&l);
	letter_free(&l);
	free(message);
	return 0;
}
