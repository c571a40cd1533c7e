/* find_articles.c - hd-kb search: for the operands, or for many records */
#include <string.h>

#include "find_articles.h"
#include "language.h"

static struct search searching;
static int64_t found;

void
find_articles_terms(struct cmd *c, struct search_terms *t,
    const struct write_words *words, int64_t limit)
{
	t->state = words->state;
	t->language = words->language;
	t->columns = c->columns;
	t->limit = limit;
	if (t->explain && t->columns != NULL)
		cmd_usage(
		    c, _("--explain has columns of its own; leave out -c"));
}

void
find_articles_slurp(struct cmd *c)
{
	if (c->argc == 1 && strcmp(c->argv[0], "-") == 0)
		cmd_slurp(c, NULL, 0);
}

static bool
heading(struct item *it, struct buf *why)
{
	if (item_has(it, "id") && item_has(it, "text"))
		return true;
	buf_str(why, _("the columns id and text are needed"));
	return false;
}

static enum answer
each(struct item *it, struct buf *why)
{
	const char *name = item_text(it, "id"), *text = item_text(it, "text");

	if (name == NULL) {
		buf_fmt(why, _("%s: is needed"), "id");
		return REFUSED;
	}
	if (text != NULL)
		found += search_text(&searching, name, &text, 1, false);
	return DONE;
}

bool
find_articles(struct cmd *c, struct search_terms *of)
{
	static const struct loop loop = { .heading = heading, .each = each };
	struct buf why = { 0 };
	bool good = true;

	of->records = c->nsources > 0;
	found = 0;
	cmd_out(c);
	if (!search_begin(&searching, &c->desk, of, &c->out, &why))
		die(EX_USAGE, "-c: %s", why.s);
	if (of->records)
		good = cmd_each(c, &loop);
	else
		found = search_text(&searching, NULL,
		    (const char *const *)c->argv, (size_t)c->argc, true);
	search_end(&searching);
	if (good)
		c->status = found > 0 ? EX_OK : EX_NOTHING;
	return good;
}
