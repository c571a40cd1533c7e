/* buf.c - a string that grows */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "err.h"
#include "mem.h"
#include "translate.h"

void
buf_room(struct buf *b, size_t n)
{
	size_t cap = b->cap ? b->cap : 64;

	if (n < b->cap - b->n)
		return;
	if (n >= SIZE_MAX / 2 - b->n)
		die(EX_OSERR, "%s", _("out of memory"));
	while (cap - b->n <= n)
		cap *= 2;
	b->s = xreallocarray(b->s, cap, 1);
	b->cap = cap;
	b->s[b->n] = '\0';
}

void
buf_add(struct buf *b, const char *s, size_t n)
{
	buf_room(b, n);
	if (n > 0)
		memcpy(b->s + b->n, s, n);
	b->n += n;
	b->s[b->n] = '\0';
}

void
buf_str(struct buf *b, const char *s)
{
	buf_add(b, s, strlen(s));
}

void
buf_ch(struct buf *b, char c)
{
	buf_room(b, 1);
	b->s[b->n++] = c;
	b->s[b->n] = '\0';
}

void
buf_fmt(struct buf *b, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	buf_vfmt(b, fmt, ap);
	va_end(ap);
}

void
buf_vfmt(struct buf *b, const char *fmt, va_list ap)
{
	va_list first;
	int n;

	va_copy(first, ap);
	buf_room(b, strlen(fmt) + 32);
	n = vsnprintf(b->s + b->n, b->cap - b->n, fmt, first);
	va_end(first);
	if (n > 0 && (size_t)n >= b->cap - b->n) {
		buf_room(b, (size_t)n);
		n = vsnprintf(b->s + b->n, b->cap - b->n, fmt, ap);
	}
	if (n < 0) /* only a wide string that is none can do that */
		die(EX_SOFTWARE, "vsnprintf: %s", fmt);
	b->n += (size_t)n;
}

void
buf_clear(struct buf *b)
{
	b->n = 0;
	if (b->s != NULL)
		b->s[0] = '\0';
}

void
buf_free(struct buf *b)
{
	free(b->s);
	*b = (struct buf){ 0 };
}

const char *
buf_s(const struct buf *b)
{
	return b->s ? b->s : "";
}

void
buf_reason(struct buf *b)
{
	if (b->n > 0)
		buf_ch(b, BUF_REASON);
}
