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
 * Adds an SVG element. The keys of the grid decide what it is: lines over
 * periods, stacked bars, a heat map of hours by weekday, a histogram or plain
 * bars. The picture can be read without colours (dashes, hatching, numbers) and
 * on dark screens, and has a title and a description for screen readers. A
 * period that is cut short is paler. Adds nothing if chart_can is false.
 * Each picture of a page has another number, from which its ids are made; 0 for
 * CHART_ALONE.
 */
void chart_svg(struct buf *, const struct grid *, enum chart_place, int number);

/* Returns the column that is drawn: grid->draw, else the first figure. */
size_t chart_figure(const struct grid *);

/* Sorts the rows by the figure that is drawn, the largest first, unless their
 * first key has an order of its own, as periods and priorities have. */
void chart_sort(struct grid *);

/* Returns true if the grid has figures that chart_svg can draw. */
bool chart_can(const struct grid *);

/*
 * Prints an aligned table with a bar for the figure that is drawn. Below it
 * come a sparkline for each figure if rows are periods, the name of the grid
 * and its note.
 */
void chart_table(const struct grid *, struct out *);

/* Returns the style sheet that charts in a page share. */
const char *chart_style(void);

/* Adds a figure as people read it: 1d2h, 45.0 %, – for no value, else as it is.
 */
void chart_value(struct buf *, const struct grid *, size_t row, size_t col);

/* Words that pages translate and no other table has; ended by NULL. */
extern const char *const chart_words[];

/* Adds the name of a column of the grid as people read it, "median age"; NULL:
 * of a part of a page. */
void chart_label(struct buf *, const struct grid *, const char *);

/* Adds the value of a key as people read it: "first reply", – for none. */
void chart_key(struct buf *, const struct grid *, size_t row, size_t col);

/* Adds by how much a figure has changed since `before`, a grid with the same
 * columns and one row, in its unit; nothing if one of them has no value.
 * Returns -1, 0 or 1: it has become less, is the same, or more. */
int chart_change(
    struct buf *, const struct grid *, const struct grid *before, size_t col);

/*
 * Adds text for HTML and SVG: < > & and quotes are escaped, TAB and line ends
 * are blanks, and what no document may have is U+FFFD.
 */
void chart_text(struct buf *, const char *);
#endif
