/* hd-kb - add, show, list and search articles of the knowledge base */
#include <stdlib.h>
#include <string.h>

#include "article.h"
#include "cmd.h"
#include "search.h"
#include "value.h"

static const char *message, *title, *state, *language, *tag, *ticket;
static const char *body;
static bool edit;
static int64_t limit = NONE;

static const struct opt opts[] = { { 'm', "message", "text",
				       N_("the text; default standard input"),
				       OPT_TEXT, &message },
	{ 'e', "edit", NULL, N_("write the text in the editor"), OPT_BOOL,
	    &edit },
	{ 0, "ticket", "id", N_("add: from this ticket"), OPT_TEXT, &ticket },
	{ 0, "title", "text", N_("what it answers, in one line"), OPT_TEXT,
	    &title },
	{ 0, "state", "state",
	    N_("draft, internal or public; search: only "
	       "those"),
	    OPT_TEXT, &state },
	{ 0, "language", "code", N_("such as pt or en"), OPT_TEXT, &language },
	{ 0, "tag", "words", N_("free words"), OPT_TEXT, &tag },
	{ 'l', "limit", "number", N_("search: print at most so many"),
	    OPT_NUMBER, &limit },
	OPT_END };

static bool
fill(struct cmd *c, struct article *a, struct buf *why)
{
	const struct kind *k = kind_find(&c->desk, "article");
	const char *const text[][2] = { { "title", title }, { "state", state },
		{ "language", language }, { "tag", tag } };

	col_clear(k->cols, k->n, a);
	for (size_t i = 0; i < sizeof(text) / sizeof(text[0]); i++) {
		const struct col *col = col_find(k->cols, k->n, text[i][0]);
		struct val v;

		if (text[i][1] == NULL)
			continue;
		if (!value_parse(&c->desk, col, text[i][1], false, &c->keepsake,
			&v, why))
			return false;
		col_put(col, a, v);
	}
	a->body = body;
	return true;
}

static bool
said(struct cmd *c, struct item *it, const char *what, enum answer answer,
    int64_t id, struct buf *why)
{
	if (answer == MISSING)
		warn(_("no such %s: %lld"), what, (long long)id);
	else if (answer == REFUSED)
		warn("%s", why->s);
	else
		cmd_changed(it, id);
	buf_free(why);
	(void)c;
	return answer == DONE || answer == SAME;
}

static bool
add(struct cmd *c)
{
	struct item it = { .c = c, .act = ACT_NOW };
	enum answer answer = REFUSED;
	struct buf why = { 0 };
	struct article a;
	int64_t id = NONE;

	if (!fill(c, &a, &why))
		return said(c, &it, "", REFUSED, NONE, &why);
	if (ticket != NULL && !cmd_id(ticket, &id))
		cmd_usage(c, _("--ticket: \"%s\" is not an id"), ticket);
	answer = ticket != NULL
	    ? article_from_ticket(&c->desk, id, &a, &c->keepsake)
	    : DONE;
	if (answer == MISSING)
		return said(c, &it, "ticket", MISSING, id, &why);
	answer = article_add(&c->desk, &a, &it.act, &why);
	return said(c, &it, "article", answer, a.id, &why);
}

static bool
change(struct cmd *c)
{
	struct item it = { .c = c, .act = ACT_NOW };
	struct buf why = { 0 };
	struct article a;

	if (!fill(c, &a, &why))
		return said(c, &it, "", REFUSED, NONE, &why);
	if (!cmd_id(c->argv[1], &a.id))
		cmd_usage(c, _("\"%s\" is not an id"), c->argv[1]);
	return said(c, &it, "article",
	    article_change(&c->desk, &a, &it.act, &why), a.id, &why);
}

static bool
show(struct cmd *c)
{
	struct buf b = { 0 };
	int64_t id;

	for (int i = 1; i < c->argc; i++) {
		buf_str(&b, i > 1 ? "\n" : "");
		if (!cmd_id(c->argv[i], &id) ||
		    !article_show(&c->desk, id, &b)) {
			warn(_("no such article: %s"), c->argv[i]);
			return false;
		}
	}
	spool_add(&c->printed, buf_s(&b), b.n);
	buf_free(&b);
	return true;
}

static bool
search(struct cmd *c)
{
	struct buf words = { 0 };

	for (int i = 1; i < c->argc; i++)
		buf_fmt(&words, "%s ", c->argv[i]);
	cmd_out(c);
	if (search_run(&c->desk, buf_s(&words), state, limit, &c->out) == 0)
		c->status = EX_NOTHING;
	buf_free(&words);
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

	cmd_start(&c, argc, argv, opts,
	    "add | edit id | show id ... | list [condition ...] | search word ...",
	    CMD_CHANGES | CMD_OUTPUT | CMD_QUIET);
	verb = c.argc > 0 ? c.argv[0] : "";
	if (strcmp(verb, "add") == 0 && c.argc == 1) {
		/* a ticket brings a text of its own */
		if (message != NULL || edit || ticket == NULL)
			body = cmd_text(&c, message, edit);
		return cmd_write(&c, add);
	}
	if (strcmp(verb, "edit") == 0 && c.argc == 2) {
		if (message != NULL || edit)
			body = cmd_text(&c, message, edit);
		return cmd_write(&c, change);
	}
	if (strcmp(verb, "show") == 0 && c.argc > 1)
		return cmd_read(&c, show);
	if (strcmp(verb, "list") == 0)
		return cmd_read(&c, list);
	if (strcmp(verb, "search") == 0 && c.argc > 1)
		return cmd_read(&c, search);
	cmd_usage(&c, _("add, edit, show, list or search?"));
}
