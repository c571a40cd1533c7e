/* ticket_assign.c - assigns a ticket to an agent, a team or both */
#include <stdlib.h>
#include <string.h>

#include "translate.h"
#include "names.h"
#include "text.h"
#include "ticket_assign.h"
#include "value.h"

static bool
known(struct desk *d, const char *kind, const char *name, struct buf *why)
{
	if (name == NULL || *name == '\0' || names_in_use(d, kind, name))
		return true;
	buf_fmt(why, _("\"%s\" is not a known %s"), name, kind);
	names_suggest(d, kind, name, why);
	return false;
}

bool
ticket_assign_check(struct desk *d, struct assignment *r, struct buf *why)
{
	return value_self_resolve(d, "agent", &r->agent, why) &&
	    value_self_resolve(d, "team", &r->team, why) &&
	    known(d, "agent", r->agent, why) && known(d, "team", r->team, why);
}

/* ------------------------------------------------------------- assigning */

static void
edit(struct desk *d, struct edit *e, size_t *n, const char *column,
    const char *value)
{
	const struct kind *k = kind_find(d, "ticket");

	e[(*n)++] = (struct edit){ .col = col_find(k->cols, k->n, column),
		.new = V(value != NULL && *value != '\0' ? value : NULL) };
}

/* Assigns the ticket; NULL agent or team: not said. Empty: nobody. */
static enum answer
assign(struct desk *d, const struct ticket *t, const char *agent,
    const char *team, const struct origin *a, struct buf *why)
{
	struct edit e[2];
	struct update update = { .action = ACTION_ASSIGN, .edits = e };

	if (agent != NULL)
		edit(d, e, &update.n, "agent", agent);
	if (team != NULL)
		edit(d, e, &update.n, "team", team);
	return ticket_change(d, t->id, &update, a, why);
}

/* Says that nobody is free, and why each is not. */
static void
nobody(const struct choice *c, struct buf *why)
{
	if (c->team != NULL)
		buf_fmt(why, _("no agent of the team %s is free"), c->team);
	else
		buf_str(why, _("no agent is free"));
	for (size_t i = 0; i < c->n && i < 10; i++)
		buf_fmt(why, "%s %s %s", i > 0 ? "," : ":",
		    c->v[i].agent->login, c->v[i].against);
	if (c->n > 10)
		buf_fmt(why, ", ... (%zu)", c->n);
}

static enum answer
by_strategy(struct desk *d, const struct ticket *t, const struct assignment *r,
    const struct origin *a, bool *none, struct buf *why)
{
	struct choice c;
	struct guard guard;
	struct buf said = { 0 };
	struct origin because = *a;
	enum answer answer = REFUSED;

	strategy_choose(
	    d, &r->strategy, t, r->team, a->at.s != NONE ? a->at : d->now, &c);
	desk_guard(d, &guard, strategy_done, &c);
	if (a->reason != NULL)
		buf_fmt(&said, "%s; ", a->reason);
	buf_str(&said, c.reason.s);
	because.reason = said.s;
	if (c.chosen != NULL)
		answer = assign(d, t, c.chosen->login, c.team, &because, why);
	else if (c.team != NULL && !text_same(c.team, t->team))
		answer = assign(d, t, NULL, c.team, a, why);
	*none = c.chosen == NULL;
	if (*none && (answer == DONE || why->n == 0))
		nobody(&c, why);
	desk_unguard(d);
	strategy_done(&c);
	buf_free(&said);
	return answer;
}

enum answer
ticket_assign_told(struct desk *d, int64_t id, const struct assignment *r,
    const struct origin *a, bool *none, struct buf *why)
{
	struct ticket t;
	struct guard guard;
	enum answer answer;

	*none = false;
	if (!ticket_read(d, id, &t))
		return MISSING;
	desk_guard(d, &guard, ticket_guard, &t);
	if (r->strategy.n == 0)
		answer = assign(d, &t, r->agent, r->team, a, why);
	else
		answer = by_strategy(d, &t, r, a, none, why);
	desk_unguard(d);
	ticket_free(&t);
	return answer;
}

enum answer
ticket_assign(struct desk *d, int64_t id, const struct assignment *r,
    const struct origin *a, struct buf *why)
{
	bool none;
	enum answer answer = ticket_assign_told(d, id, r, a, &none, why);

	if (none && answer == DONE)
		buf_clear(why);
	return answer;
}
