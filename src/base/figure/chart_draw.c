/* chart_draw.c - what pictures are made of: labels, scales, boxes, legends */
#include <string.h>

#include "chart_impl.h"
#include "text.h"

const char *const chart_dashes[SERIES] = { "none", "7 4", "2 3", "10 3 2 3",
	"4 2 1 2", "1 4" };

/* True if four steps up to x are whole numbers: there are no half tickets. */
static bool
whole_steps(double x)
{
	int64_t n = (int64_t)x;

	return n >= 4 && n % 4 == 0 && (double)n >= x;
}

/* Returns a round number, at least x, for the end of a scale of four steps. */
static double
nice(double x, bool whole)
{
	static const double steps[] = { 1, 1.2, 1.6, 2, 2.4, 3.2, 4, 5, 6, 8 };
	double power = 1;

	if (x <= 0)
		x = 1;
	while (power * 10 <= x)
		power *= 10;
	while (power > x)
		power /= 10;
	for (;;) {
		for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++)
			if (steps[i] * power >= x &&
			    (!whole || whole_steps(steps[i] * power)))
				return steps[i] * power;
		power *= 10;
	}
}

/* Returns the width of a character of n bytes, in a wide font. */
static double
letter(const char *s, size_t n)
{
	if (n > 1)
		return 8.5 * (double)text_width(s, n);
	if (strchr("mwMW@%", *s) != NULL)
		return 13;
	if (strchr("fijlrtI.,:;'!/ ", *s) != NULL)
		return 5.5;
	return *s >= 'A' && *s <= 'Z' ? 9.5 : 8.5;
}

/* Returns the bytes of the first characters that fit into the room. */
static size_t
fitting(const char *s, double room, double *wide)
{
	size_t n = 0;

	*wide = 0;
	while (s[n] != '\0') {
		size_t len = 1;
		double w;

		while ((s[n + len] & 0xc0) == 0x80)
			len++;
		w = letter(s + n, len);
		if (*wide + w > room)
			break;
		*wide += w;
		n += len;
	}
	return n;
}

double
chart_draw_width(const char *s)
{
	double wide;

	fitting(s, 1e9, &wide);
	return wide;
}

double
chart_draw_room(const struct chart *c)
{
	return c->width - LEFT - RIGHT;
}

void
chart_draw_label(struct chart *c, double x, double y, const char *anchor,
    const char *class, const char *s)
{
	buf_fmt(c->b,
	    "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" class=\"%s\">", x,
	    y, anchor, class);
	chart_text(c->b, s);
	buf_str(c->b, "</text>");
}

void
chart_draw_short(struct chart *c, double x, double y, const char *anchor,
    const char *s, double room)
{
	double wide;
	size_t n = fitting(s, room, &wide);
	struct buf part = { 0 };

	if (s[n] == '\0') {
		chart_draw_label(c, x, y, anchor, "", s);
		return;
	}
	n = fitting(s, room - 13, &wide);
	buf_add(&part, s, n);
	buf_str(&part, "…");
	buf_fmt(c->b, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\"><title>",
	    x, y, anchor);
	chart_text(c->b, s);
	buf_str(c->b, "</title>");
	chart_text(c->b, part.s);
	buf_str(c->b, "</text>");
	buf_free(&part);
}

/* Adds a number of the scale, in the unit of the figures. */
static void
scale_text(struct buf *b, enum grid_unit unit, double x)
{
	if (unit == GRID_SECONDS && x >= 172800)
		buf_fmt(b, "%.3g d", x / 86400);
	else if (unit == GRID_SECONDS && x >= 7200)
		buf_fmt(b, "%.3g h", x / 3600);
	else if (unit == GRID_SECONDS && x >= 120)
		buf_fmt(b, "%.3g min", x / 60);
	else if (unit == GRID_SECONDS)
		buf_fmt(b, "%.3g s", x);
	else if (unit == GRID_SHARE)
		buf_fmt(b, "%.3g %%", x * 100);
	else
		buf_fmt(b, "%.6g", x);
}

double
chart_draw_y(const struct chart *c, double x)
{
	return H - BOTTOM - x / c->most * (H - BOTTOM - c->top);
}

double
chart_draw_most(const struct chart *c, size_t from, size_t to)
{
	double most = grid_largest(c->g, from, to);

	return c->unit == GRID_SHARE && most < 1 ? 1 : most;
}

void
chart_draw_scale(struct chart *c, double most)
{
	struct buf s = { 0 };

	c->most = nice(most, c->unit == GRID_COUNT);
	for (int i = 0; i <= 4; i++) {
		double x = c->most * i / 4, y = chart_draw_y(c, x);

		buf_clear(&s);
		scale_text(&s, c->unit, x);
		buf_fmt(c->b, "<path class=\"g\" d=\"M%d %.1fH%d\"/>", LEFT, y,
		    c->width - RIGHT);
		chart_draw_label(c, LEFT - 6, y + 4, "end", "q", s.s);
	}
	buf_free(&s);
}

void
chart_draw_name(
    struct buf *b, const struct grid *g, size_t row, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		buf_str(b, i > from ? ", " : "");
		chart_key(b, g, row, i);
	}
}

void
chart_draw_box(struct chart *c, size_t series, double x, double y, double w,
    double h, const char *title)
{
	buf_fmt(c->b,
	    "<rect class=\"b%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\""
	    " height=\"%.1f\" fill=\"url(#p%d-%zu)\"><title>",
	    c->pale ? " x" : "", x, y, w, h, c->id, series);
	chart_text(c->b, title);
	buf_str(c->b, "</title></rect>");
}

#define SWATCH 27 /* in front of a name, and the gap behind it */
#define GAP    12
#define ROW    18
#define ROWS   3

static size_t
in_each(size_t n, size_t rows)
{
	return n > rows ? (n + rows - 1) / rows : 1;
}

/* Returns how many names stand in a row, so that no name is cut if possible. */
static size_t
in_a_row(const struct chart *c, const char *const *names, size_t n)
{
	double most = 0;
	size_t rows = 1;

	for (size_t i = 0; i < n; i++)
		if (chart_draw_width(names[i]) > most)
			most = chart_draw_width(names[i]);
	while (rows < ROWS &&
	    (SWATCH + most + GAP) * (double)in_each(n, rows) >
		chart_draw_room(c))
		rows++;
	return in_each(n, rows);
}

void
chart_draw_legend(
    struct chart *c, const char *const *names, size_t n, bool line)
{
	size_t across = in_a_row(c, names, n);
	double step = chart_draw_room(c) / (double)across;

	for (size_t i = 0; i < n; i++) {
		double x = LEFT + step * (double)(i % across);
		int y = 42 + ROW * (int)(i / across);

		if (line)
			buf_fmt(c->b,
			    "<path class=\"l c%zu\" d=\"M%.1f %dh22\""
			    " stroke-dasharray=\"%s\"/>",
			    i, x, y, chart_dashes[i]);
		else
			chart_draw_box(c, i, x, y - 6, 16, 11, names[i]);
		chart_draw_short(c, x + SWATCH, y + 4, "start", names[i],
		    step - SWATCH - GAP);
	}
	c->top += ROW * (int)((n - 1) / across);
}
