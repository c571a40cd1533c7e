/* read.c - prints articles, and lists of them */
#include <string.h>

#include "article.h"
#include "read.h"

/* Reads -o: text, html or markdown. */
static enum article_form
form_of(struct cmd *c)
{
	static const char *const names[] = { [ARTICLE_TEXT] = "text",
		[ARTICLE_HTML] = "html",
		[ARTICLE_MARKDOWN] = "markdown" };

	for (int i = ARTICLE_TEXT; c->output != NULL && i <= ARTICLE_MARKDOWN;
	     i++)
		if (strcmp(c->output, names[i]) == 0)
			return (enum article_form)i;
	if (c->output != NULL)
		cmd_usage(c, _("-o: \"%s\" is not text, html or markdown"),
		    c->output);
	return ARTICLE_TEXT;
}

bool
read_show(struct cmd *c)
{
	enum article_form form = form_of(c);
	struct out_screen screen = cmd_screen(c);
	const struct markdown_look look = { .width = screen.width,
		.styled = screen.colour };
	struct buf b = { 0 };
	int64_t id;
	int i = 0;

	for (; i < c->argc && cmd_id(c->argv[i], &id) &&
	     article_show(&c->desk, id, form, &look, &b);
	     i++)
		;
	if (i < c->argc)
		warn(_("no article has the id %s"), c->argv[i]);
	else
		spool_add(&c->printed, buf_s(&b), b.n);
	buf_free(&b);
	return i == c->argc;
}

void
read_list(struct cmd *c, int64_t limit)
{
	struct find f = { .kind = kind_find(&c->desk, "article"),
		.as_of = { NONE },
		.limit = limit };

	cmd_search(c, &f, c->argv, c->argc);
}
