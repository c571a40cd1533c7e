/* chart_kinds.c - lines, stacks, bars, histograms and heat maps */
#include <stdlib.h>
#include <string.h>

#include "chart_impl.h"
#include "msg.h"

/* Names below the bars or points of periods: as many as fit. */
static void
below(struct chart *c, size_t i, size_t n, double x, const char *name)
{
	size_t every = (n + 7) / 8;

	if (i % every == 0)
		draw_label(c, x, H - BOTTOM + 18, "middle", "q", name);
}

static double
largest(const struct grid *g, size_t from, size_t to)
{
	double most = 0;

	for (size_t row = 0; row < grid_rows(g); row++)
		for (size_t i = from; i < to; i++)
			if (grid_number(g, row, i) > most)
				most = grid_number(g, row, i);
	return most;
}

/* Figures of the first one's unit, one line each. */
void
chart_lines(struct chart *c)
{
	const struct grid *g = c->g;
	size_t last = c->fig;
	double step =
	    (double)(W - LEFT - RIGHT - 20) / (double)(c->n > 1 ? c->n - 1 : 1);

	while (last < g->ncols && last < c->fig + SERIES &&
	    g->cols[last].unit == c->unit)
		last++;
	c->most = draw_nice(largest(g, c->fig, last));
	draw_scale(c);
	for (size_t i = c->fig; i < last; i++) {
		size_t s = i - c->fig;
		struct buf name = { 0 };

		chart_label(&name, g->cols[i].name);
		draw_legend(c, s, last - c->fig, name.s, true);
		buf_free(&name);
		buf_fmt(c->b,
		    "<path class=\"l c%zu\" stroke-dasharray=\"%s\" d=\"", s,
		    chart_dashes[s]);
		/* where there is no figure, there is no line */
		for (size_t row = 0; row < c->n; row++)
			if (grid_cell(g, row, i) != NULL)
				buf_fmt(c->b, "%s%.1f %.1f",
				    row > 0 && grid_cell(g, row - 1, i) != NULL
					? "L"
					: "M",
				    LEFT + 10 + step * (double)row,
				    draw_y(c, grid_number(g, row, i)));
		buf_str(c->b, "\"/>");
		for (size_t row = 0; row < c->n && c->n <= MAXDOTS; row++)
			if (grid_cell(g, row, i) != NULL)
				buf_fmt(c->b,
				    "<circle class=\"m c%zu\" cx=\"%.1f\""
				    " cy=\"%.1f\" r=\"2.4\"/>",
				    s, LEFT + 10 + step * (double)row,
				    draw_y(c, grid_number(g, row, i)));
	}
	for (size_t row = 0; row < c->n; row++)
		below(c, row, c->n, LEFT + 10 + step * (double)row,
		    grid_cell(g, row, 0));
}

/* The different values of a key column, in their order; how many. */
static size_t
values(const struct grid *g, size_t col, const char **v, size_t max)
{
	size_t n = 0;

	for (size_t row = 0; row < grid_rows(g); row++) {
		const char *s = grid_cell(g, row, col);
		size_t i = 0;

		s = s != NULL && *s != '\0' ? s : "–";
		while (i < n && strcmp(v[i], s) != 0)
			i++;
		if (i == n && n < max)
			v[n++] = s;
	}
	return n;
}

