/* chart_impl.h - what the files of charts share */
#ifndef CHART_IMPL_H
#define CHART_IMPL_H

#include "chart.h"

/* Lengths in pixels. The figures are drawn inside the margins. */
#define LARGE	720 /* width */
#define SMALL	340 /* on a telephone */
#define H	320
#define LEFT	56
#define RIGHT	16
#define TOP	56
#define BOTTOM	48
#define SERIES	6 /* more are not told apart: the rest is one */
#define MAXBARS 20
#define MAXDOTS 40

/* A picture that is being drawn. Lengths are in pixels. */
struct chart {
	struct buf *b;	      /* the SVG so far; borrowed */
	const struct grid *g; /* borrowed */
	size_t keys, n;	      /* key columns, rows */
	size_t fig;	      /* the column that is drawn */
	int width;	      /* of all: LARGE or SMALL */
	int top;	      /* of the scale: below the legend */
	double most;	      /* at the top of the scale */
	enum grid_unit unit;  /* of the scale */
	int id;		      /* of this picture, for its patterns */
	bool pale;	      /* the period that is drawn is cut short */
};

/* How the lines of the series are dashed. */
extern const char *const chart_dashes[SERIES];

/*
 * Adds a text. `anchor` says which part of it stands at x: "start", "middle" or
 * "end".
 */
void chart_draw_label(struct chart *, double x, double y, const char *anchor,
    const char *class, const char *);

/* Adds a text that is cut to its room; then its title is the whole text. */
void chart_draw_short(struct chart *, double x, double y, const char *anchor,
    const char *, double room);

/* Returns the largest figure of the columns from <= column < to; of shares at
 * least 1: a share of 8 % is no full bar. */
double chart_draw_most(const struct chart *, size_t from, size_t to);

/* Adds the scale to the left. `most` is the largest figure. */
void chart_draw_scale(struct chart *, double most);

/* Returns the y of a figure on the scale. */
double chart_draw_y(const struct chart *, double);

/* Returns the width between the margins. */
double chart_draw_room(const struct chart *);

/* Returns the width of a text, estimated rather too large. */
double chart_draw_width(const char *);

/* Adds a box with the hatching of its series, and a title that a pointer shows.
 */
void chart_draw_box(struct chart *, size_t series, double x, double y, double w,
    double h, const char *title);

/*
 * Adds the names of the series, in as many rows as they need: with lines, or
 * with boxes. It comes before the scale.
 */
void chart_draw_legend(
    struct chart *, const char *const *names, size_t n, bool line);

/* Adds the name of a row: its keys from <= column < to. */
void chart_draw_name(
    struct buf *, const struct grid *, size_t row, size_t from, size_t to);

/* Draw the kinds of pictures; see chart_svg. */
void chart_lines(struct chart *);
void chart_stacks(struct chart *);
void chart_histogram(struct chart *);
void chart_bars(struct chart *);
void chart_heat(struct chart *);

/* Return the height of pictures that are as high as their contents. */
int chart_bars_height(const struct chart *);
int chart_heat_height(const struct chart *);
#endif
