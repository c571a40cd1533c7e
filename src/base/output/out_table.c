/* out_table.c - aligned columns for people, as wide as their screen */
#include <stdint.h>
#include <string.h>

#include "lines.h"
#include "out_impl.h"
#include "text.h"

#define GAP	"  "
#define MARK	"…"
#define NOTHING '\001' /* null; no text that is shown has it */

static size_t
larger(size_t a, size_t b)
{
	return a > b ? a : b;
}

/* Returns how wide the cell is when it is looked at. */
static size_t
look_width(struct out *o, const char *s, size_t n, bool brief)
{
	struct out_screen to = o->screen;
	struct buf b = { 0 };
	size_t width;

	to.brief = brief;
	o->late_row |= out_look(&to, o->kinds[o->at], s, n, 0, &b);
	width = text_width(buf_s(&b), b.n);
	buf_free(&b);
	return width;
}

/*
 * Text from text_show has no TAB, no newline and no control, so these can
 * separate the cells and rows in o->rows, and mark null. A cell whose kind is
 * not that of its column is kept as it looks.
 */
void
out_cell_table(struct out *o, enum out_kind kind, const char *s, size_t n)
{
	struct out_place *p = &o->places[o->at];
	size_t start, width;

	if (o->at > 0)
		buf_ch(&o->row, '\t');
	start = o->row.n;
	if (s == NULL && *o->names[o->at] != '\0')
		buf_ch(&o->row, NOTHING);
	else if (kind != o->kinds[o->at])
		(void)out_look(&o->screen, kind, s, n, 0, &o->row);
	else if (n > 0)
		text_show(&o->row, s, n, false);
	s = buf_s(&o->row) + start;
	n = o->row.n - start;
	width = n == 1 && *s == NOTHING ? 1 : look_width(o, s, n, false);
	p->full = larger(p->full, width);
	if (o->kinds[o->at] == OUT_TIME && width > 1)
		width = look_width(o, s, n, true);
	p->brief = larger(p->brief, width);
}

const char *
out_next(struct out_row *r, size_t *n)
{
	const char *s = r->s, *tab;

	tab = s < r->end ? memchr(s, '\t', (size_t)(r->end - s)) : NULL;
	r->s = tab != NULL ? tab + 1 : r->end;
	*n = (size_t)((tab != NULL ? tab : r->end) - s);
	return *n == 1 && *s == NOTHING ? NULL : s;
}

static void
pad(struct buf *b, size_t n)
{
	buf_room(b, n);
	memset(b->s + b->n, ' ', n);
	b->n += n;
	b->s[b->n] = '\0';
}

/* Returns where the cells of a column begin, in columns of the screen. */
static size_t
begins(const struct out *o, size_t column)
{
	size_t left = 0;

	for (size_t i = 0; i < column; i++)
		if (!o->places[i].hidden)
			left += o->places[i].width + strlen(GAP);
	return left;
}

/* A row that is being written. */
struct line {
	struct buf *b;
	size_t gap; /* blanks that come before the next text, if there is one */
};

/* Adds a cell; what is too wide is cut. */
static void
add(struct out *o, struct line *l, size_t i, enum out_style style,
    const char *s, size_t n)
{
	size_t most = o->places[i].width, width = text_width(s, n);
	bool right = out_is_number(o->kinds[i]), cut = width > most;

	if (cut) {
		/* a heading needs no mark */
		n = text_fit(s, n, style == OUT_DIM ? most : most - 1);
		width = text_width(s, n) + (style != OUT_DIM);
	}
	l->gap += begins(o, i) > 0 ? strlen(GAP) : 0;
	l->gap += right ? most - width : 0;
	if (n > 0) {
		pad(l->b, l->gap);
		l->gap = 0;
		out_styled(&o->screen, l->b, style, s, n);
		if (cut && style != OUT_DIM)
			buf_str(l->b, MARK);
	} else
		l->gap += width;
	l->gap += right ? 0 : most - width;
}

static void
header(struct out *o)
{
	struct line l = { .b = &o->row };

	buf_clear(l.b);
	for (size_t i = 0; i < o->n; i++)
		if (!o->places[i].hidden)
			add(o, &l, i, OUT_DIM, o->names[i],
			    strlen(o->names[i]));
	buf_ch(l.b, '\n');
	spool_add(o->to, l.b->s, l.b->n);
}

/* Adds what is left of sentences, below their beginning. */
static void
below(struct out *o, size_t column, const char *s, size_t n)
{
	size_t part, left = begins(o, column);

	while (n > 0) {
		part = text_break(s, n, o->places[column].width);
		pad(&o->row, left);
		buf_add(&o->row, s, part);
		buf_ch(&o->row, '\n');
		for (n -= part, s += part; n > 0 && *s == ' '; n--)
			s++;
	}
}

/* Returns how many bytes of a cell stand in its row; the rest of sentences that
 * are wider goes below. */
static size_t
beside(const struct out *o, size_t i, const struct buf *look)
{
	if (o->kinds[i] != OUT_PROSE ||
	    text_width(buf_s(look), look->n) <= o->places[i].width)
		return look->n;
	return text_break(buf_s(look), look->n, o->places[i].width);
}

/* Writes one row of o->rows, aligned. */
static void
align(struct out *o, struct out_row r)
{
	struct line l = { .b = &o->row };
	struct buf look = { 0 }, rest = { 0 };
	size_t n, prose = 0;
	const char *s;
	bool late;

	buf_clear(l.b);
	for (size_t i = 0; i < o->n; i++) {
		buf_clear(&look);
		s = out_next(&r, &n);
		if (o->places[i].hidden)
			continue;
		if (s == NULL) {
			add(o, &l, i, OUT_PLAIN, "-", 1);
			continue;
		}
		late = out_look(
		    &o->screen, o->kinds[i], s, n, o->places[i].width, &look);
		n = beside(o, i, &look);
		add(o, &l, i, late ? OUT_LATE : OUT_PLAIN, buf_s(&look), n);
		if (n == look.n)
			continue;
		prose = i;
		s = buf_s(&look) + n;
		buf_str(&rest, s + strspn(s, " "));
	}
	buf_ch(l.b, '\n');
	below(o, prose, buf_s(&rest), rest.n);
	buf_free(&look);
	buf_free(&rest);
	spool_add(o->to, l.b->s, l.b->n);
}

void
out_align(struct out *o)
{
	struct lines l = { .from = &o->rows, .max = SIZE_MAX };
	bool fits = out_fit(o);

	if (o->header && fits && o->n > 0)
		header(o);
	while (lines_next(&l)) {
		struct out_row r = { l.s, l.s + l.n - l.end };

		if (fits)
			align(o, r);
		else
			out_lines(o, r);
	}
	lines_free(&l);
	if (o->total == NULL || !o->header)
		return;
	buf_clear(&o->row);
	buf_str(&o->row, fits ? "" : "\n");
	o->total(&o->row, o->records, o->late);
	buf_ch(&o->row, '\n');
	spool_add(o->to, o->row.s, o->row.n);
}
