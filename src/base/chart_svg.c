/* chart_svg.c - a grid as SVG, and what its pictures are made of */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "chart_impl.h"
#include "msg.h"

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
    "@media(prefers-color-scheme:dark){.hd{color:#eee}"
    ".hd .c0{color:#56b4e9}.hd .c1{color:#ff9e4a}.hd .c2{color:#3ad6a7}"
    ".hd .c3{color:#e79ac4}.hd .c4{color:#f0e442}.hd .c5{color:#bbb}}"
    "@media print{.hd{color:#000}}";
const char *const chart_dashes[SERIES] = { "none", "7 4", "2 3", "10 3 2 3",
	"4 2 1 2", "1 4" };

/* ----------------------------------------------------------------- helpers */

/* A number that a scale of four steps can end with. */
double
draw_nice(double x)
{
	static const double steps[] = { 1, 1.2, 1.6, 2, 2.4, 3.2, 4, 5, 6, 8,
		10 };
	double power = 1;

	if (x <= 0)
		return 1;
	while (power * 10 <= x)
		power *= 10;
	while (power > x)
		power /= 10;
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++)
		if (steps[i] * power >= x)
			return steps[i] * power;
	return 10 * power;
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
	return H - BOTTOM - x / c->most * (H - BOTTOM - TOP);
}

void
draw_scale(struct chart *c)
{
	struct buf s = { 0 };

	for (int i = 0; i <= 4; i++) {
		double x = c->most * i / 4, y = draw_y(c, x);

		buf_clear(&s);
		scale_text(&s, c->unit, x);
		buf_fmt(c->b, "<path class=\"g\" d=\"M%d %.1fH%d\"/>", LEFT, y,
		    W - RIGHT);
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

/* At most so many characters, whole ones. */
void
draw_cut(struct buf *b, size_t most)
{
	size_t n = 0, i = 0;

	for (; i < b->n && n < most; n++)
		do
			i++;
		while (i < b->n && (b->s[i] & 0xc0) == 0x80);
	if (i >= b->n)
		return;
	b->n = i;
	b->s[i] = '\0';
	buf_str(b, "…");
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
	    "<rect class=\"b\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\""
	    " height=\"%.1f\" fill=\"url(#p%d-%zu)\"><title>",
	    x, y, w, h, c->id, series);
	chart_text(c->b, title);
	buf_str(c->b, "</title></rect>");
}

void
draw_legend(struct chart *c, size_t i, size_t n, const char *name, bool line)
{
	struct buf s = { 0 };
	double step = (double)(W - LEFT - RIGHT) / (double)n;
	double x = LEFT + step * (double)i;

	buf_str(&s, name);
	draw_cut(&s, (size_t)(step / 8));
	if (line)
		buf_fmt(c->b,
		    "<path class=\"l c%zu\" d=\"M%.1f 42h22\""
		    " stroke-dasharray=\"%s\"/>",
		    i, x, chart_dashes[i]);
	else
		draw_box(c, i, x, 36, 16, 11, name);
	draw_label(c, x + 27, 46, "start", "", s.s);
	buf_free(&s);
}

/* ------------------------------------------------------------- the picture */

static bool
key_is(const struct grid *g, size_t i, const char *name)
{
	return i < grid_keys(g) && strcmp(g->cols[i].name, name) == 0;
}

static void (*kind_of(const struct grid *g))(struct chart *)
{
	size_t keys = grid_keys(g);

	if (keys == 2 && key_is(g, 0, "weekday") && key_is(g, 1, "hour"))
		return chart_heat;
	if (keys == 1 && key_is(g, 0, "period"))
		return chart_lines;
	if (keys == 2 && key_is(g, 0, "period"))
		return chart_stacks;
	if (keys == 1 && key_is(g, 0, "band"))
		return chart_histogram;
	return chart_bars;
}

bool
chart_can(const struct grid *g)
{
	size_t keys = grid_keys(g);

	return grid_rows(g) > 0 && keys > 0 && keys < g->ncols &&
	    g->cols[chart_figure(g)].unit != GRID_WORD;
}

static void
head(struct chart *c, int height, bool alone)
{
	const struct grid *g = c->g;
	struct buf figure = { 0 };

	chart_label(&figure, g->cols[c->fig].name);
	buf_fmt(c->b,
	    "<svg %sclass=\"hd\" viewBox=\"0 0 %d %d\" width=\"%d\""
	    " height=\"%d\" role=\"img\" aria-labelledby=\"t%d d%d\">"
	    "<title id=\"t%d\">",
	    alone ? "xmlns=\"http://www.w3.org/2000/svg\" " : "", W, height, W,
	    height, c->id, c->id, c->id);
	chart_text(c->b, _(g->title));
	buf_fmt(c->b, "</title><desc id=\"d%d\">", c->id);
	chart_text(c->b, figure.s);
	buf_str(c->b, ". ");
	chart_text(c->b, g->note);
	buf_str(c->b, "</desc>");
	if (alone)
		buf_fmt(c->b, "<style>%s</style>", style);
	buf_str(c->b, "<defs>");
	for (size_t i = 0; i < SERIES; i++)
		pattern(c, i);
	buf_str(c->b, "</defs>");
	if (alone)
		draw_label(c, 8, 20, "start", "t", _(g->title));
	if (kind_of(g) != chart_lines)
		draw_label(c, W - RIGHT, 20, "end", "q", figure.s);
	buf_free(&figure);
}

void
chart_svg(struct buf *b, const struct grid *g, bool alone)
{
	static int pictures;
	struct chart c = { .b = b,
		.g = g,
		.keys = grid_keys(g),
		.fig = chart_figure(g),
		.n = grid_rows(g),
		.id = alone ? 0 : ++pictures };
	void (*draw)(struct chart *) = kind_of(g);

	if (!chart_can(g))
		return;
	c.unit = g->cols[c.fig].unit;
	head(&c,
	    draw == chart_bars
		? chart_bars_height(c.n < MAXBARS ? c.n : MAXBARS)
		: H,
	    alone);
	draw(&c);
	buf_str(b, "</svg>\n");
}

const char *
chart_style(void)
{
	return style;
}
