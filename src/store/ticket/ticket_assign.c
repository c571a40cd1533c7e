/* ticket_assign.c - assigns a ticket to an agent, a team or both */
#include <stdlib.h>
#include <string.h>

#include "translate.h"
#include "duty.h"
#include "names.h"
#include "rotation.h"
#include "ticket_assign.h"
#include "value.h"

bool
ticket_assign_strategy(const char *s, enum strategy *out)
{
	static const struct {
		const char *name;
		enum strategy s;
	} names[] = { { "round-robin", ROUND_ROBIN },
		{ "least-loaded", LEAST_LOADED }, { "category", CATEGORY } };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(s, names[i].name) == 0) {
			*out = names[i].s;
			return true;
		}
	return false;
}

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

/* ------------------------------------------------------------- strategies */

static bool
eligible(struct desk *d, const struct candidate *k, const char *team,
    struct instant at)
{
	return duty_on(d, k->login, at) &&
	    (k->capacity == NONE || k->load < k->capacity) &&
	    (team == NULL || (k->team != NULL && strcmp(k->team, team) == 0));
}

static bool
better(const struct candidate *a, const struct candidate *b, enum strategy s)
{
	if (s != ROUND_ROBIN && a->load != b->load)
		return a->load < b->load;
	return a->last_at.s != b->last_at.s ? a->last_at.s < b->last_at.s
					    : a->last < b->last;
}

/*
 * Returns the best agent who is present, NULL if none is, and adds to the
 * reason what was compared.
 */
static const struct candidate *
choose(struct desk *d, enum strategy s, const char *team, struct instant at,
    struct buf *reason)
{
	const struct candidate *best = NULL, *all;
	size_t n = 0, nall;

	all = rotation_agents(d, &nall);
	buf_str(reason,
	    s == ROUND_ROBIN	? "round-robin:"
		: s == CATEGORY ? "category, least-loaded:"
				: "least-loaded:");
	for (size_t i = 0; i < nall; i++) {
		const struct candidate *k = &all[i];

		if (!eligible(d, k, team, at))
			continue;
		if (best == NULL || better(k, best, s))
			best = k;
		if (++n <= 10)
			buf_fmt(reason, "%s %s %lld", n > 1 ? "," : "",
			    k->login,
			    (long long)(s == ROUND_ROBIN ? k->last : k->load));
	}
	if (n > 10)
		buf_fmt(reason, ", ... (%zu)", n);
	return best;
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

static enum answer
by_strategy(struct desk *d, const struct ticket *t, const struct assignment *r,
    const struct origin *a, struct buf *why)
{
	const char *team = r->team;
	const struct candidate *k;
	struct buf said = { 0 };
	struct origin because = *a;
	enum answer answer = REFUSED;

	if (r->strategy == CATEGORY && t->category != NULL)
		team = names_category_team(d, t->category);
	if (team == NULL)
		team = t->team;
	if (a->reason != NULL)
		buf_fmt(&said, "%s; ", a->reason);
	k = choose(
	    d, r->strategy, team, a->at.s != NONE ? a->at : d->now, &said);
	if (k != NULL) {
		because.reason = said.s;
		answer = assign(d, t, k->login, team, &because, why);
	} else if (r->strategy == CATEGORY && team != NULL)
		answer = assign(d, t, NULL, team, a, why);
	else if (team != NULL)
		buf_fmt(why,
		    _("no agent of the team %s is present and below capacity"),
		    team);
	else
		buf_str(why, _("no agent is present and below capacity"));
	buf_free(&said);
	return answer;
}

enum answer
ticket_assign(struct desk *d, int64_t id, const struct assignment *r,
    const struct origin *a, struct buf *why)
{
	struct ticket t;
	struct guard guard;
	enum answer answer;

	if (!ticket_read(d, id, &t))
		return MISSING;
	desk_guard(d, &guard, ticket_guard, &t);
	if (r->strategy == BY_NAME)
		answer = assign(d, &t, r->agent, r->team, a, why);
	else
		answer = by_strategy(d, &t, r, a, why);
	desk_unguard(d);
	ticket_free(&t);
	return answer;
}
