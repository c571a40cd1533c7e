/* markdown_module.h - what the module for Markdown offers */
#ifndef MARKDOWN_MODULE_H
#define MARKDOWN_MODULE_H

#include "markdown.h"

#define MARKDOWN_MODULE "hd_markdown" /* the symbol in markdown.so */

/* What the module offers; see module_load. The functions are those of
 * markdown.h. */
struct markdown_module {
	const char *release; /* of hd-tools */
	void (*html)(struct buf *, const char *, const struct markdown_html *);
	void (*text)(struct buf *, const char *, const struct markdown_look *);
	void (*links)(
	    const char *, void (*fn)(const char *url, void *arg), void *arg);
};
#endif
