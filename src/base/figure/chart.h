/*
 * chart.h - a grid as a picture: SVG without dependencies, bars and
 * sparklines for terminals
 */
#ifndef CHART_H
#define CHART_H

#include "buf.h"
#include "grid.h"

/* A file of its own, or in a page: for a window, and for a telephone. */
enum chart_place { CHART_ALONE, CHART_LARGE, CHART_SMALL };

/*
 * Adds an SVG element: lines over periods, stacked bars, a heat map of hours
 * by weekday, a histogram or plain bars, as the keys of the grid want. It is
 * readable without colours (dashes, hatching, numbers) and in the dark, and has
 * a title and a description for those who listen. A period that is cut short
 * is paler. Nothing is added if there is nothing to draw. Each picture of a
 * page has another number, of which it makes its ids; 0 for CHART_ALONE.
 */
void chart_svg(struct buf *, const struct grid *, enum chart_place, int number);

/* The column that is drawn: the grid's, else its first figure. */
size_t chart_figure(const struct grid *);

/* True if chart_svg would draw something. */
bool chart_can(const struct grid *);

/*
 * Prints an aligned table with a bar for the first figure, what the figures are
 * of, and a sparkline for each if rows are periods.
 */
void chart_table(const struct grid *, struct out *);

/* The style sheet that charts in a page share. */
const char *chart_style(void);

/* Adds a figure as people read it: 1d2h, 45.0 %, – for none, else as it is. */
void chart_value(struct buf *, const struct grid *, size_t row, size_t col);

/* Words that pages translate and no other table has; ended by NULL. */
extern const char *const chart_words[];

/* Adds the name of a column as people read it: "median age". */
void chart_label(struct buf *, const char *);

/* Adds text for HTML and SVG: < > & and quotes are escaped, controls left out.
 */
void chart_text(struct buf *, const char *);
#endif
