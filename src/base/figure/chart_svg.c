/* chart_svg.c - a grid as SVG, and what its pictures are made of */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "chart_impl.h"
#include "translate.h"
#include "text.h"

/*
 * The colours are those of Okabe and Ito, which most people tell apart; lines
 * have dashes and areas hatching, so that they need none.
 */
static const char *const style =
    ".hd{font:13px system-ui,sans-serif;color:#1b1b1b;max-width:100%;"
    "height:auto}"
    ".hd text{fill:currentColor}.hd .t{font-weight:600;font-size:15px}"
    ".hd .q{opacity:.75;font-size:12px}"
    ".hd .g{stroke:currentColor;opacity:.2}"
    ".hd .b{stroke:currentColor;stroke-width:.8}"
    ".hd .c0{color:#0072b2}.hd .c1{color:#d55e00}.hd .c2{color:#009e73}"
    ".hd .c3{color:#a8537f}.hd .c4{color:#8a6d00}.hd .c5{color:#555}"
    ".hd path.l{fill:none;stroke:currentColor;stroke-width:2.2}"
    ".hd .m{fill:currentColor}"
    ".hd .o{fill:none;stroke:currentColor;stroke-width:1.6}"
    ".hd .x{opacity:.45}.hd rect.x{stroke-dasharray:3 2}"
    ".hd .p{fill:#fff}"
    "@media(prefers-color-scheme:dark){.hd{color:#eee}"
    ".hd .c0{color:#56b4e9}.hd .c1{color:#ff9e4a}.hd .c2{color:#3ad6a7}"
    ".hd .c3{color:#e79ac4}.hd .c4{color:#f0e442}.hd .c5{color:#bbb}"
    ".hd .p{fill:#16181b}}"
    "@media print{.hd{color:#000}.hd .p{fill:#fff}}";
const char *const chart_dashes[SERIES] = { "none", "7 4", "2 3", "10 3 2 3",
	"4 2 1 2", "1 4" };

/* ----------------------------------------------------------------- helpers */

/* Half a ticket is none: of what is counted each step is a whole number. */
static bool
whole_steps(double x)
{
	int64_t n = (int64_t)x;

	return n >= 4 && n % 4 == 0 && (double)n >= x;
}

/* A number that a scale of four steps can end with. */
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

/* What a character takes, in a font that takes much. */
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

/* How many bytes the first characters have that fit. */
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
draw_width(const char *s)
{
	double wide;

	fitting(s, 1e9, &wide);
	return wide;
}

double
draw_room(const struct chart *c)
{
	return c->width - LEFT - RIGHT;
}

void
draw_label(struct chart *c, double x, double y, const char *anchor,
    const char *class, const char *s)
{
	buf_fmt(c->b,
	    "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" class=\"%s\">", x,
	    y, anchor, class);
	chart_text(c->b, s);
	buf_str(c->b, "</text>");
}

