/* chart_impl.h - what the files of charts share */
#ifndef CHART_IMPL_H
#define CHART_IMPL_H

#include "chart.h"

#define LARGE	720 /* width of all; what is drawn lies inside the margins */
#define SMALL	340 /* on a telephone */
#define H	320
#define LEFT	56
#define RIGHT	16
#define TOP	56
#define BOTTOM	48
#define SERIES	6 /* more are not told apart: the rest is one */
#define MAXBARS 20
#define FEWBARS 12 /* so many stay in their order */
#define MAXDOTS 40

struct chart {
	struct buf *b;
	const struct grid *g;
	size_t keys, n;	     /* key columns, rows */
	size_t fig;	     /* the column that is drawn */
	int width;	     /* of all: LARGE or SMALL */
	int top;	     /* of the scale: below the legend */
	double most;	     /* at the top of the scale */
	enum grid_unit unit; /* of the scale */
	int id;		     /* of this picture, for its patterns */
	bool pale;	     /* what is drawn is cut short */
};

extern const char *const chart_dashes[SERIES];

/*
 * Building blocks: text, also cut to its room, the scale to the left, a hatched
 * box, a legend in as many rows as its names need, which comes before the
 * scale.
 */
void draw_label(struct chart *, double x, double y, const char *anchor,
    const char *class, const char *);
void draw_short(struct chart *, double x, double y, const char *anchor,
    const char *, double room);
void draw_scale(struct chart *, double most);
double draw_y(const struct chart *, double);
double draw_room(const struct chart *); /* between the margins */
double draw_width(const char *);	/* of a text, rather more */
void draw_box(struct chart *, size_t series, double x, double y, double w,
    double h, const char *title);
void draw_legend(struct chart *, const char *const *names, size_t n, bool line);

/* What a row is called, by its keys. */
void draw_name(
    struct buf *, const struct grid *, size_t row, size_t from, size_t to);

/* The kinds of pictures. */
void chart_lines(struct chart *);
void chart_stacks(struct chart *);
void chart_histogram(struct chart *);
void chart_bars(struct chart *);
void chart_heat(struct chart *);
int chart_bars_height(const struct chart *);
int chart_heat_height(const struct chart *);
#endif
