/* document.c - text on its way into documents: XML, HTML, spreadsheets */
#include <stdint.h>

#include "document.h"
#include "text.h"

#define REPLACEMENT "\357\277\275" /* U+FFFD */

/* True for what XML 1.0 forbids, and for what HTML calls an error. */
static bool
forbidden(uint32_t c)
{
	if (c < 0x20)
		return c != '\t' && c != '\n' && c != '\r';
	return (c >= 0x7f && c < 0xa0) || (c >= 0xfdd0 && c <= 0xfdef) ||
	    (c & 0xfffe) == 0xfffe;
}

void
document_text(struct buf *b, const char *s, size_t n)
{
	size_t from = 0, len;
	uint32_t c;

	for (size_t i = 0; i < n; i += len) {
		len = text_decode(s + i, n - i, &c);
		if (len != 0 && !forbidden(c))
			continue;
		buf_add(b, s + from, i - from);
		buf_str(b, REPLACEMENT);
		len = len != 0 ? len : 1;
		from = i + len;
	}
	buf_add(b, s + from, n - from);
}

/* Returns how XML and HTML write a byte that means something to them. */
static const char *
escape(char c)
{
	switch (c) {
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '&':
		return "&amp;";
	case '"':
		return "&quot;";
	case '\'':
		return "&#39;";
	default:
		return NULL;
	}
}

void
document_html(struct buf *b, const char *s, size_t n)
{
	struct buf clean = { 0 };

	document_text(&clean, s, n);
	for (size_t i = 0; i < clean.n; i++)
		if (escape(clean.s[i]) != NULL)
			buf_str(b, escape(clean.s[i]));
		else
			buf_ch(b, clean.s[i]);
	buf_free(&clean);
}

/* True for spaces and for characters that nobody sees. */
static bool
blank(uint32_t c)
{
	return c == ' ' || (c >= 0x80 && c <= 0xa0) || c == 0xad ||
	    c == 0x61c || c == 0x1680 || c == 0x180e ||
	    (c >= 0x2000 && c <= 0x200f) || (c >= 0x2028 && c <= 0x202f) ||
	    (c >= 0x205f && c <= 0x206f) || c == 0x3000 || c == 0xfeff;
}

/* True for = + - @: also full-width, small, raised and lowered. */
static bool
begins_formula(uint32_t c)
{
	static const uint32_t signs[] = { '=', '+', '-', '@', 0x207a, 0x207b,
		0x207c, 0x208a, 0x208b, 0x208c, 0x2212, 0xfe62, 0xfe63, 0xfe66,
		0xfe6b, 0xff0b, 0xff0d, 0xff1d, 0xff20 };

	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (c == signs[i])
			return true;
	return false;
}

bool
document_formula(const char *s, size_t n)
{
	uint32_t c = 0;
	size_t len;

	for (; n > 0; s += len, n -= len) {
		len = text_decode(s, n, &c);
		if (len == 0 || !blank(c))
			return len != 0 &&
			    (c < 0x20 || c == 0x7f || begins_formula(c));
	}
	return false;
}
