/* buf.h - a string that grows; always ends in a NUL, a zeroed one is empty */
#ifndef BUF_H
#define BUF_H

#include <stdarg.h>
#include <stddef.h>

struct buf {
	char *s;  /* NULL only while nothing was ever added */
	size_t n; /* length without the final NUL */
	size_t cap;
};

void buf_add(struct buf *, const char *, size_t);
void buf_str(struct buf *, const char *);
void buf_ch(struct buf *, char);
void buf_fmt(struct buf *, const char *, ...)
    __attribute__((format(printf, 2, 3)));
void buf_vfmt(struct buf *, const char *, va_list)
    __attribute__((format(printf, 2, 0)));
void buf_room(struct buf *, size_t); /* space for so many more bytes */
void buf_clear(struct buf *);	     /* empty again, memory kept */
void buf_free(struct buf *);

/* The text, "" while nothing was added. Valid until the next buf_ call. */
const char *buf_s(const struct buf *);
#endif