static size_t
place(const char *const *v, size_t n, const char *s)
{
	size_t i = 0;

	s = s != NULL && *s != '\0' ? s : "–";
	while (i < n && strcmp(v[i], s) != 0)
		i++;
	return i;
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Those of the second key; what is too many joins the last. */
static size_t
layers_of(const struct grid *g, const char *layer[SERIES])
{
	size_t n = values(g, 1, layer, SERIES);

	qsort(layer, n, sizeof(*layer), by_name);
	return n;
}

/* One column a period, one layer for each value of the second key. */
void
chart_stacks(struct chart *c)
{
	const char **period = xcalloc(c->n + 1, sizeof(*period));
	const char *layer[SERIES];
	size_t n = values(c->g, 0, period, c->n);
	size_t layers = layers_of(c->g, layer);
	double *sum = xcalloc((n + 1) * SERIES, sizeof(*sum));
	double wide = (double)(W - LEFT - RIGHT) / (double)(n > 0 ? n : 1);
	bool more = false;

	for (size_t row = 0; row < c->n; row++) {
		size_t p = place(period, n, grid_cell(c->g, row, 0));
		size_t l = place(layer, layers, grid_cell(c->g, row, 1));

		/* those that are too many are the last layer */
		more |= l == layers;
		l = l < layers ? l : layers - 1;
		sum[p * SERIES + l] += grid_number(c->g, row, c->fig);
	}
	c->most = 0;
	for (size_t p = 0; p < n; p++) {
		double all = 0;

		for (size_t l = 0; l < layers; l++)
			all += sum[p * SERIES + l];
		c->most = all > c->most ? all : c->most;
	}
	c->most = draw_nice(c->most);
	draw_scale(c);
	for (size_t l = 0; l < layers; l++)
		draw_legend(c, l, layers,
		    more && l == layers - 1 ? _("others") : layer[l], false);
	for (size_t p = 0; p < n; p++) {
		double x = LEFT + wide * (double)p, base = 0;
		struct buf s = { 0 };

		for (size_t l = 0; l < layers; l++) {
			double v = sum[p * SERIES + l];

			if (v <= 0)
				continue;
			buf_clear(&s);
			buf_fmt(&s, "%s, %s: %.6g", period[p], layer[l], v);
			base += v;
			draw_box(c, l, x + wide * .1, draw_y(c, base),
			    wide * .8, draw_y(c, base - v) - draw_y(c, base),
			    s.s);
		}
		below(c, p, n, x + wide / 2, period[p]);
		buf_free(&s);
	}
	free(period);
	free(sum);
}

static void
bar_title(struct buf *s, const struct chart *c, size_t row)
{
	buf_clear(s);
	draw_name(s, c->g, row, 0, c->keys);
	buf_str(s, ": ");
	chart_value(s, c->g, row, c->fig);
}

/* Upright bars that touch: how many are of each size. */
void
chart_histogram(struct chart *c)
{
	double wide = (double)(W - LEFT - RIGHT) / (double)c->n;
	struct buf s = { 0 };

	c->most = draw_nice(largest(c->g, c->fig, c->fig + 1));
	draw_scale(c);
	for (size_t i = 0; i < c->n; i++) {
		double v = grid_number(c->g, i, c->fig);
		double x = LEFT + wide * (double)i;

		bar_title(&s, c, i);
		draw_box(c, 0, x + 1, draw_y(c, v), wide - 2,
		    H - BOTTOM - draw_y(c, v), s.s);
		buf_clear(&s);
		chart_value(&s, c->g, i, c->fig);
		draw_label(
		    c, x + wide / 2, draw_y(c, v) - 5, "middle", "", s.s);
		draw_label(c, x + wide / 2, H - BOTTOM + 18, "middle", "q",
		    grid_cell(c->g, i, c->keys - 1));
	}
	buf_free(&s);
}

/* Lying bars, the value behind each. The picture is as high as it must be. */
int
chart_bars_height(size_t n)
{
	return TOP + 12 + (int)n * 24;
}

/* Many are in the order of their size, and the largest of them are drawn. */
static size_t
chosen(const struct chart *c, size_t row[MAXBARS])
{
	size_t n = 0;

	if (c->n <= FEWBARS) {
		for (; n < c->n; n++)
			row[n] = n;
		return n;
	}
	for (size_t i = 0; i < c->n; i++) {
		double x = grid_number(c->g, i, c->fig);
		size_t at = n;

		while (at > 0 && grid_number(c->g, row[at - 1], c->fig) < x)
			at--;
		if (at == MAXBARS)
			continue;
		n += n < MAXBARS;
		memmove(&row[at + 1], &row[at], (n - at - 1) * sizeof(*row));
		row[at] = i;
	}
	return n;
}

void
chart_bars(struct chart *c)
{
	size_t row[MAXBARS], n = chosen(c, row);
	double most = largest(c->g, c->fig, c->fig + 1);
	double room = W - 240 - RIGHT - 70;
	struct buf s = { 0 };

	for (size_t i = 0; i < n; i++) {
		double y = TOP + 24 * (double)i;
		double v = grid_number(c->g, row[i], c->fig);
		double w = most > 0 && v > 0 ? v / most * room : 0;

		buf_clear(&s);
		draw_name(&s, c->g, row[i], 0, c->keys);
		draw_cut(&s, 30);
		draw_label(c, 232, y + 14, "end", "", s.s);
		bar_title(&s, c, row[i]);
		draw_box(c, 0, 240, y, w, 18, s.s);
		buf_clear(&s);
		chart_value(&s, c->g, row[i], c->fig);
		draw_label(c, 246 + w, y + 14, "start", "", buf_s(&s));
	}
	if (n < c->n) {
		buf_clear(&s);
		buf_fmt(&s, _("the largest %zu of %zu"), n, c->n);
		draw_label(c, W - RIGHT, 38, "end", "q", s.s);
	}
	buf_free(&s);
}

/* Hours to the right, Monday on top; darker is more, and the number says it. */
void
chart_heat(struct chart *c)
{
	const char *const days[] = { _("Mon"), _("Tue"), _("Wed"), _("Thu"),
		_("Fri"), _("Sat"), _("Sun") };
	double most = largest(c->g, c->fig, c->fig + 1);
	double wide = (W - LEFT - RIGHT) / 24.0, high = 32;
	struct buf s = { 0 };

	for (int d = 0; d < 7; d++)
		draw_label(
		    c, LEFT - 8, TOP + high * d + 21, "end", "", days[d]);
	for (int h = 0; h < 24; h += 2) {
		buf_clear(&s);
		buf_fmt(&s, "%d", h);
		draw_label(c, LEFT + wide * (h + .5), TOP + high * 7 + 16,
		    "middle", "q", s.s);
	}
	for (size_t i = 0; i < c->n; i++) {
		double d = grid_number(c->g, i, 0) - 1;
		double h = grid_number(c->g, i, 1);
		double v = grid_number(c->g, i, c->fig);
		double share = most > 0 ? v / most : 0;

		if (v <= 0 || d < 0)
			continue;
		buf_fmt(c->b,
		    "<rect class=\"c0\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\""
		    " height=\"%.1f\" fill=\"currentColor\""
		    " fill-opacity=\"%.2f\"><title>%s %.0f:00: %.6g</title>"
		    "</rect>",
		    LEFT + wide * h + .5, TOP + high * d + .5, wide - 1,
		    high - 1, .12 + .5 * share, days[(int)d], h, v);
		buf_clear(&s);
		buf_fmt(&s, "%.4g", v);
		draw_label(c, LEFT + wide * (h + .5), TOP + high * d + 21,
		    "middle", "q", s.s);
	}
	buf_free(&s);
}
