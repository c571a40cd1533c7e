/* markdown.h - texts in Markdown, as safe HTML and as lines for people */
#ifndef MARKDOWN_H
#define MARKDOWN_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"

/*
 * Markdown is CommonMark with the tables, task lists, struck text and bare URLs
 * of GitHub. The module markdown.so reads it; without the module a text is
 * shown as it was written.
 */

/* How HTML is written; a zeroed struct will do. */
struct markdown_html {
	unsigned below; /* headings are below this level: 1 makes # an h2 */
	/* Adds the URL that a link gets in place of its own; NULL: its own. */
	void (*link)(struct buf *, const char *url, void *arg);
	void *arg;
};

/*
 * Adds a text as HTML. Tags of the text are text. A link or picture keeps its
 * URL if that is relative or one of http, https, mailto and tel (pictures: http
 * and https); of others only the words stay. NULL: all as usual.
 */
void markdown_html(
    struct buf *, const char *text, const struct markdown_html *);

/* How lines are written; a zeroed struct is plain text. */
struct markdown_look {
	size_t width; /* columns of a line; 0: lines end where they ended */
	bool styled;  /* bold and underlined, for a terminal */
	bool away;    /* leaves relative URLs out: they lead nowhere here */
};

/* Adds a text as lines. Controls are shown as text_show does. */
void markdown_text(
    struct buf *, const char *text, const struct markdown_look *);

/* Calls fn for the URL of each link and picture, whether it is safe or not.
 * Returns false if the module is not there. */
bool markdown_links(
    const char *text, void (*fn)(const char *url, void *arg), void *arg);
#endif
