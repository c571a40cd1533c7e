/* give_answer.c - hd-kb answer: replies to tickets and records; hd-kb suggest
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "answer.h"
#include "assistant.h"
#include "find.h"
#include "give_answer.h"
#include "ticket_search.h"
#include "lesson.h"

static struct search searching;
static const struct col **show;
static size_t nshow;
static double least;
static int64_t answered;

/* Answers that wait until the desk is closed: an assistant may take long. */
static struct assistant assistant;
static bool asking;
static struct waiting {
	const char *id, *question;
	struct answer_to a;
	struct article article[ANSWER_MOST];
} * waits;
static size_t nwaits, wait_cap;

enum { ID, BODY, ARTICLE, SCORE, ASSISTANT };

static const struct col columns[] = {
	{ .name = "id", .type = COL_TEXT, .flags = COL_SHOW },
	{ .name = "body", .type = COL_TEXT, .flags = COL_SHOW },
	{ .name = "article", .type = COL_TEXT },
	{ .name = "score", .type = COL_REAL },
	{ .name = "assistant", .type = COL_TEXT },
};
static const struct kind answers = { .name = "answer",
	.cols = columns,
	.n = sizeof(columns) / sizeof(*columns) };

static void
print(struct cmd *c, const char *id, const struct answer_to *a,
    const char *program)
{
	struct buf ids = { 0 };
	char score[32];

	for (size_t i = 0; i < a->n; i++)
		buf_fmt(
		    &ids, "%s%lld", i > 0 ? " " : "", (long long)a->article[i]);
	snprintf(score, sizeof(score), "%.4g", a->score);
	for (size_t i = 0; i < nshow; i++) {
		const char *cell[] = { id, a->body, ids.s, score, program };

		out_str(&c->out, cell[show[i] - columns]);
	}
	out_row(&c->out);
	buf_free(&ids);
}

/* Keeps an answer with what the assistant needs to write a better one. */
static void
keep_waiting(struct cmd *c, const char *id, const char *text, int64_t ticket,
    const struct answer_to *a)
{
	struct waiting *w;

	waits = mem_grow(waits, nwaits, &wait_cap, sizeof(*waits));
	w = &waits[nwaits++];
	*w = (struct waiting){ .id = mem_keep(&c->keepsake, id, strlen(id)),
		.a = *a };
	w->question = assistant_question(
	    &c->desk, &assistant, text, ticket, &c->keepsake);
	for (size_t i = 0; i < a->n; i++)
		article_read(
		    &c->desk, a->article[i], &w->article[i], &c->keepsake);
}

static void
give(struct cmd *c, const char *id, const char *text, int64_t ticket)
{
	struct answer_to a;

	answer_text(&searching, text, ticket, least,
	    asking ? &c->keepsake : &c->of_item, &a);
	if (a.body == NULL)
		return;
	if (asking)
		keep_waiting(c, id, text, ticket, &a);
	else
		print(c, id, &a, NULL);
	answered++;
}

static void
begin_output(struct cmd *c)
{
	cmd_out(c);
	for (size_t i = 0; i < nshow; i++)
		col_print(&c->out, show[i]);
}

/* Prints the answers of the assistant; where it fails, the plain ones. */
static void
ask_assistant(struct cmd *c)
{
	struct buf why = { 0 };

	if (c->status > EX_NOTHING)
		return;
	begin_output(c);
	for (size_t i = 0; i < nwaits; i++) {
		struct waiting *w = &waits[i];
		const char *body = assistant_ask(&assistant, w->question,
		    w->article, w->a.n, &c->keepsake, &why);

		if (body != NULL)
			w->a.body = body;
		else
			warn(_("%s: the assistant %s failed: %s"), w->id,
			    assistant.name.s, buf_s(&why));
		print(c, w->id, &w->a, body != NULL ? assistant.name.s : NULL);
		buf_clear(&why);
	}
	out_end(&c->out);
	buf_free(&why);
	assistant_free(&assistant);
	free(waits);
	free(show);
}

/* Finds the assistant of the desk, if it has one; begins the output if it has
 * none. */
static void
begin_answers(struct cmd *c)
{
	struct buf why = { 0 };

	nwaits = 0;
	assistant_free(&assistant);
	asking = assistant_find(&c->desk, &assistant, &why);
	if (why.n > 0)
		warn(_("the assistant cannot be asked: %s"), why.s);
	buf_free(&why);
	if (asking)
		c->after = ask_assistant;
	else
		begin_output(c);
}

