/* buf.h - a string that grows; always ends in a NUL, a zeroed one is empty */
#ifndef BUF_H
#define BUF_H

#include <stdarg.h>
#include <stddef.h>

/* The memory is owned; buf_free frees it. */
struct buf {
	char *s;    /* NULL only while nothing was ever added */
	size_t n;   /* length in bytes, without the final NUL */
	size_t cap; /* bytes of memory at s */
};

/* Add n bytes, a string, a character, a text that printf formats. */

void buf_add(struct buf *, const char *, size_t);
void buf_str(struct buf *, const char *);
void buf_ch(struct buf *, char);
void buf_fmt(struct buf *, const char *, ...)
    __attribute__((format(printf, 2, 3)));
void buf_vfmt(struct buf *, const char *, va_list)
    __attribute__((format(printf, 2, 0)));

/* Between two reasons in one text: a character that no message has. */
#define BUF_REASON '\36'

/* Begins the next reason in a text that may have several. */
void buf_reason(struct buf *);

/* Makes room for so many more bytes and a final NUL. */
void buf_room(struct buf *, size_t);

/* Empties the buffer and keeps its memory. */
void buf_clear(struct buf *);
void buf_free(struct buf *);

/* Returns the text, "" if nothing was added: valid until the next call. */
const char *buf_s(const struct buf *);
#endif
