/* cmd_entry_text.c - the text of hd-reply and hd-note: given, edited, or that
 * of a template or an article */
#include "article.h"
#include "cmd_entry.h"
#include "template.h"

static struct cmd_entry *edited;

/* Reads what the template says of the one ticket, before somebody edits it. */
static bool
draft(struct cmd *c)
{
	struct buf why = { 0 };
	int64_t id;
	enum answer answer;

	if (!cmd_id(c->argv[0], &id))
		die(EX_DATAERR, _("\"%s\" is not an id"), c->argv[0]);
	answer = template_ticket(
	    &c->desk, edited->template, id, &c->keepsake, &edited->text, &why);
	if (answer == MISSING)
		die(EX_DATAERR, _("no ticket has the id %lld"), (long long)id);
	if (answer == REFUSED)
		die(EX_DATAERR, "%s", why.s);
	return true;
}

void
cmd_entry_text(struct cmd *c, struct cmd_entry *m)
{
	if (m->article != NULL && m->text == NULL && !m->edit)
		return; /* the article is the text */
	if (m->template == NULL)
		m->text = cmd_text(c, m->text, m->edit);
	else if (m->edit) {
		edited = m;
		cmd_read_on(c, draft);
		m->text = cmd_text_edit(c, m->text);
		m->template = NULL;
	}
}

enum answer
cmd_entry_article(struct desk *d, const char *id, int64_t ticket,
    struct pool *pool, const char **text, int64_t *article, struct buf *why)
{
	struct article a;

	if (!cmd_id(id, &a.id) || !article_for(d, &a, ticket, pool, why))
		return REFUSED;
	*text = article_reply(&a, *text, pool);
	*article = a.id;
	return DONE;
}
