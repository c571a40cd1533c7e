/* hd-kb - write, list and search the knowledge base */
#include <stdlib.h>
#include <string.h>

#include "article.h"
#include "cmd.h"
#include "search.h"

static const char *message, *body, *title, *state, *language, *tag, *ticket;
static bool edit;
static int64_t limit = NONE;

/* clang-format off */
static const struct opt opts[] = {
	{ 'm', "message", "text", OPT_TEXT, &message,
	    N_("the text; default: standard input") },
	{ 'e', "edit", NULL, OPT_BOOL, &edit,
	    N_("write the text in the editor") },
	{ 0, "ticket", "id", OPT_TEXT, &ticket,
	    N_("add: make the article from this ticket") },
	{ 0, "title", "text", OPT_TEXT, &title,
	    N_("the title: what the article answers, in one line") },
	{ 0, "state", "state", OPT_TEXT, &state,
	    N_("draft, internal or public; search: find only these") },
	{ 0, "language", "code", OPT_TEXT, &language,
	    N_("language code, such as pt or en") },
	{ 0, "tag", "words", OPT_TEXT, &tag,
	    N_("any words, separated by spaces") },
	{ 'l', "limit", "number", OPT_NUMBER, &limit,
	    N_("list, search: print at most this many articles") },
	OPT_END
};
/* clang-format on */

static bool
fill(struct cmd *c, struct article *a, struct buf *why)
{
	const char *const text[][2] = { { "title", title }, { "state", state },
		{ "language", language }, { "tag", tag },
		{ "ticket", ticket } };

	article_clear(a);
	a->body = body;
	for (size_t i = 0; i < sizeof(text) / sizeof(text[0]); i++)
		if (text[i][1] != NULL &&
		    !article_set(
			&c->desk, a, text[i][0], text[i][1], &c->keepsake, why))
			return false;
	return true;
}

static bool
write_article(struct cmd *c)
{
	struct item it = { .c = c, .origin = ORIGIN_NOW };
	enum answer answer = REFUSED;
	struct buf why = { 0 };
	struct article a;

	if (!fill(c, &a, &why))
		;
	else if (c->argc == 1)
		answer =
		    article_add(&c->desk, &a, &c->keepsake, &it.origin, &why);
	else if (!cmd_id(c->argv[1], &a.id))
		cmd_usage(c, _("\"%s\" is not an id"), c->argv[1]);
	else if ((answer = article_change(&c->desk, &a, &it.origin, &why)) ==
	    MISSING)
		buf_fmt(&why, _("no article has the id %s"), c->argv[1]);
	if (answer == DONE) {
		cmd_count(c, 1);
		cmd_print_id(c, a.id);
	} else if (why.n > 0)
		warn("%s", why.s);
	buf_free(&why);
	return answer == DONE || answer == SAME;
}

static bool
show(struct cmd *c)
{
	struct buf b = { 0 };
	int64_t id;
	int i = 1;

	for (; i < c->argc && cmd_id(c->argv[i], &id) &&
	     article_show(&c->desk, id, &b);
	     i++)
		;
	if (i < c->argc)
		warn(_("no article has the id %s"), c->argv[i]);
	else
		spool_add(&c->printed, buf_s(&b), b.n);
	buf_free(&b);
	return i == c->argc;
}

static bool
search(struct cmd *c)
{
	cmd_out(c);
	if (search_run(
		&c->desk, c->argv + 1, c->argc - 1, state, limit, &c->out) == 0)
		c->status = EX_NOTHING;
	return true;
}

/* hd-list article, for those who look here first. */
static bool
list(struct cmd *c)
{
	struct find f = { .kind = kind_find(&c->desk, "article"),
		.as_of = { NONE },
		.limit = limit };

	cmd_search(c, &f, c->argv + 1, c->argc - 1);
	return true;
}

int
main(int argc, char *argv[])
{
	static struct cmd c;
	const char *verb;
	int64_t id;

	cmd_start(&c, argc, argv, opts,
	    "add | edit id | show id ... | list [condition ...] | search word ...",
	    CMD_CHANGES | CMD_OUTPUT | CMD_COLUMNS | CMD_QUIET);
	verb = c.argc > 0 ? c.argv[0] : "";
	if (ticket != NULL && !cmd_id(ticket, &id))
		cmd_usage(&c, _("--ticket: \"%s\" is not an id"), ticket);
	if (ticket != NULL)
		ticket += *ticket == '#';
	if (c.columns != NULL && strcmp(verb, "list") != 0)
		cmd_usage(&c, _("-c can only be used with hd-kb list"));
	if ((strcmp(verb, "add") == 0 && c.argc == 1) ||
	    (strcmp(verb, "edit") == 0 && c.argc == 2)) {
		/* a ticket brings a text of its own, an article has one */
		if (message != NULL || edit || (ticket == NULL && c.argc == 1))
			body = cmd_text(&c, message, edit);
		return cmd_write(&c, write_article);
	}
	if (strcmp(verb, "show") == 0 && c.argc > 1)
		return cmd_read(&c, show);
	if (strcmp(verb, "list") == 0)
		return cmd_read(&c, list);
	if (strcmp(verb, "search") == 0 && c.argc > 1)
		return cmd_read(&c, search);
	cmd_usage(&c, _("say what to do: add, edit, show, list or search"));
}
