/* chart.c - figures as people read them; bars and sparklines for terminals */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "chart.h"
#include "document.h"
#include "translate.h"
#include "span.h"

static const char *const heights[] = { "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█" };

void
chart_text(struct buf *b, const char *s)
{
	struct buf line = { 0 };

	buf_str(&line, s != NULL ? s : "");
	for (size_t i = 0; i < line.n; i++)
		if (line.s[i] == '\t' || line.s[i] == '\n' || line.s[i] == '\r')
			line.s[i] = ' ';
	document_html(b, buf_s(&line), line.n);
	buf_free(&line);
}

void
chart_value(struct buf *b, const struct grid *g, size_t row, size_t col)
{
	const char *s = grid_cell(g, row, col);

	if (g->cols[col].unit == GRID_KEY || s == NULL || *s == '\0') {
		chart_key(b, g, row, col);
		return;
	}
	switch (g->cols[col].unit) {
	case GRID_SECONDS:
		span_show(b, (struct span){ strtoll(s, NULL, 10) });
		break;
	case GRID_SHARE:
		out_share(b, s);
		break;
	case GRID_NUMBER:
		out_decimal(b, s);
		break;
	default:
		buf_str(b, s);
	}
}

/* Adds the difference of two shares: "5.0 points". */
static void
points(struct buf *b, double x)
{
	struct buf share = { 0 };
	char text[32];

	snprintf(text, sizeof(text), "%.4f", x);
	out_share(&share, text);
	buf_add(b, share.s, strcspn(share.s, " "));
	buf_fmt(b, " %s", _("points"));
	buf_free(&share);
}

int
chart_change(
    struct buf *b, const struct grid *g, const struct grid *before, size_t col)
{
	const char *is = grid_cell(g, 0, col), *was = grid_cell(before, 0, col);
	enum grid_unit unit = g->cols[col].unit;
	double change;

	if (is == NULL || was == NULL)
		return 0;
	change = grid_number(g, 0, col) - grid_number(before, 0, col);
	if (unit == GRID_SECONDS)
		span_show(b, (struct span){ (int64_t)fabs(change) });
	else if (unit == GRID_SHARE)
		points(b, fabs(change));
	else
		buf_fmt(b, "%.0f", fabs(change));
	return (change > 0) - (change < 0);
}

size_t
chart_figure(const struct grid *g)
{
	for (size_t i = 0; g->draw != NULL && i < g->ncols; i++)
		if (strcmp(g->cols[i].name, g->draw) == 0)
			return i;
	return grid_keys(g);
}

/* ----------------------------------------------------------- on a terminal */

/* Adds a sparkline of a figure over its periods. */
static void
sparkline(struct buf *b, const struct grid *g, size_t col)
{
	double most = grid_largest(g, col, col + 1);
	size_t n = grid_rows(g), from = n > 100 ? n - 100 : 0;

	for (size_t i = from; i < n; i++) {
		double x = grid_number(g, i, col);

		buf_str(b,
		    heights[most > 0 && x > 0 ? (int)(x / most * 7 + 0.5) : 0]);
	}
}

static bool
periods(const struct grid *g)
{
	return grid_keys(g) == 1 && strcmp(g->cols[0].name, "period") == 0;
}

static void
footer(const struct grid *g, struct buf *b)
{
	size_t keys = grid_keys(g);

	buf_ch(b, '\n');
	for (size_t i = keys; periods(g) && grid_rows(g) > 1 && i < g->ncols;
	     i++) {
		sparkline(b, g, i);
		buf_fmt(b, "  %s\n", g->cols[i].name);
	}
	buf_fmt(b, "%s (%s)\n", g->name, g->note);
}

void
chart_table(const struct grid *g, struct out *o)
{
	size_t fig = chart_figure(g), n = grid_rows(g);
	double most = fig < g->ncols ? grid_largest(g, fig, fig + 1) : 0;
	bool bars = o->header && n > 1 && most > 0;
	struct spool *to = o->to;
	bool notes = o->header;
	struct buf b = { 0 };

	for (size_t i = 0; i < g->ncols; i++)
		grid_print(g, i, o);
	if (bars)
		out_column(o, "", OUT_BAR);
	for (size_t row = 0; row < n; row++) {
		for (size_t i = 0; i < g->ncols; i++)
			out_str(o, grid_cell(g, row, i));
		if (bars) {
			buf_clear(&b);
			buf_fmt(&b, "%.4f", grid_number(g, row, fig) / most);
			out_cell(o, buf_s(&b), b.n);
		}
		out_row(o);
	}
	out_end(o);
	buf_clear(&b);
	if (notes)
		footer(g, &b);
	spool_add(to, buf_s(&b), b.n);
	buf_free(&b);
}