static enum answer
each(struct item *it, struct buf *why)
{
	struct cmd *c = it->c;
	const char *id =
		       it->operand != NULL ? it->operand : item_text(it, "id"),
		   *text = it->operand != NULL ? NULL : item_text(it, "text");
	int64_t ticket = NONE;

	if (id == NULL) {
		buf_fmt(why, _("%s: is needed"), "id");
		return REFUSED;
	}
	if (text == NULL) {
		if (!cmd_id(id, &ticket)) {
			buf_fmt(why, _("\"%s\" is not an id"), id);
			return REFUSED;
		}
		text = lesson_question(&c->desk, ticket, &c->of_item);
		if (text == NULL) {
			buf_fmt(why, _("no ticket has the id %s"), id);
			return REFUSED;
		}
	}
	give(c, id + (*id == '#' && ticket != NONE), text, ticket);
	return DONE;
}

static bool
heading(struct item *it, struct buf *why)
{
	if (it->bare || item_has(it, "id"))
		return true;
	buf_str(why, _("the column id is needed"));
	return false;
}

/* Prints how answers would have done with each threshold. */
static void
calibrate(struct cmd *c)
{
	static const char *const names[] = { "least", "questions", "answered",
		"right", "precision", "coverage" };
	struct answer_share share[ANSWER_SHARES];
	char number[32];

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		out_column(&c->out, names[i], OUT_NUMBER);
	answer_shares(&searching, share);
	for (size_t i = 0; i < ANSWER_SHARES; i++) {
		const struct answer_share *s = &share[i];

		snprintf(number, sizeof(number), "%.1f", s->least);
		out_str(&c->out, number);
		out_int(&c->out, s->questions);
		out_int(&c->out, s->answered);
		out_int(&c->out, s->right);
		snprintf(number, sizeof(number), "%.3f",
		    (double)s->right / (double)s->answered);
		out_str(&c->out, s->answered > 0 ? number : NULL);
		snprintf(number, sizeof(number), "%.3f",
		    (double)s->answered / (double)s->questions);
		out_str(&c->out, s->questions > 0 ? number : NULL);
		out_row(&c->out);
	}
}

/* Reads the threshold of --least, else that of the desk. */
static double
threshold(struct cmd *c, const char *text)
{
	char *end;
	double d;

	if (text == NULL)
		return answer_least(&c->desk);
	d = strtod(text, &end);
	if (*text == '\0' || *end != '\0' || !(d >= 0 && d <= 1))
		cmd_usage(
		    c, _("--least: \"%s\" is not a number from 0 to 1"), text);
	return d;
}

bool
give_answer(struct cmd *c, const struct give_answer *how)
{
	static const struct loop loop = { .heading = heading, .each = each };
	struct buf why = { 0 };
	bool good = true;

	answered = 0;
	least = threshold(c, how->least);
	asking = false;
	search_open(&searching, &c->desk, &answer_terms);
	if (how->calibrate) {
		cmd_out(c);
		calibrate(c);
	} else if (!find_columns(&answers, c->columns, &show, &nshow, &why))
		die(EX_USAGE, "-c: %s", why.s);
	else {
		begin_answers(c);
		good = cmd_each(c, &loop);
		if (good)
			c->status = answered > 0 ? EX_OK : EX_NOTHING;
	}
	search_end(&searching);
	if (!asking) {
		free(show);
		show = NULL;
	}
	return good;
}

/* Prints the solved tickets that are like one. Returns how many. */
static int64_t
give_tickets(struct cmd *c, const struct search_terms *of, const char *name,
    int64_t ticket, const char *text)
{
	const struct ticket_terms terms = { .only = "t.solved IS NOT NULL",
		.except = ticket,
		.limit = of->limit,
		.least = TICKET_ALIKE };
	struct found *found;
	size_t n;

	found = ticket_search(&c->desk, text, &terms, &n);
	for (size_t i = 0; i < n; i++)
		search_ticket(&searching, name, &found[i]);
	free(found);
	return (int64_t)n;
}

bool
give_suggestions(struct cmd *c, struct search_terms *of)
{
	struct buf why = { 0 };
	int64_t id, found = 0;
	bool good = true;

	of->records = c->argc > 1;
	of->tickets = of->state == NULL && of->language == NULL && !of->explain;
	cmd_out(c);
	if (!search_begin(&searching, &c->desk, of, &c->out, &why))
		die(EX_USAGE, "-c: %s", why.s);
	for (int i = 0; i < c->argc; i++) {
		const char *text = NULL;

		if (cmd_id(c->argv[i], &id))
			text = lesson_question(&c->desk, id, &c->keepsake);
		if (text == NULL) {
			warn(_("no ticket has the id %s"), c->argv[i]);
			good = false;
			continue;
		}
		found += search_text(&searching, c->argv[i], &text, 1, false);
		if (of->tickets)
			found += give_tickets(c, of, c->argv[i], id, text);
	}
	search_end(&searching);
	if (good)
		c->status = found > 0 ? EX_OK : EX_NOTHING;
	return good;
}
