/* read.c - prints articles, and lists of them */
#include <string.h>

#include "article_file.h"
#include "article_version.h"
#include "difference.h"
#include "number.h"
#include "read.h"
#include "text.h"

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

/* Adds a version of an article as a file; both have the number of the newest,
 * so that it does not differ. */
static bool
add_version(
    struct cmd *c, int64_t id, int64_t version, int64_t newest, struct buf *b)
{
	struct pool pool = { 0 };
	struct article a;
	bool there = article_version(&c->desk, id, version, &a, &pool);

	if (there)
		article_file_write(b, &a, newest);
	else
		warn(_("article %lld has the versions 1 to %lld, not %lld"),
		    (long long)id, (long long)newest, (long long)version);
	mem_free(&pool);
	return there;
}

bool
read_diff(struct cmd *c)
{
	struct buf old = { 0 }, new = { 0 }, lines = { 0 }, b = { 0 };
	int64_t id, newest, from, to;
	bool good = false;
	struct article a;

	if (!cmd_id(c->argv[0], &id) ||
	    !article_read(&c->desk, id, &a, &c->keepsake)) {
		warn(_("no article has the id %s"), c->argv[0]);
		return false;
	}
	newest = article_versions(&c->desk, id);
	from = newest > 1 ? newest - 1 : 1;
	to = newest;
	if ((c->argc > 1 && !number_whole(c->argv[1], &from)) ||
	    (c->argc > 2 && !number_whole(c->argv[2], &to)))
		warn(_("\"%s\" is not a number"), c->argv[c->argc - 1]);
	else
		good = add_version(c, id, from, newest, &old) &&
		    add_version(c, id, to, newest, &new);
	if (good && difference_add(&lines, old.s, new.s)) {
		buf_fmt(&b, "--- article %lld, version %lld\n", (long long)id,
		    (long long)from);
		buf_fmt(&b, "+++ article %lld, version %lld\n", (long long)id,
		    (long long)to);
		text_show(&b, lines.s, lines.n, true);
		spool_add(&c->printed, b.s, b.n);
	} else if (good)
		c->status = EX_NOTHING;
	buf_free(&old);
	buf_free(&new);
	buf_free(&lines);
	buf_free(&b);
	return good;
}

void
read_list(struct cmd *c, int64_t limit)
{
	struct find f = { .kind = kind_find(&c->desk, "article"),
		.as_of = { NONE },
		.limit = limit };

	cmd_search(c, &f, c->argv, c->argc);
}
