/* page.h - grids as one HTML page that needs nothing else */
#ifndef PAGE_H
#define PAGE_H

#include "buf.h"
#include "grid.h"

#define PAGE_FOLD 12 /* a table of more rows is folded below its chart */
#define PAGE_ROWS                                                \
	100 /* rows of a table in a page with several parts; the \
	       rest is only counted */

/* The colours of pages, light and dark, as variables of a style sheet. */
extern const char *const page_colours;

/* A part of a page. All is borrowed. */
struct page_part {
	const char *name; /* from which its id is made */
	const struct grid *grid;
	const struct grid *before; /* of one row: the same figures of the time
				      before; or NULL */
};

/* All is borrowed. */
struct page {
	const char *title;
	const char *note; /* the span of time and the zone of its parts; a part
			     with another note says it itself */
	const char *when; /* the same for people, or NULL: the note is shown */
	const struct page_part *part;
	size_t n;
};

/*
 * Adds the page: a heading, links to its parts, and for each part a chart and a
 * table, or tiles with the change since the time before. Parts without rows
 * are named at the end. The page has no scripts and loads nothing. It works
 * with keyboards, screen readers, telephones, paper and dark screens, and is
 * in the language of messages.
 */
void page_html(struct buf *, const struct page *);
#endif
