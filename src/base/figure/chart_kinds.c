/* chart_kinds.c - lines, stacks, bars, histograms and heat maps */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "chart_impl.h"
#include "translate.h"

#define APART 85 /* a name below, and the gap to the next */

/* Names below the bars or points of periods: as many as fit, none cut. */
static void
below(struct chart *c, size_t i, size_t n, double x, const char *name)
{
	size_t most = (size_t)(draw_room(c) / APART);
	double end = c->width - draw_width(name) / 2;

	if (i % ((n + most - 1) / most) == 0)
		draw_label(
		    c, x < end ? x : end, H - BOTTOM + 18, "middle", "q", name);
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

/* Where the point of a row is. */
static double
point_x(const struct chart *c, size_t row)
{
	double room = draw_room(c) - 20;

	return LEFT + 10 +
	    room / (double)(c->n > 1 ? c->n - 1 : 1) * (double)row;
}

/* A piece of line ends in each row that has a figure, and so has the one
 * before. */
static bool
joined(const struct chart *c, size_t row, size_t col)
{
	return row > 0 && grid_cell(c->g, row, col) != NULL &&
	    grid_cell(c->g, row - 1, col) != NULL;
}

/* The pieces between whole periods, or those that end in one cut short. */
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
			    draw_y(c, grid_number(c->g, row - 1, col)));
		if (piece)
			buf_fmt(c->b, "L%.1f %.1f", point_x(c, row),
			    draw_y(c, grid_number(c->g, row, col)));
		drawn = piece;
	}
	buf_str(c->b, "\"/>");
}

/* One that stands for a period cut short is a ring. */
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
			    draw_y(c, grid_number(c->g, row, c->fig + s)));
}

/* Figures of the first one's unit, one line each. */
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
		chart_label(&label[n], g->cols[c->fig + n].name);
		names[n] = label[n].s;
	}
	draw_legend(c, names, n, true);
	draw_scale(c, largest(g, c->fig, c->fig + n));
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

/* The different values of a key column, in their order; how many. */
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

/* A value of the second key, and its figure over all periods. */
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

/* The largest; where there are too many the last is all others. */
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

/* What a column is made of, from its foot. */
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
		draw_box(c, l, x, draw_y(c, base), wide,
		    draw_y(c, base - sum[l]) - draw_y(c, base), s.s);
	}
	buf_free(&s);
}

/* The figures of each column, SERIES of them; the height of the highest. */
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

/* One column a period, one layer for each value of the second key. */
void
chart_stacks(struct chart *c)
{
	const char **period = xcalloc(c->n + 1, sizeof(*period));
	const char *layer[SERIES];
	size_t n = values(c->g, 0, period), layers = layers_of(c, layer);
	double *sum = xcalloc((n + 1) * SERIES, sizeof(*sum));
	double wide = draw_room(c) / (double)n;
	double most = stacked(c, period, n, layer, layers, sum);

	draw_legend(c, layer, layers, false);
	draw_scale(c, most);
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
	double wide = draw_room(c) / (double)c->n;
	struct buf s = { 0 };

	draw_scale(c, largest(c->g, c->fig, c->fig + 1));
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
chart_bars_height(const struct chart *c)
{
	return TOP + 12 + 24 * (int)(c->n < MAXBARS ? c->n : MAXBARS);
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
	int left = c->width / 3; /* for names */
	double room = c->width - left - RIGHT - 70;
	struct buf s = { 0 };

	for (size_t i = 0; i < n; i++) {
		double y = TOP + 24 * (double)i;
		double v = grid_number(c->g, row[i], c->fig);
		double w = most > 0 && v > 0 ? v / most * room : 0;

		buf_clear(&s);
		draw_name(&s, c->g, row[i], 0, c->keys);
		draw_short(c, left - 8, y + 14, "end", s.s, left - 8);
		bar_title(&s, c, row[i]);
		draw_box(c, 0, left, y, w, 18, s.s);
		buf_clear(&s);
		chart_value(&s, c->g, row[i], c->fig);
		draw_label(c, left + 6 + w, y + 14, "start", "", s.s);
	}
	if (n < c->n) {
		buf_clear(&s);
		buf_fmt(&s, _("the largest %zu of %zu"), n, c->n);
		draw_label(c, c->width - RIGHT, 38, "end", "q", s.s);
	}
	buf_free(&s);
}

#define DAY_HIGH  32 /* of a row, which is a day */
#define HOUR_HIGH 17 /* on a telephone it is an hour */

int
chart_heat_height(const struct chart *c)
{
	return TOP + BOTTOM +
	    (c->width == LARGE ? 7 * DAY_HIGH : 24 * HOUR_HIGH);
}

struct box {
	double x, y, w, h;
};

/* Hours to the right, Monday on top; where that is too wide, hours down. */
static struct box
heat_box(const struct chart *c, double day, double hour)
{
	double w = draw_room(c) / (c->width == LARGE ? 24 : 7);

	if (c->width == LARGE)
		return (struct box){ LEFT + w * hour, TOP + DAY_HIGH * day, w,
			DAY_HIGH };
	return (
	    struct box){ LEFT + w * day, TOP + HOUR_HIGH * hour, w, HOUR_HIGH };
}

/* The name of a row, or of a column above or below it. */
static void
heat_name(struct chart *c, bool row, struct box b, double y, const char *s)
{
	if (row)
		draw_label(c, LEFT - 8, b.y + b.h / 2 + 5, "end", "q", s);
	else
		draw_label(c, b.x + b.w / 2, y, "middle", "q", s);
}

static void
heat_names(struct chart *c, const char *const days[7])
{
	bool large = c->width == LARGE;
	char hour[4];

	for (int d = 0; d < 7; d++)
		heat_name(c, large, heat_box(c, d, 0), TOP - 8, days[d]);
	for (int h = 0; h < 24; h += 2) {
		snprintf(hour, sizeof(hour), "%d", h);
		heat_name(c, !large, heat_box(c, 0, h), TOP + 7 * DAY_HIGH + 16,
		    hour);
	}
}

/* Darker is more, and the number says it. */
void
chart_heat(struct chart *c)
{
	const char *const days[] = { _("Mon"), _("Tue"), _("Wed"), _("Thu"),
		_("Fri"), _("Sat"), _("Sun") };
	double most = largest(c->g, c->fig, c->fig + 1);
	struct buf s = { 0 };

	heat_names(c, days);
	for (size_t i = 0; i < c->n; i++) {
		double d = grid_number(c->g, i, 0) - 1;
		double h = grid_number(c->g, i, 1);
		double v = grid_number(c->g, i, c->fig);
		struct box b = heat_box(c, d, h);

		if (v <= 0 || d < 0)
			continue;
		buf_fmt(c->b,
		    "<rect class=\"c0\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\""
		    " height=\"%.1f\" fill=\"currentColor\""
		    " fill-opacity=\"%.2f\"><title>%s %.0f:00: %.6g</title>"
		    "</rect>",
		    b.x + .5, b.y + .5, b.w - 1, b.h - 1, .12 + .5 * v / most,
		    days[(int)d], h, v);
		buf_clear(&s);
		buf_fmt(&s, "%.4g", v);
		draw_label(
		    c, b.x + b.w / 2, b.y + b.h / 2 + 5, "middle", "q", s.s);
	}
	buf_free(&s);
}
