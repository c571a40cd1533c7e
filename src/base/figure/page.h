/* page.h - grids as one HTML page that needs nothing else */
#ifndef PAGE_H
#define PAGE_H

#include "buf.h"
#include "grid.h"

#define PAGE_FOLD 12  /* rows of a table that is folded below its chart */
#define PAGE_ROWS 100 /* of a table in a page of many; the rest is counted */

/*
 * Adds a page: a heading, links to its parts, and for each grid a chart and a
 * table. No scripts, nothing from elsewhere; for keyboards, screen readers,
 * telephones, paper and the dark. In the language of the messages. `title' and
 * `note' are for the heading; `id's of the parts are their names.
 */
void page_html(struct buf *, const char *title, const char *note,
    const struct grid *const *, const char *const *names, size_t n);
#endif
