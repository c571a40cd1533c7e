/* write.c - an article is added or changed from the options of hd-kb */
#include <stdlib.h>
#include <string.h>

#include "article.h"
#include "identity.h"
#include "write.h"

void
write_fill(struct cmd *c, const struct write_words *w, struct article *a)
{
	const char *const text[][2] = { { "title", w->title },
		{ "state", w->state }, { "language", w->language },
		{ "tag", w->tag }, { "ticket", w->ticket },
		{ "translation_of", w->translation_of },
		{ "review_at", w->review_at }, { "owner", w->owner },
		{ "category", w->category }, { "service", w->service },
		{ "body", w->body } };
	struct buf why = { 0 };

	if (w->title != NULL ? identity_blank(w->title)
			     : c->argc == 0 && w->ticket == NULL)
		die(EX_DATAERR, _("%s: is needed"), "--title");
	for (size_t i = 0; i < sizeof(text) / sizeof(text[0]); i++)
		if (text[i][1] != NULL &&
		    !article_set(&c->desk, a, text[i][0], text[i][1],
			&c->keepsake, &why)) {
			for (char *s = why.s; *s != '\0' && *s != ':'; s++)
				*s = (char)(*s == '_' ? '-' : *s);
			die(EX_USAGE, "--%s", why.s);
		}
}

void
write_changed(struct item *it, int64_t id)
{
	const struct kind *k = kind_find(&it->c->desk, "article");
	struct val *v = xcalloc(k->n, sizeof(*v));
	struct pool pool = { 0 };
	struct article a;

	cmd_count(it->c, 1);
	if (it->c->columns == NULL && it->c->output == NULL)
		cmd_print_id(it->c, id);
	else if (article_read(&it->c->desk, id, &a, &pool)) {
		for (size_t i = 0; i < k->n; i++)
			v[i] = col_get(&k->cols[i], &a);
		cmd_changed_record(it, k, v);
	}
	mem_free(&pool);
	free(v);
}

/* Says what was taken out of a text, a line each. */
static void
tell(const struct article *a)
{
	for (const char *s = a->taken; s != NULL && *s != '\0';) {
		int n = (int)strcspn(s, "\n");

		warn(_("taken out: %.*s"), n, s);
		s += n + (s[n] == '\n');
	}
}

bool
write_article(struct cmd *c, const struct write_words *w)
{
	struct item it = { .c = c, .operand = "article", .origin = ORIGIN_NOW };
	enum answer answer = REFUSED;
	struct buf why = { 0 };
	struct article a;

	article_clear(&a);
	write_fill(c, w, &a);
	if (c->argc == 0)
		answer =
		    article_add(&c->desk, &a, &c->keepsake, &it.origin, &why);
	else if (!cmd_id(c->argv[0], &a.id))
		buf_fmt(&why, _("\"%s\" is not an id"), c->argv[0]);
	else if ((answer = article_change(&c->desk, &a, &it.origin)) == MISSING)
		buf_fmt(&why, _("no article has the id %s"), c->argv[0]);
	if (answer == DONE) {
		tell(&a);
		write_changed(&it, a.id);
	} else if (why.n > 0)
		warn("%s", why.s);
	buf_free(&why);
	return answer == DONE || answer == SAME;
}

void
write_ticket(struct cmd *c, struct write_words *w)
{
	int64_t id;

	if (!cmd_id(w->ticket, &id))
		cmd_usage(c, _("--ticket: \"%s\" is not an id"), w->ticket);
	w->ticket += *w->ticket == '#';
}

void
write_begin(struct cmd *c, struct write_words *w, const char *message,
    bool edit, bool adds)
{
	if (w->ticket != NULL)
		write_ticket(c, w);
	if (message != NULL || edit || (adds && w->ticket == NULL))
		w->body = cmd_text(c, message, edit);
}
