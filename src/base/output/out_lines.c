/* out_lines.c - a record that is too wide for a table, as lines */
#include <string.h>

#include "out_impl.h"
#include "text.h"

#define NARROW 20 /* columns that a value has on any screen */

/* Adds a value behind its name; what is too long goes on below. */
static void
value(struct out *o, enum out_style style, const char *s, size_t n, size_t left)
{
	size_t most = o->screen.width, part;

	most = most > left + NARROW ? most - left : NARROW;
	while (text_width(s, n) > most) {
		part = text_break(s, n, most);
		out_styled(&o->screen, &o->row, style, s, part);
		for (n -= part, s += part; n > 0 && *s == ' '; n--)
			s++;
		buf_fmt(&o->row, "\n%*s", (int)left, "");
	}
	out_styled(&o->screen, &o->row, style, s, n);
}

void
out_lines(struct out *o, struct out_row r)
{
	size_t left = 0, n;
	struct buf look = { 0 };
	const char *s;

	for (size_t i = 0; i < o->n; i++)
		if (o->places[i].head > left)
			left = o->places[i].head;
	left += 2;
	buf_clear(&o->row);
	if (o->to->size > 0)
		buf_ch(&o->row, '\n');
	for (size_t i = 0; i < o->n; i++) {
		bool late = false;

		buf_clear(&look);
		s = out_next(&r, &n);
		if (s != NULL)
			late =
			    out_look(&o->screen, o->kinds[i], s, n, 0, &look);
		else
			buf_ch(&look, '-');
		out_styled(&o->screen, &o->row, OUT_DIM, o->names[i],
		    strlen(o->names[i]));
		if (look.n > 0)
			buf_fmt(&o->row, "%*s", (int)(left - o->places[i].head),
			    "");
		value(
		    o, late ? OUT_LATE : OUT_PLAIN, buf_s(&look), look.n, left);
		buf_ch(&o->row, '\n');
	}
	buf_free(&look);
	spool_add(o->to, o->row.s, o->row.n);
}
