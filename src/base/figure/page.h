/* page.h - grids as one HTML page that needs nothing else */
#ifndef PAGE_H
#define PAGE_H

#include "buf.h"
#include "grid.h"

#define PAGE_FOLD 12 /* a table of more rows is folded below its chart */
#define PAGE_ROWS                                                \
	100 /* rows of a table in a page with several parts; the \
	       rest is only counted */

/*
 * Adds a page: a heading with `title` and `note`, links to its parts, and for
 * each grid a chart and a table. `names` are the ids of the parts. The page has
 * no scripts and loads nothing. It works with keyboards, screen readers,
 * telephones, paper and dark screens, and is in the language of messages.
 */
void page_html(struct buf *, const char *title, const char *note,
    const struct grid *const *, const char *const *names, size_t n);
#endif
