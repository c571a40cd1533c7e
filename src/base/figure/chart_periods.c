/* chart_periods.c - figures over periods: lines, and stacked bars */
#include <stdlib.h>
#include <string.h>

#include "chart_impl.h"
#include "mem.h"
#include "translate.h"

#define APART 85 /* a name below, and the gap to the next */

/* Adds the name of a period below its bar or point. If not all names fit, every
 * second, third ... is written; no name is cut. */
static void
below(struct chart *c, size_t i, size_t n, double x, const char *name)
{
	size_t most = (size_t)(chart_draw_room(c) / APART);
	double end = c->width - chart_draw_width(name) / 2;

	if (i % ((n + most - 1) / most) == 0)
		chart_draw_label(
		    c, x < end ? x : end, H - BOTTOM + 18, "middle", "q", name);
}

/* Returns the x of the point of a row. */
static double
point_x(const struct chart *c, size_t row)
{
	double room = chart_draw_room(c) - 20;

	return LEFT + 10 +
	    room / (double)(c->n > 1 ? c->n - 1 : 1) * (double)row;
}

/* True if a piece of the line ends in this row: it has a figure, and the row
 * before has one, too. */
static bool
joined(const struct chart *c, size_t row, size_t col)
{
	return row > 0 && grid_cell(c->g, row, col) != NULL &&
	    grid_cell(c->g, row - 1, col) != NULL;
}

/* Draws the pieces of a line between whole periods, or (pale) those that touch
 * a period which is cut short. */
static void
line(struct chart *c, size_t s, bool pale)
{
	size_t col = c->fig + s;
	bool drawn = false;

	buf_fmt(c->b, "<path class=\"l c%zu%s\" stroke-dasharray=\"%s\" d=\"",
	    s, pale ? " x" : "", chart_dashes[s]);
	for (size_t row = 0; row < c->n; row++) {
		bool cut = grid_cut(c->g, grid_cell(c->g, row, 0)) ||
		    (row > 0 && grid_cut(c->g, grid_cell(c->g, row - 1, 0)));
		bool piece = joined(c, row, col) && cut == pale;

		if (piece && !drawn)
			buf_fmt(c->b, "M%.1f %.1f", point_x(c, row - 1),
			    chart_draw_y(c, grid_number(c->g, row - 1, col)));
		if (piece)
			buf_fmt(c->b, "L%.1f %.1f", point_x(c, row),
			    chart_draw_y(c, grid_number(c->g, row, col)));
		drawn = piece;
	}
	buf_str(c->b, "\"/>");
}

/* Draws the points; the point of a period that is cut short is a ring. */
static void
dots(struct chart *c, size_t s)
{
	for (size_t row = 0; row < c->n && c->n <= MAXDOTS; row++)
		if (grid_cell(c->g, row, c->fig + s) != NULL)
			buf_fmt(c->b,
			    "<circle class=\"%s c%zu\" cx=\"%.1f\""
			    " cy=\"%.1f\" r=\"2.4\"/>",
			    grid_cut(c->g, grid_cell(c->g, row, 0)) ? "o" : "m",
			    s, point_x(c, row),
			    chart_draw_y(
				c, grid_number(c->g, row, c->fig + s)));
}

/* Draws a line for each figure that has the unit of the first one. */
void
chart_lines(struct chart *c)
{
	const struct grid *g = c->g;
	struct buf label[SERIES] = { 0 };
	const char *names[SERIES];
	size_t n = 0;

	for (; n < SERIES && c->fig + n < g->ncols &&
	     g->cols[c->fig + n].unit == c->unit;
	     n++) {
		chart_label(&label[n], g, g->cols[c->fig + n].name);
		names[n] = label[n].s;
	}
	chart_draw_legend(c, names, n, true);
	chart_draw_scale(c, chart_draw_most(c, c->fig, c->fig + n));
	for (size_t s = 0; s < n; s++) {
		line(c, s, false);
		if (g->cut[0] != NULL || g->cut[1] != NULL)
			line(c, s, true);
		dots(c, s);
		buf_free(&label[s]);
	}
	for (size_t row = 0; row < c->n; row++)
		below(c, row, c->n, point_x(c, row), grid_cell(g, row, 0));
}

static const char *
value(const struct grid *g, size_t row, size_t col)
{
	const char *s = grid_cell(g, row, col);

	return s != NULL && *s != '\0' ? s : "–";
}

