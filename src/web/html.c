/* html.c - text for pages, escaped unless it is known to be HTML */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "document.h"
#include "err.h"
#include "html.h"

static void
text(struct buf *b, const char *s, size_t n)
{
	struct buf clean = { 0 };

	document_text(&clean, s, n);
	for (const char *p = buf_s(&clean); *p != '\0'; p++)
		switch (*p) {
		case '&':
			buf_str(b, "&amp;");
			break;
		case '<':
			buf_str(b, "&lt;");
			break;
		case '>':
			buf_str(b, "&gt;");
			break;
		case '"':
			buf_str(b, "&quot;");
			break;
		case '\'':
			buf_str(b, "&#39;");
			break;
		default:
			buf_ch(b, *p);
		}
	buf_free(&clean);
}

/* Adds the value that a % of the format stands for; returns what is behind it.
 */
static const char *
value(struct buf *b, const char *p, va_list *args)
{
	if (*p == 's') {
		const char *s = va_arg(*args, const char *);

		text(b, s != NULL ? s : "", s != NULL ? strlen(s) : 0);
	} else if (*p == 'd')
		buf_fmt(b, "%d", va_arg(*args, int));
	else if (strncmp(p, "lld", 3) == 0) {
		buf_fmt(b, "%lld", va_arg(*args, long long));
		p += 2;
	} else if (strncmp(p, "zu", 2) == 0) {
		buf_fmt(b, "%zu", va_arg(*args, size_t));
		p++;
	} else if (*p == '%')
		buf_ch(b, '%');
	else
		die(EX_SOFTWARE, "%s: %s", "html_fmt", p);
	return p + 1;
}

void
html_fmt(struct buf *b, const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	for (const char *p = fmt; *p != '\0';) {
		size_t n = strcspn(p, "%");

		buf_add(b, p, n);
		p += n;
		if (*p == '%')
			p = value(b, p + 1, &args);
	}
	va_end(args);
}

/* How many bytes at `s` are the address of a web page; 0: it is none. */
static size_t
address(const char *s)
{
	size_t n;

	if (strncmp(s, "http://", 7) != 0 && strncmp(s, "https://", 8) != 0)
		return 0;
	n = strcspn(s, " \t\n<>\"'`{}|\\^");
	while (n > 0 && strchr(".,;:!?)]", s[n - 1]) != NULL)
		n--;
	return n > strlen("https://") ? n : 0;
}

void
html_prose(struct buf *b, const char *s)
{
	while (*s != '\0') {
		const char *p = s;
		size_t n = 0;

		while ((p = strstr(p, "http")) != NULL && (n = address(p)) == 0)
			p++;
		if (p == NULL)
			p = s + strlen(s);
		text(b, s, (size_t)(p - s));
		if (n > 0) {
			buf_str(b, "<a rel=\"nofollow noreferrer\" href=\"");
			text(b, p, n);
			buf_str(b, "\">");
			text(b, p, n);
			buf_str(b, "</a>");
		}
		s = p + n;
	}
}
