/* escalation_step.c - checks and does the steps of a ladder */
#include <stdlib.h>
#include <string.h>

#include "escalate.h"
#include "match.h"
#include "translate.h"
#include "names.h"
#include "ticket_assign.h"
#include "escalation_step.h"

/* An action as text: "level", "team=network". The texts are owned. */
struct action_text {
	char *text, *word, *value; /* value NULL: there is none; part of word */
};

static void
action_open(const char *s, size_t n, struct action_text *t)
{
	char *eq;

	t->text = xstrndup(s, n);
	t->word = xstrndup(s, n);
	t->value = NULL;
	if ((eq = strchr(t->word, '=')) != NULL) {
		*eq = '\0';
		t->value = eq + 1;
	}
}

static void
action_close(struct action_text *t)
{
	free(t->text);
	free(t->word);
}

static bool
is(const struct action_text *t, const char *word)
{
	return strcmp(t->word, word) == 0;
}

static bool
number(const char *s, char most)
{
	return s == NULL || (*s >= '1' && *s <= most && s[1] == '\0');
}

static bool
known(struct desk *d, const char *where, const char *kind, const char *key,
    struct buf *why)
{
	if (key != NULL && *key != '\0' && names_in_use(d, kind, key))
		return true;
	buf_fmt(why, _("%s: \"%s\" is not a known %s"), where,
	    key != NULL ? key : "", kind);
	names_suggest(d, kind, key != NULL ? key : "", why);
	return false;
}

static bool
action_check(struct desk *d, const char *where, const struct action_text *t,
    struct buf *why)
{
	struct pool pool = { 0 };
	struct buf reason = { 0 };
	struct strategy strategy;
	struct edit e;
	bool good;

	if (is(t, "notify") || (is(t, "escalate") && t->value == NULL))
		return true;
	if (is(t, "team"))
		return known(d, where, "team", t->value, why);
	if (is(t, "agent"))
		return known(d, where, "agent", t->value, why);
	if (is(t, "level"))
		good = number(t->value, '3');
	else if (is(t, "priority"))
		good = number(t->value, '5');
	else if (is(t, "assign"))
		good = t->value != NULL && strategy_parse(t->value, &strategy);
	else {
		good = ticket_edit(d, t->text, &pool, &e, &reason);
		mem_free(&pool);
	}
	if (!good)
		buf_fmt(why, "%s: %s: %s", where, t->text,
		    reason.n > 0 ? reason.s
				 : _("write level or level=1 to 3, priority or "
				     "priority=1 to 5, team=, agent=, assign=, "
				     "notify or column=value"));
	buf_free(&reason);
	return good;
}

static bool
conditions(
    struct desk *d, const struct rung *r, struct match *m, struct buf *why)
{
	char *s =
	    r->condition != NULL ? xstrndup(r->condition, r->ncondition) : NULL;
	bool good = match_parse(d, s, m, why);

	free(s);
	return good;
}

bool
escalation_step_check(
    struct desk *d, const struct rung *r, const char *where, struct buf *why)
{
	struct action_text t;
	struct match m;
	struct buf reason = { 0 };
	bool good;

	action_open(r->action, r->naction, &t);
	good = action_check(d, where, &t, why);
	action_close(&t);
	if (!good)
		return false;
	good = conditions(d, r, &m, &reason);
	if (good)
		match_free(&m);
	else
		buf_fmt(why, "%s: %s", where, reason.s);
	buf_free(&reason);
	return good;
}

static enum answer
edit(struct desk *d, int64_t id, const char *text, const struct origin *a,
    struct buf *why)
{
	struct pool pool = { 0 };
	struct edit e;
	struct update update = { .action = ACTION_SET, .edits = &e, .n = 1 };
	enum answer answer = REFUSED;

	if (ticket_edit(d, text, &pool, &e, why))
		answer = ticket_change(d, id, &update, a, why);
	mem_free(&pool);
	return answer;
}

static enum answer
run(struct desk *d, int64_t id, const struct action_text *t,
    const struct origin *a, struct buf *why)
{
	struct escalation up = { .every = true };
	struct assignment to = { .agent = NULL };

	if (is(t, "notify"))
		return DONE;
	if (is(t, "agent"))
		to.agent = t->value;
	else if (is(t, "assign"))
		strategy_parse(t->value, &to.strategy);
	else if (is(t, "level")) {
		if (t->value == NULL)
			up.one_level = true;
		else
			up.level = t->value[0] - '0';
	} else if (is(t, "priority"))
		up.priority = t->value != NULL ? t->value[0] - '0' : -1;
	else if (is(t, "team"))
		up.team = t->value;
	else if (!is(t, "escalate"))
		return edit(d, id, t->text, a, why);
	return is(t, "agent") || is(t, "assign")
	    ? ticket_assign(d, id, &to, a, why)
	    : escalate_ticket(d, id, &up, a, why);
}

enum answer
escalation_step_do(struct desk *d, int64_t id, const struct rung *r,
    const struct origin *a, struct buf *why)
{
	enum answer answer = SAME;
	const struct name *status;
	struct action_text t;
	struct ticket ticket;
	struct guard guard;
	struct match m;
	bool holds;

	if (!ticket_read(d, id, &ticket))
		return MISSING;
	desk_guard(d, &guard, ticket_guard, &ticket);
	status = names_must(d, "status", ticket.status);
	holds = conditions(d, r, &m, why);
	if (holds) {
		holds =
		    match_ticket(d, &m, &ticket, status->category, JOIN_NOW);
		match_free(&m);
	} else
		answer = REFUSED;
	desk_unguard(d);
	ticket_free(&ticket);
	if (!holds)
		return answer;
	action_open(r->action, r->naction, &t);
	answer = run(d, id, &t, a, why);
	action_close(&t);
	return answer;
}
