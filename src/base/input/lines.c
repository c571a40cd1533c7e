/* lines.c - the lines of a spool, one after the other */
#include <string.h>

#include "lines.h"

#define BLOCK ((size_t)128 << 10)

/* Reads more of the spool; for long lines the steps double. */
static bool
more(struct lines *l)
{
	size_t n, step;

	if (l->pos > 0) {
		l->win.n -= l->pos;
		memmove(l->win.s, l->win.s + l->pos, l->win.n);
		l->pos = 0;
	}
	step = l->win.n > BLOCK ? l->win.n : BLOCK;
	buf_room(&l->win, step);
	n = spool_read(l->from, l->got, l->win.s + l->win.n, step);
	l->got += n;
	l->win.n += n;
	l->win.s[l->win.n] = '\0';
	return n > 0;
}

/* Skips the rest of a line that is too long. */
static void
skip(struct lines *l)
{
	const char *lf;
	size_t n;

	do {
		n = l->win.n - l->pos;
		lf = n ? memchr(l->win.s + l->pos, '\n', n) : NULL;
		if (lf != NULL)
			n = (size_t)(lf + 1 - (l->win.s + l->pos));
		l->pos += n;
		l->next += n;
	} while (lf == NULL && more(l));
}

/* Returns the bytes up to the newline, which is included, or to the end. */
static size_t
find(struct lines *l)
{
	size_t seen = 0, n;
	char *lf;

	for (;;) {
		n = l->win.n - l->pos;
		lf = n > seen ? memchr(l->win.s + l->pos + seen, '\n', n - seen)
			      : NULL;
		if (lf != NULL)
			return (size_t)(lf + 1 - (l->win.s + l->pos));
		if (n > l->max || !more(l))
			return n;
		seen = n;
	}
}

bool
lines_next(struct lines *l)
{
	size_t n;

	n = find(l);
	if (n == 0)
		return false;
	l->s = l->win.s + l->pos;
	l->at = l->next;
	l->no++;
	l->cut = n > l->max;
	if (l->cut) {
		skip(l);
		l->n = l->end = 0;
		return true;
	}
	l->n = n;
	l->end = l->s[n - 1] == '\n';
	if (l->end == 1 && n > 1 && l->s[n - 2] == '\r')
		l->end = 2;
	l->pos += n;
	l->next += n;
	return true;
}

void
lines_free(struct lines *l)
{
	buf_free(&l->win);
	*l = (struct lines){ 0 };
}
