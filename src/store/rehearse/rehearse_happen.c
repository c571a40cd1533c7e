/* rehearse_happen.c - makes the ticket of a case, and lets something happen to
 * it
 */
#include <string.h>

#include "err.h"
#include "event.h"
#include "rule.h"
#include "rule_action.h"
#include "rule_time.h"
#include "sql.h"
#include "translate.h"
#include "rehearse_impl.h"
#include "value.h"

const char *
rehearse_cell(const struct cases *c, const char *column)
{
	for (size_t i = 0; i < rec_columns(c->in); i++) {
		const struct cell *x = &rec_cells(c->in)[i];

		if (strcmp(rec_column(c->in, i), column) == 0)
			return x->given && x->s != NULL && *x->s != '\0' ? x->s
									 : NULL;
	}
	return NULL;
}

/* Ends the program: the file is wrong. */
static _Noreturn void
bad(const struct cases *c, const char *column, const char *why)
{
	die(EX_DATAERR, "%s:%lld: %s: %s", c->path, (long long)rec_line(c->in),
	    column, why);
}

/* Gives the ticket what the record has. */
static void
give(const struct cases *c, struct ticket *t)
{
	struct buf why = { 0 };

	for (size_t i = 0; i < rec_columns(c->in); i++) {
		const char *name = rec_column(c->in, i),
			   *s = rehearse_cell(c, name);
		const struct col *col = col_find(c->k->cols, c->k->n, name);
		struct val v;

		if (col == NULL || s == NULL)
			continue;
		if (!value_parse(c->d, col, s, false, &t->keep, &v, &why))
			bad(c, name, why.s);
		ticket_put(t, col, v);
		if (col->ref != NULL && strcmp(col->ref, "contact") == 0)
			t->requester_name = value_name(col, s, &t->keep);
	}
	if (t->subject == NULL && t->body == NULL)
		t->subject = "case";
	buf_free(&why);
}

void
rehearse_make(const struct cases *c, struct tried *t, bool rules)
{
	struct writing w = { .kind = ENTRY_MESSAGE };
	struct ticket ticket;

	ticket_clear(c->d, &ticket);
	give(c, &ticket);
	w.body = ticket.body;
	w.author = ticket.requester;
	w.role = ticket.requester != NULL ? ROLE_REQUESTER : ROLE_NONE;
	c->d->happened = rules ? rule_happened : NULL;
	if (ticket_new(c->d, &ticket, &w, &ORIGIN_NOW, &t->why) != DONE)
		bad(c, "given", buf_s(&t->why));
	t->ticket = ticket.id;
	ticket_free(&ticket);
}

static enum answer
speak(const struct cases *c, struct tried *t, enum role role, const char *text)
{
	const struct writing w = { .kind = ENTRY_MESSAGE,
		.role = role,
		.body = text != NULL ? text : "..." };
	struct update update = { .action = ACTION_REPLY, .writing = &w };

	return ticket_change(c->d, t->ticket, &update, &ORIGIN_NOW, &t->why);
}

/* A sweep finds the clock of the resolution late, or nearly so. */
static void
sweep(const struct cases *c, const struct tried *t, enum action action)
{
	const struct event_about about = { .ticket = t->ticket,
		.metric = (enum metric)VALUE_OF(metric, "resolution") };

	rule_clock(c->d, t->ticket,
	    event_add(c->d, &ORIGIN_NOW, c->d->now, &about, action), c->d->now,
	    action);
}

/* Lets pass what makes rules by time run on the ticket. */
static void
pass(const struct cases *c, const struct tried *t)
{
	int64_t id = t->ticket;
	const struct ids one = { .v = &id, .n = 1 };

	rule_run_due(c->d, &one, NULL);
}

/* Does what a person does: the actions of a macro. */
static enum answer
act(const struct cases *c, struct tried *t, const char *actions)
{
	struct doing w = { .d = c->d,
		.ticket = t->ticket,
		.at = c->d->now,
		.origin = ORIGIN_NOW,
		.person = true };

	return rule_actions_check(c->d, actions, &t->why)
	    ? rule_actions_do(&w, actions, &t->why)
	    : REFUSED;
}

/* Returns true if `then' is the word, perhaps with a text behind `='. */
static bool
is_word(const char *then, const char *word, const char **text)
{
	size_t n = strlen(word);

	*text = then[n] == '=' ? then + n + 1 : NULL;
	return strncmp(then, word, n) == 0 &&
	    (then[n] == '\0' || then[n] == '=');
}

void
rehearse_happen(const struct cases *c, struct tried *t, const char *then)
{
	enum answer answer = DONE;
	const char *text = NULL;

	c->d->happened = rule_happened;
	if (is_word(then, "requester_reply", &text))
		answer = speak(c, t, ROLE_REQUESTER, text);
	else if (is_word(then, "agent_reply", &text))
		answer = speak(c, t, ROLE_AGENT, text);
	else if (strcmp(then, "warning") == 0)
		sweep(c, t, ACTION_WARNING);
	else if (strcmp(then, "breach") == 0)
		sweep(c, t, ACTION_BREACH);
	else if (strcmp(then, "time") == 0)
		pass(c, t);
	else
		answer = act(c, t, then);
	if (answer == REFUSED)
		bad(c, "then", buf_s(&t->why));
}

void
rehearse_rules(struct desk *d, struct put_file *rules)
{
	d->unrecorded = true;
	sql_run(d, "UPDATE rule SET retired = $1 WHERE retired IS NULL",
	    DB_ARGS(V(d->now)));
	put_file_put(d, "rule", NULL, rules, EX_DATAERR);
	d->unrecorded = false;
	desk_forget(d, "rule");
}