/* A name that is too long ends in dots; the whole is its title. */
void
draw_short(struct chart *c, double x, double y, const char *anchor,
    const char *s, double room)
{
	double wide;
	size_t n = fitting(s, room, &wide);
	struct buf part = { 0 };

	if (s[n] == '\0') {
		draw_label(c, x, y, anchor, "", s);
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

/* A number on the scale, of the unit that the figures have. */
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
draw_y(const struct chart *c, double x)
{
	return H - BOTTOM - x / c->most * (H - BOTTOM - c->top);
}

void
draw_scale(struct chart *c, double most)
{
	struct buf s = { 0 };

	c->most = nice(most, c->unit == GRID_COUNT);
	for (int i = 0; i <= 4; i++) {
		double x = c->most * i / 4, y = draw_y(c, x);

		buf_clear(&s);
		scale_text(&s, c->unit, x);
		buf_fmt(c->b, "<path class=\"g\" d=\"M%d %.1fH%d\"/>", LEFT, y,
		    c->width - RIGHT);
		draw_label(c, LEFT - 6, y + 4, "end", "q", s.s);
	}
	buf_free(&s);
}

/* What a row is called: its keys. */
void
draw_name(
    struct buf *b, const struct grid *g, size_t row, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		const char *s = grid_cell(g, row, i);

		buf_str(b, i > from ? ", " : "");
		buf_str(b, s != NULL && *s != '\0' ? s : "–");
	}
}

static void
pattern(struct chart *c, size_t i)
{
	static const char *const lines[] = { "",
		"<path d=\"M0 6L6 0\" stroke=\"#fff\" stroke-width=\"1.4\"/>",
		"<path d=\"M0 3H6\" stroke=\"#fff\" stroke-width=\"1.4\"/>",
		"<circle cx=\"3\" cy=\"3\" r=\"1.3\" fill=\"#fff\"/>",
		"<path d=\"M3 0V6\" stroke=\"#fff\" stroke-width=\"1.4\"/>",
		"<path d=\"M0 0L6 6M0 6L6 0\" stroke=\"#fff\"/>" };

	buf_fmt(c->b,
	    "<pattern id=\"p%d-%zu\" class=\"c%zu\" width=\"6\" height=\"6\""
	    " patternUnits=\"userSpaceOnUse\"><rect width=\"6\" height=\"6\""
	    " fill=\"currentColor\"/>%s</pattern>",
	    c->id, i, i, lines[i]);
}

/* A box of a series: its hatching, and a title that a pointer finds. */
void
draw_box(struct chart *c, size_t series, double x, double y, double w, double h,
    const char *title)
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

/* How many names stand in a row, so that none must be cut, if that can be. */
static size_t
in_a_row(const struct chart *c, const char *const *names, size_t n)
{
	double most = 0;
	size_t rows = 1;

	for (size_t i = 0; i < n; i++)
		if (draw_width(names[i]) > most)
			most = draw_width(names[i]);
	while (rows < ROWS &&
	    (SWATCH + most + GAP) * (double)in_each(n, rows) > draw_room(c))
		rows++;
	return in_each(n, rows);
}

void
draw_legend(struct chart *c, const char *const *names, size_t n, bool line)
{
	size_t across = in_a_row(c, names, n);
	double step = draw_room(c) / (double)across;

	for (size_t i = 0; i < n; i++) {
		double x = LEFT + step * (double)(i % across);
		int y = 42 + ROW * (int)(i / across);

		if (line)
			buf_fmt(c->b,
			    "<path class=\"l c%zu\" d=\"M%.1f %dh22\""
			    " stroke-dasharray=\"%s\"/>",
			    i, x, y, chart_dashes[i]);
		else
			draw_box(c, i, x, y - 6, 16, 11, names[i]);
		draw_short(c, x + SWATCH, y + 4, "start", names[i],
		    step - SWATCH - GAP);
	}
	c->top += ROW * (int)((n - 1) / across);
}

/* ------------------------------------------------------------- the picture */

static bool
key_is(const struct grid *g, size_t i, const char *name)
{
	return i < grid_keys(g) && strcmp(g->cols[i].name, name) == 0;
}

static void (*kind_of(const struct chart *c))(struct chart *)
{
	const struct grid *g = c->g;

	if (c->keys == 2 && key_is(g, 0, "weekday") && key_is(g, 1, "hour"))
		return chart_heat;
	if (c->keys == 1 && key_is(g, 0, "period"))
		return chart_lines;
	if (c->keys == 2 && key_is(g, 0, "period"))
		return chart_stacks;
	/* upright, the names of bands need room */
	if (c->keys == 1 && key_is(g, 0, "band") && c->width == LARGE)
		return chart_histogram;
	return chart_bars;
}

static int
height_of(const struct chart *c)
{
	if (kind_of(c) == chart_bars)
		return chart_bars_height(c);
	if (kind_of(c) == chart_heat)
		return chart_heat_height(c);
	return H;
}

bool
chart_can(const struct grid *g)
{
	size_t keys = grid_keys(g);

	return grid_rows(g) > 0 && keys > 0 && keys < g->ncols &&
	    g->cols[chart_figure(g)].unit != GRID_WORD;
}

/* For those who listen. */
static void
described(struct chart *c, const char *figure)
{
	buf_fmt(c->b, "<title id=\"t%d\">", c->id);
	chart_text(c->b, _(c->g->title));
	buf_fmt(c->b, "</title><desc id=\"d%d\">", c->id);
	chart_text(c->b, figure);
	buf_str(c->b, ". ");
	chart_text(c->b, c->g->note);
	buf_str(c->b, "</desc>");
}

static void
head(struct chart *c, enum chart_place place)
{
	static const char *const opening[] = {
		[CHART_ALONE] =
		    "xmlns=\"http://www.w3.org/2000/svg\" class=\"hd\"",
		[CHART_LARGE] = "class=\"hd large\"",
		[CHART_SMALL] = "class=\"hd small\""
	};
	int height = height_of(c);
	struct buf figure = { 0 };

	chart_label(&figure, c->g->cols[c->fig].name);
	buf_fmt(c->b,
	    "<svg %s viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
	    " role=\"img\" aria-labelledby=\"t%d d%d\">",
	    opening[place], c->width, height, c->width, height, c->id, c->id);
	described(c, figure.s);
	if (place == CHART_ALONE)
		buf_fmt(c->b, "<style>%s</style>", style);
	buf_str(c->b, "<defs>");
	for (size_t i = 0; i < SERIES; i++)
		pattern(c, i);
	buf_str(c->b, "</defs>");
	/* whoever shows the file may have another background than its reader */
	if (place == CHART_ALONE) {
		buf_str(
		    c->b, "<rect class=\"p\" width=\"100%\" height=\"100%\"/>");
		draw_label(c, 8, 20, "start", "t", _(c->g->title));
	}
	if (kind_of(c) != chart_lines)
		draw_label(c, c->width - RIGHT, 20, "end", "q", figure.s);
	buf_free(&figure);
}

/* What is paler, and why. */
static void
foot(struct chart *c)
{
	struct buf s = { 0 };

	grid_cut_note(c->g, &s);
	if (s.n > 0)
		draw_label(
		    c, c->width - RIGHT, height_of(c) - 8, "end", "q", s.s);
	buf_free(&s);
}

void
chart_svg(
    struct buf *b, const struct grid *g, enum chart_place place, int number)
{
	struct chart c = { .b = b,
		.g = g,
		.keys = grid_keys(g),
		.fig = chart_figure(g),
		.n = grid_rows(g),
		.width = place == CHART_SMALL ? SMALL : LARGE,
		.top = TOP,
		.id = number };

	if (!chart_can(g))
		return;
	c.unit = g->cols[c.fig].unit;
	head(&c, place);
	kind_of (&c)(&c);
	foot(&c);
	buf_str(b, "</svg>\n");
}

const char *
chart_style(void)
{
	return style;
}
