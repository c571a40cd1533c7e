/* ticket_assign.c - assigns a ticket to an agent, a team or both */
#include <stdlib.h>
#include <string.h>

#include "translate.h"
#include "names.h"
#include "ticket_assign.h"
#include "sql.h"

/* An agent, with what the strategies compare. Texts belong to the roster. */
struct candidate {
	const char *login, *team;
	int64_t capacity; /* active tickets at most; NONE: no limit */
	int64_t last;	  /* event of the last assignment; 0: none */
	int64_t load;	  /* active tickets */
	struct instant absent_from, absent_until;
};

/* All agents, read once; their loads follow what this run assigns. */
struct roster {
	struct candidate *v;
	size_t n, cap;
	bool read;
	struct pool keep;
};

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
	const struct name *n;

	if (name == NULL || *name == '\0')
		return true;
	n = names_find(d, kind, name);
	if (n != NULL && !n->retired)
		return true;
	buf_fmt(why, _("\"%s\" is not a known %s"), name, kind);
	names_suggest(d, kind, name, why);
	return false;
}

bool
ticket_assign_check(struct desk *d, const struct assignment *r, struct buf *why)
{
	return known(d, "agent", r->agent, why) &&
	    known(d, "team", r->team, why);
}

/* ------------------------------------------------------------- strategies */

static struct candidate *
agent_find(const struct roster *r, const char *login)
{
	for (size_t i = 0; login != NULL && i < r->n; i++)
		if (strcmp(r->v[i].login, login) == 0)
			return &r->v[i];
	return NULL;
}

static void
roster_forget(struct desk *d, void *memory, const char *kind)
{
	struct roster *o = memory;

	(void)d;
	if (kind != NULL && strcmp(kind, "agent") != 0)
		return;
	mem_free(&o->keep);
	free(o->v);
	*o = (struct roster){ 0 };
}

static const struct desk_memory roster_memory = { .size = sizeof(struct roster),
	.forget = roster_forget };

static struct roster *
roster(struct desk *d)
{
	struct roster *o = desk_memory(d, &roster_memory);
	struct candidate *k;
	struct db_rows *r;

	if (o->read)
		return o;
	r = sql_query(d,
	    "SELECT login, team, capacity, coalesce(assigned, 0),"
	    " absent_from, absent_until FROM agent WHERE retired IS NULL"
	    " ORDER BY login",
	    DB_NOARGS);
	while (sql_next(d, r)) {
		o->v = mem_grow(o->v, o->n, &o->cap, sizeof(*o->v));
		o->v[o->n++] =
		    (struct candidate){ .login = sql_kept(&o->keep, r, 0),
			    .team = sql_kept(&o->keep, r, 1),
			    .capacity = db_int(r, 2),
			    .last = db_int(r, 3),
			    .absent_from = { db_int(r, 4) },
			    .absent_until = { db_int(r, 5) } };
	}
	r = sql_query(d,
	    "SELECT agent, count(*) FROM ticket WHERE active = 1"
	    " AND agent IS NOT NULL GROUP BY agent",
	    DB_NOARGS);
	while (sql_next(d, r))
		if ((k = agent_find(o, db_text(r, 0, NULL))) != NULL)
			k->load = db_int(r, 1);
	o->read = true;
	return o;
}

/*
 * Returns true if an agent is away at an instant: from absent_from until
 * absent_until. If one of them is empty there is no bound on that side.
 */
static bool
away(const struct candidate *k, struct instant at)
{
	if (k->absent_from.s == NONE && k->absent_until.s == NONE)
		return false;
	return (k->absent_from.s == NONE || k->absent_from.s <= at.s) &&
	    (k->absent_until.s == NONE || k->absent_until.s > at.s);
}

static bool
eligible(const struct candidate *k, const char *team, struct instant at)
{
	return !away(k, at) && (k->capacity == NONE || k->load < k->capacity) &&
	    (team == NULL || (k->team != NULL && strcmp(k->team, team) == 0));
}

static bool
better(const struct candidate *a, const struct candidate *b, enum strategy s)
{
	if (s != ROUND_ROBIN && a->load != b->load)
		return a->load < b->load;
	return a->last < b->last;
}

/*
 * Returns the best agent who is present, NULL if none is, and adds to the
 * reason what was compared.
 */
static const struct candidate *
choose(const struct roster *o, enum strategy s, const char *team,
    struct instant at, struct buf *reason)
{
	const struct candidate *best = NULL;
	size_t n = 0;

	buf_str(reason,
	    s == ROUND_ROBIN	? "round-robin:"
		: s == CATEGORY ? "category, least-loaded:"
				: "least-loaded:");
	for (size_t i = 0; i < o->n; i++) {
		const struct candidate *k = &o->v[i];

		if (!eligible(k, team, at))
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

static const char *
team_of(struct desk *d, const char *agent)
{
	const struct name *n = agent != NULL && *agent != '\0'
	    ? names_find(d, "agent", agent)
	    : NULL;

	return n != NULL ? n->team : NULL;
}

/* Notes an assignment in the agent's row and in the roster. */
static void
assigned(
    struct desk *d, const struct ticket *t, const char *agent, int64_t event)
{
	struct roster *o = desk_memory(d, &roster_memory);
	struct candidate *old, *new;

	if (*agent != '\0')
		sql_run(d, "UPDATE agent SET assigned = $2 WHERE login = $1",
		    DB_ARGS(V(agent), V(event)));
	if (!o->read)
		return;
	old = agent_find(o, t->agent);
	new = agent_find(o, agent);
	if (new != NULL)
		new->last = event;
	if (old != NULL && t->active.v)
		old->load--;
	if (new != NULL && t->active.v)
		new->load++;
}

/*
 * Assigns the ticket; NULL agent or team: stays as it is, unless it follows
 * from the other one. Empty: nobody.
 */
static enum answer
assign(struct desk *d, const struct ticket *t, const char *agent,
    const char *team, const struct origin *a, struct buf *why)
{
	const struct name *is = names_find(d, "status", t->status);
	const struct name *open = names_status(d, CATEGORY_OPEN);
	struct edit e[3];
	struct update update = { .action = ACTION_ASSIGN, .edits = e };
	enum answer answer;
	bool named = agent != NULL && *agent != '\0';

	if (team == NULL && named)
		team = team_of(d, agent);
	if (agent == NULL && team != NULL && t->agent != NULL &&
	    (team_of(d, t->agent) == NULL ||
		strcmp(team_of(d, t->agent), team) != 0))
		agent = "";
	if (agent != NULL)
		edit(d, e, &update.n, "agent", agent);
	if (team != NULL)
		edit(d, e, &update.n, "team", team);
	if (named && is->category == CATEGORY_NEW && open != NULL &&
	    names_transition(d, t->status, open->key))
		edit(d, e, &update.n, "status", open->key);
	answer = ticket_change(d, t->id, &update, a, why);
	if (answer == DONE && agent != NULL)
		assigned(d, t, agent, update.event);
	return answer;
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
	k = choose(roster(d), r->strategy, team,
	    a->at.s != NONE ? a->at : d->now, &said);
	if (k != NULL) {
		because.reason = said.s;
		answer = assign(d, t, k->login, team != NULL ? team : k->team,
		    &because, why);
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
