/* identity.c - text that identifies: one form for what people cannot tell apart
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <utf8proc.h>

#include "buf.h"
#include "err.h"
#include "identity.h"
#include "text.h"
#include "translate.h"

#define BYTE_ORDER_MARK "\357\273\277"

/* Reads a character and moves *s behind it. */
static int32_t
next(const char **s)
{
	utf8proc_int32_t c = 0;
	utf8proc_ssize_t n =
	    utf8proc_iterate((const utf8proc_uint8_t *)*s, -1, &c);

	*s += n > 0 ? n : 1;
	return n > 0 ? c : 0xfffd;
}

static bool
line_end(int32_t c)
{
	return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 ||
	    c == 0x2029;
}

/* True for what is as wide as a blank; the Braille blank is one, too. */
static bool
blank(int32_t c)
{
	return c == '\t' || c == '\v' || c == '\f' || c == 0x2800 ||
	    line_end(c) || utf8proc_category(c) == UTF8PROC_CATEGORY_ZS;
}

/* True for controls, and for characters without a width or a shape: what
 * Unicode calls ignorable, and the marks of annotations. */
static bool
unseen(int32_t c)
{
	return utf8proc_category(c) == UTF8PROC_CATEGORY_CC ||
	    (c >= 0xfff9 && c <= 0xfffb) || utf8proc_get_property(c)->ignorable;
}

/* Returns true if the text has its form: plain ASCII without blanks around it.
 */
static bool
simple(const char *s)
{
	const char *p = s;

	if (*s == ' ')
		return false;
	while (*p >= ' ' && *p < 0x7f)
		p++;
	return *p == '\0' && (p == s || p[-1] != ' ');
}

/* Adds the characters that are seen, without blanks behind the last one. */
static void
seen(struct buf *b, const char *s)
{
	size_t end = 0;
	const char *at;
	int32_t c;

	while (*s != '\0') {
		at = s;
		c = next(&s);
		if (!blank(c) && unseen(c))
			continue;
		if (!blank(c)) {
			buf_add(b, at, (size_t)(s - at));
			end = b->n;
		} else if (b->n > 0 && c != '\n' && c != '\r')
			buf_ch(b, line_end(c) ? '\n' : ' ');
		else if (b->n > 0)
			buf_ch(b, (char)c);
	}
	if (b->n > end) {
		b->n = end;
		b->s[end] = '\0';
	}
}

const char *
identity(const char *s, struct pool *pool)
{
	static const utf8proc_option_t form =
	    UTF8PROC_NULLTERM | UTF8PROC_STABLE | UTF8PROC_COMPOSE;
	utf8proc_uint8_t *nfc = NULL;
	utf8proc_ssize_t n;
	struct buf b = { 0 };

	if (simple(s))
		return s;
	seen(&b, s);
	n = utf8proc_map((const utf8proc_uint8_t *)buf_s(&b), 0, &nfc, form);
	if (n == UTF8PROC_ERROR_NOMEM)
		die(EX_OSERR, "%s", _("out of memory"));
	if (n >= 0 && strcmp((const char *)nfc, s) != 0)
		s = mem_keep(pool, (const char *)nfc, (size_t)n);
	free(nfc);
	buf_free(&b);
	return s;
}

bool
identity_blank(const char *s)
{
	while (*s != '\0') {
		int32_t c = next(&s);

		if (!blank(c) && !unseen(c))
			return false;
	}
	return true;
}

const char *
identity_content(const char *s)
{
	size_t n = sizeof(BYTE_ORDER_MARK) - 1;

	return s != NULL && strncmp(s, BYTE_ORDER_MARK, n) == 0 ? s + n : s;
}

/* Finds the address in `Maria <maria@x.org>' or `maria@x.org (Maria)'. */
static bool
brackets(const char *s, const char **address, size_t *n, const char **name,
    size_t *nname)
{
	size_t len = strlen(s);
	const char *open;

	if (len > 2 && s[len - 1] == '>' && (open = strrchr(s, '<')) != NULL) {
		*address = open + 1;
		*n = len - (size_t)(open - s) - 2;
		*name = s;
		*nname = (size_t)(open - s);
	} else if (len > 2 && s[len - 1] == ')' &&
	    (open = strchr(s, '(')) != NULL && open > s) {
		*address = s;
		*n = (size_t)(open - s);
		*name = open + 1;
		*nname = len - (size_t)(open - s) - 2;
	} else
		return false;
	while (*n > 0 && (*address)[*n - 1] == ' ')
		--*n;
	while (*n > 0 && **address == ' ') {
		++*address;
		--*n;
	}
	return true;
}

/* Returns the name without the quotes around it; NULL if nothing is left. */
static const char *
unquoted(const char *s, size_t n, struct pool *pool)
{
	struct buf b = { 0 };
	const char *kept;
	bool quoted;

	while (n > 0 && s[n - 1] == ' ')
		n--;
	quoted = n > 1 && s[0] == '"' && s[n - 1] == '"';
	for (size_t i = quoted; i < n - quoted; i++) {
		if (quoted && s[i] == '\\' && i + 1 < n - 1)
			i++;
		buf_ch(&b, s[i]);
	}
	kept = identity(buf_s(&b), pool);
	kept = *kept != '\0' ? mem_keep(pool, kept, strlen(kept)) : NULL;
	buf_free(&b);
	return kept;
}

const char *
identity_address(const char *text, struct pool *pool, const char **name)
{
	static const char mailto[] = "mailto:";
	const char *s = identity(text, pool), *address, *label;
	size_t n, nlabel;

	*name = NULL;
	if (!text_valid(s, strlen(s), &n) ||
	    !brackets(s, &address, &n, &label, &nlabel))
		return s;
	if (n > sizeof(mailto) - 1 &&
	    strncasecmp(address, mailto, sizeof(mailto) - 1) == 0) {
		address += sizeof(mailto) - 1;
		n -= sizeof(mailto) - 1;
	}
	/* what is between the brackets may be no address: Room <5> */
	if (memchr(address, '@', n) == NULL ||
	    memchr(address, ' ', n) != NULL ||
	    memchr(address, '<', n) != NULL || memchr(address, '>', n) != NULL)
		return s;
	if (*label != '"' &&
	    (memchr(label, '<', nlabel) != NULL ||
		memchr(label, '>', nlabel) != NULL))
		return s;
	*name = unquoted(label, nlabel, pool);
	return mem_keep(pool, address, n);
}
