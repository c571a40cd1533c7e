/* chart_bars.c - figures of groups: horizontal bars, and histograms */
#include <string.h>

#include "chart_impl.h"
#include "translate.h"

static void
bar_title(struct buf *s, const struct chart *c, size_t row)
{
	buf_clear(s);
	chart_draw_name(s, c->g, row, 0, c->keys);
	buf_str(s, ": ");
	chart_value(s, c->g, row, c->fig);
}

/* Upright bars that touch each other: how many there are of each size. */
void
chart_histogram(struct chart *c)
{
	double wide = chart_draw_room(c) / (double)c->n;
	struct buf s = { 0 };

	chart_draw_scale(c, chart_draw_most(c, c->fig, c->fig + 1));
	for (size_t i = 0; i < c->n; i++) {
		double v = grid_number(c->g, i, c->fig);
		double x = LEFT + wide * (double)i;

		bar_title(&s, c, i);
		chart_draw_box(c, 0, x + 1, chart_draw_y(c, v), wide - 2,
		    H - BOTTOM - chart_draw_y(c, v), s.s);
		buf_clear(&s);
		chart_value(&s, c->g, i, c->fig);
		chart_draw_label(
		    c, x + wide / 2, chart_draw_y(c, v) - 5, "middle", "", s.s);
		chart_draw_label(c, x + wide / 2, H - BOTTOM + 18, "middle",
		    "q", grid_cell(c->g, i, c->keys - 1));
	}
	buf_free(&s);
}

/* Horizontal bars have their value behind them. */
int
chart_bars_height(const struct chart *c)
{
	return TOP + 12 + 24 * (int)(c->n < MAXBARS ? c->n : MAXBARS);
}

/* Returns true if the rows have an order of their own. */
static bool
ordered(const struct grid *g)
{
	static const char *const keys[] = { "metric", "band", "priority",
		"level", "weekday", "hour", "period" };

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		if (strcmp(g->cols[0].name, keys[i]) == 0)
			return true;
	return false;
}

void
chart_sort(struct grid *g)
{
	if (chart_can(g) && !ordered(g))
		grid_sort(g, g->cols[chart_figure(g)].name);
}

/* Chooses the rows that are drawn: the largest, the largest first; rows that
 * have an order keep it if all of them are drawn. */
static size_t
chosen(const struct chart *c, size_t row[MAXBARS])
{
	bool sort = c->n > MAXBARS || !ordered(c->g);
	size_t n = 0;

	for (size_t i = 0; i < c->n; i++) {
		double x = grid_number(c->g, i, c->fig);
		size_t at = n;

		while (sort && at > 0 &&
		    grid_number(c->g, row[at - 1], c->fig) < x)
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
	double most = chart_draw_most(c, c->fig, c->fig + 1);
	int left = c->width / 3; /* for names */
	double room = c->width - left - RIGHT - 70;
	struct buf s = { 0 };

	for (size_t i = 0; i < n; i++) {
		double y = TOP + 24 * (double)i;
		double v = grid_number(c->g, row[i], c->fig);
		double w = most > 0 && v > 0 ? v / most * room : 0;

		buf_clear(&s);
		chart_draw_name(&s, c->g, row[i], 0, c->keys);
		chart_draw_short(c, left - 8, y + 14, "end", s.s, left - 8);
		bar_title(&s, c, row[i]);
		chart_draw_box(c, 0, left, y, w, 18, s.s);
		buf_clear(&s);
		chart_value(&s, c->g, row[i], c->fig);
		chart_draw_label(c, left + 6 + w, y + 14, "start", "", s.s);
	}
	if (n < c->n) {
		buf_clear(&s);
		buf_fmt(&s, _("the largest %zu of %zu"), n, c->n);
		chart_draw_label(c, c->width - RIGHT, 38, "end", "q", s.s);
	}
	buf_free(&s);
}