static size_t
place(const char *const *v, size_t n, const char *s)
{
	size_t i = 0;

	while (i < n && strcmp(v[i], s) != 0)
		i++;
	return i;
}

/* Lists the different values of a key column, in order. Returns how many. */
static size_t
values(const struct grid *g, size_t col, const char **v)
{
	size_t n = 0;

	for (size_t row = 0; row < grid_rows(g); row++) {
		const char *s = value(g, row, col);

		if (place(v, n, s) == n)
			v[n++] = s;
	}
	return n;
}

/* A value of the second key, and the sum of its figure over all periods. */
struct layer {
	const char *name;
	double sum;
};

static int
largest_first(const void *a, const void *b)
{
	const struct layer *p = a, *q = b;

	if (p->sum > q->sum || p->sum < q->sum)
		return p->sum > q->sum ? -1 : 1;
	return strcmp(p->name, q->name);
}

/* Lists the largest layers. If there are too many, the last one is all others.
 */
static size_t
layers_of(const struct chart *c, const char *name[SERIES])
{
	const char **all = xcalloc(c->n + 1, sizeof(*all));
	struct layer *layer = xcalloc(c->n + 1, sizeof(*layer));
	size_t n = values(c->g, 1, all);

	for (size_t i = 0; i < n; i++)
		layer[i].name = all[i];
	for (size_t row = 0; row < c->n; row++)
		layer[place(all, n, value(c->g, row, 1))].sum +=
		    grid_number(c->g, row, c->fig);
	qsort(layer, n, sizeof(*layer), largest_first);
	for (size_t i = 0; i < n && i < SERIES; i++)
		name[i] = layer[i].name;
	if (n > SERIES)
		name[SERIES - 1] = _("others");
	free(all);
	free(layer);
	return n < SERIES ? n : SERIES;
}

/* Draws the layers of a bar, from the bottom. */
static void
stack(struct chart *c, const char *period, const char *const *layer, size_t n,
    const double *sum, double x, double wide)
{
	struct buf s = { 0 };
	double base = 0;

	for (size_t l = 0; l < n; l++) {
		if (sum[l] <= 0)
			continue;
		buf_clear(&s);
		buf_fmt(&s, "%s, %s: %.6g", period, layer[l], sum[l]);
		base += sum[l];
		chart_draw_box(c, l, x, chart_draw_y(c, base), wide,
		    chart_draw_y(c, base - sum[l]) - chart_draw_y(c, base),
		    s.s);
	}
	buf_free(&s);
}

/* Sums the figures of each bar and layer. Returns the height of the highest
 * bar.
 */
static double
stacked(const struct chart *c, const char *const *period, size_t n,
    const char *const *layer, size_t layers, double *sum)
{
	double most = 0;

	for (size_t row = 0; row < c->n; row++) {
		size_t p = place(period, n, value(c->g, row, 0));
		size_t l = place(layer, layers, value(c->g, row, 1));

		l = l < layers ? l : layers - 1;
		sum[p * SERIES + l] += grid_number(c->g, row, c->fig);
	}
	for (size_t p = 0; p < n; p++) {
		double all = 0;

		for (size_t l = 0; l < layers; l++)
			all += sum[p * SERIES + l];
		most = all > most ? all : most;
	}
	return most;
}

/* Draws a bar for each period, with a layer for each value of the second key.
 */
void
chart_stacks(struct chart *c)
{
	const char **period = xcalloc(c->n + 1, sizeof(*period));
	const char *layer[SERIES];
	size_t n = values(c->g, 0, period), layers = layers_of(c, layer);
	double *sum = xcalloc((n + 1) * SERIES, sizeof(*sum));
	double wide = chart_draw_room(c) / (double)n;
	double most = stacked(c, period, n, layer, layers, sum);

	chart_draw_legend(c, layer, layers, false);
	chart_draw_scale(c, most);
	for (size_t p = 0; p < n; p++) {
		double x = LEFT + wide * (double)p;

		c->pale = grid_cut(c->g, period[p]);
		stack(c, period[p], layer, layers, sum + p * SERIES,
		    x + wide * .1, wide * .8);
		below(c, p, n, x + wide / 2, period[p]);
	}
	free(period);
	free(sum);
}
