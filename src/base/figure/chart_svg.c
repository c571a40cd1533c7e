/* chart_svg.c - a grid as a picture in SVG */
#include <string.h>

#include "chart_impl.h"
#include "translate.h"

/*
 * Each colour has a contrast of at least 4.5 on its ground. Lines are dashed
 * and areas hatched, so that charts can be read without colours.
 */
static const char *const style =
    ".hd{font:13px system-ui,sans-serif;color:#1b1f24;max-width:100%;"
    "height:auto}"
    ".hd text{fill:currentColor}.hd .t{font-weight:600;font-size:15px}"
    ".hd .q{opacity:.75;font-size:12px}"
    ".hd .g{stroke:currentColor;opacity:.2}"
    ".hd .b{stroke:currentColor;stroke-width:.8}"
    ".hd .c0{color:#0a5fb4}.hd .c1{color:#b5541c}.hd .c2{color:#1a7f37}"
    ".hd .c3{color:#7b3fb5}.hd .c4{color:#7a6a00}.hd .c5{color:#8a2f5b}"
    ".hd path.l{fill:none;stroke:currentColor;stroke-width:2.2}"
    ".hd .m{fill:currentColor}"
    ".hd .o{fill:none;stroke:currentColor;stroke-width:1.6}"
    ".hd .x{opacity:.45}.hd rect.x{stroke-dasharray:3 2}"
    ".hd .p{fill:#fff}"
    "@media(prefers-color-scheme:dark){.hd{color:#e6e9ed}"
    ".hd .c0{color:#7ab8ff}.hd .c1{color:#ffa06b}.hd .c2{color:#57c26c}"
    ".hd .c3{color:#c79bff}.hd .c4{color:#d8c650}.hd .c5{color:#ff9fc7}"
    ".hd .p{fill:#14171b}}"
    "@media print{.hd{color:#000}.hd .p{fill:#fff}}";

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
	/* below upright bars the names of bands need room */
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

/* Adds the title and the description for screen readers. */
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

	chart_label(&figure, c->g, c->g->cols[c->fig].name);
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
	/* a program that shows the file may have a background of its own */
	if (place == CHART_ALONE) {
		buf_str(
		    c->b, "<rect class=\"p\" width=\"100%\" height=\"100%\"/>");
		chart_draw_label(c, 8, 20, "start", "t", _(c->g->title));
	}
	if (kind_of(c) != chart_lines)
		chart_draw_label(c, c->width - RIGHT, 20, "end", "q", figure.s);
	buf_free(&figure);
}

/* Says which periods are paler because they are cut short. */
static void
foot(struct chart *c)
{
	struct buf s = { 0 };

	grid_cut_note(c->g, &s);
	if (s.n > 0)
		chart_draw_label(
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
