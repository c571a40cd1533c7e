/* chart_heat.c - figures of hours and weekdays: a heat map */
#include <stdio.h>

#include "chart_impl.h"
#include "translate.h"

/* The height of a row: a day, or an hour on a telephone. */
#define DAY_HIGH  32
#define HOUR_HIGH 17

int
chart_heat_height(const struct chart *c)
{
	return TOP + BOTTOM +
	    (c->width == LARGE ? 7 * DAY_HIGH : 24 * HOUR_HIGH);
}

struct box {
	double x, y, w, h;
};

/* Hours go to the right and Monday is on top; on a telephone, where that is too
 * wide, hours go down. */
static struct box
heat_box(const struct chart *c, double day, double hour)
{
	double w = chart_draw_room(c) / (c->width == LARGE ? 24 : 7);

	if (c->width == LARGE)
		return (struct box){ LEFT + w * hour, TOP + DAY_HIGH * day, w,
			DAY_HIGH };
	return (
	    struct box){ LEFT + w * day, TOP + HOUR_HIGH * hour, w, HOUR_HIGH };
}

/* Adds the name of a row, or of a column above or below it. */
static void
heat_name(struct chart *c, bool row, struct box b, double y, const char *s)
{
	if (row)
		chart_draw_label(c, LEFT - 8, b.y + b.h / 2 + 5, "end", "q", s);
	else
		chart_draw_label(c, b.x + b.w / 2, y, "middle", "q", s);
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

/* A darker box has a larger figure, which is also written into it. */
void
chart_heat(struct chart *c)
{
	const char *const days[] = { _("Mon"), _("Tue"), _("Wed"), _("Thu"),
		_("Fri"), _("Sat"), _("Sun") };
	double most = grid_largest(c->g, c->fig, c->fig + 1);
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
		chart_draw_label(
		    c, b.x + b.w / 2, b.y + b.h / 2 + 5, "middle", "q", s.s);
	}
	buf_free(&s);
}
