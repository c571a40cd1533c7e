/* teach.c - lessons from records, and judgements of articles */
#include <string.h>

#include "identity.h"
#include "lesson.h"
#include "teach.h"

static enum answer
add(struct item *it, struct lesson *l, struct buf *why)
{
	const struct kind *k = kind_find(&it->c->desk, "lesson");
	enum answer answer =
	    lesson_add(&it->c->desk, l, &it->c->of_item, &it->origin, why);
	struct val v[16];

	for (size_t i = 0; answer == DONE && i < k->n; i++)
		v[i] = col_get(&k->cols[i], l);
	if (answer == DONE)
		cmd_changed_record(it, k, v);
	return answer;
}

static bool
heading(struct item *it, struct buf *why)
{
	static const char *const columns[] = { "article", "question", "ticket",
		"helped", "comment", "at", "actor", "cause", "reason", NULL };

	if (!item_known(it, NULL, columns, why))
		return false;
	if (it->bare ||
	    (item_has(it, "article") &&
		(item_has(it, "question") || item_has(it, "ticket"))))
		return true;
	buf_str(
	    why, _("the columns article, and question or ticket, are needed"));
	return false;
}

/* Reads the number of a record from a cell; an empty cell is none. */
static bool
number(const struct item *it, const char *column, int64_t *id, struct buf *why)
{
	const char *s = item_text(it, column);

	if (s == NULL || cmd_id(s, id))
		return true;
	buf_fmt(why, _("%s: \"%s\" is not an id"), column, s);
	return false;
}

static bool
answer_of(const char *word, struct flag *helped, struct buf *why)
{
	if (strcmp(word, "yes") == 0 || strcmp(word, "no") == 0) {
		helped->v = *word == 'y';
		return true;
	}
	buf_fmt(why, _("\"%s\" is neither yes nor no"), word);
	return false;
}

static enum answer
each(struct item *it, struct buf *why)
{
	const char *helped = item_text(it, "helped");
	struct lesson l;

	lesson_clear(&l);
	l.source = LESSON_LEARN;
	l.helped.v = 1;
	if (!number(it, "article", &l.article, why) ||
	    !number(it, "ticket", &l.ticket, why))
		return REFUSED;
	if (helped != NULL && !answer_of(helped, &l.helped, why))
		return REFUSED;
	l.question = item_text(it, "question");
	l.comment = item_text(it, "comment");
	if (l.question != NULL && identity_blank(l.question))
		l.question = NULL;
	if (l.article == NONE)
		buf_fmt(why, _("%s: is needed"), "article");
	else if (l.question == NULL && l.ticket == NONE)
		buf_str(why, _("there is neither a question nor a ticket"));
	return why->n > 0 ? REFUSED : add(it, &l, why);
}

bool
teach_records(struct cmd *c)
{
	static const struct loop loop = { .heading = heading, .each = each };

	return cmd_each(c, &loop);
}

bool
teach_rate(struct cmd *c, const char *ticket, const char *comment)
{
	struct item it = { .c = c, .operand = "rate", .origin = ORIGIN_NOW };
	enum answer answer = REFUSED;
	struct buf why = { 0 };
	struct lesson l;

	lesson_clear(&l);
	l.source = LESSON_RATE;
	l.comment = comment;
	if (ticket != NULL)
		cmd_id(ticket, &l.ticket); /* checked */
	if (!cmd_id(c->argv[0], &l.article))
		buf_fmt(&why, _("\"%s\" is not an id"), c->argv[0]);
	else if (answer_of(c->argv[1], &l.helped, &why))
		answer = add(&it, &l, &why);
	if (why.n > 0)
		warn("%s", why.s);
	buf_free(&why);
	return answer != REFUSED;
}
