/* out_table.c - aligned columns for a terminal */
#include <stdint.h>
#include <string.h>

#include "lines.h"
#include "out_impl.h"
#include "text.h"

/* Text from text_show has no TAB and no newline, so they can separate the cells
 * and rows in o->rows. */
void
out_cell_table(struct out *o, const char *s, size_t n)
{
	size_t start, width;

	if (o->at > 0)
		buf_ch(&o->row, '\t');
	start = o->row.n;
	if (n > 0)
		text_show(&o->row, s, n, false);
	width = text_width(buf_s(&o->row) + start, o->row.n - start);
	if (width > o->width[o->at])
		o->width[o->at] = width;
}

static void
pad(struct buf *b, size_t n)
{
	buf_room(b, n);
	memset(b->s + b->n, ' ', n);
	b->n += n;
	b->s[b->n] = '\0';
}

/* Writes one row of o->rows, aligned. */
static void
align(struct out *o, const char *s, const char *end)
{
	const char *tab;
	struct buf *b = &o->row;
	size_t n, space;

	buf_clear(b);
	for (size_t i = 0; i < o->n && s <= end; i++, s = tab + 1) {
		tab = memchr(s, '\t', (size_t)(end - s));
		if (tab == NULL)
			tab = end;
		n = (size_t)(tab - s);
		space = o->width[i] - text_width(s, n);
		if (i > 0)
			pad(b, 2);
		if (o->kinds[i] == OUT_NUMBER)
			pad(b, space);
		buf_add(b, s, n);
		if (o->kinds[i] != OUT_NUMBER)
			pad(b, space);
	}
	while (b->n > 0 && b->s[b->n - 1] == ' ')
		b->n--;
	buf_ch(b, '\n');
	spool_add(o->to, b->s, b->n);
}

void
out_align(struct out *o)
{
	struct lines l = { .from = &o->rows, .max = SIZE_MAX };

	while (lines_next(&l))
		align(o, l.s, l.s + l.n - l.end);
	lines_free(&l);
}
