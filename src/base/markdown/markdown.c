/* markdown.c - texts in Markdown, also where its module is not there */
#include <string.h>

#include "document.h"
#include "markdown_module.h"
#include "module.h"
#include "text.h"

/* Returns the module; NULL: it is not there. */
static const struct markdown_module *
module(void)
{
	static const struct markdown_module *loaded;
	static bool tried;
	struct buf why = { 0 };

	if (!tried)
		loaded = module_load("markdown", MARKDOWN_MODULE, "", &why);
	tried = true;
	buf_free(&why);
	return loaded;
}

void
markdown_html(struct buf *to, const char *text, const struct markdown_html *how)
{
	static const struct markdown_html usual;

	if (module() != NULL) {
		module()->html(to, text, how != NULL ? how : &usual);
		return;
	}
	buf_str(to, "<pre>");
	document_html(to, text, strlen(text));
	buf_str(to, "</pre>\n");
}

void
markdown_text(struct buf *to, const char *text, const struct markdown_look *how)
{
	static const struct markdown_look usual;

	if (module() != NULL) {
		module()->text(to, text, how != NULL ? how : &usual);
		return;
	}
	text_show(to, text, strlen(text), true);
	if (to->n > 0 && to->s[to->n - 1] != '\n')
		buf_ch(to, '\n');
}

bool
markdown_links(
    const char *text, void (*fn)(const char *url, void *arg), void *arg)
{
	if (module() != NULL)
		module()->links(text, fn, arg);
	return module() != NULL;
}
