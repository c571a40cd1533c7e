#include <stdlib.h>
#include <string.h>

#include "msg.h"
#include "names.h"
#include "route.h"
#include "sql.h"

/* An agent who may be chosen, with what the strategies compare. */
struct candidate {
	const char	*login, *team;
	int64_t		 load, capacity, last;
};

struct candidates {
	struct candidate	*v;
	size_t			 n, cap;
	struct pool		 keep;
};

bool
route_strategy(const char *s, enum strategy *out)
{
	static const struct {
		const char	*name;
		enum strategy	 s;
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
route_check(struct desk *d, const struct route *r, struct buf *why)
{
	return known(d, "agent", r->agent, why) &&
	    known(d, "team", r->team, why);
}

/* ------------------------------------------------------------- strategies */

/* Agents who are there at that instant, with the active tickets they have. */
static void
candidates(struct desk *d, const char *team, struct instant at,
    struct candidates *c)
{
	struct db_rows *r = sql_query(d, "SELECT a.login, a.team, a.capacity,"
	    " coalesce(a.assigned, 0), (SELECT count(*) FROM ticket t"
	    " WHERE t.active = 1 AND t.agent = a.login) FROM agent a"
	    " WHERE a.retired IS NULL AND (CAST($1 AS TEXT) IS NULL OR"
	    " a.team = $1) AND NOT (coalesce(a.absent_from, a.absent_until)"
	    " IS NOT NULL AND (a.absent_from IS NULL OR a.absent_from <= $2)"
	    " AND (a.absent_until IS NULL OR a.absent_until > $2))"
	    " ORDER BY a.login", DB_ARGS(V(team), V(at)));
	const char *s;
	size_t n;

	while (sql_next(d, r)) {
		struct candidate k = { .capacity = db_int(r, 2),
			.last = db_int(r, 3), .load = db_int(r, 4) };

		if (k.capacity != NONE && k.load >= k.capacity)
			continue;
		s = db_text(r, 0, &n);
		k.login = mem_keep(&c->keep, s, n);
		if ((s = db_text(r, 1, &n)) != NULL)
			k.team = mem_keep(&c->keep, s, n);
		c->v = mem_grow(c->v, c->n, &c->cap, sizeof(*c->v));
		c->v[c->n++] = k;
	}
}

static const struct candidate *
choose(const struct candidates *c, enum strategy s)
{
	const struct candidate *best = NULL;

	for (size_t i = 0; i < c->n; i++) {
		const struct candidate *k = &c->v[i];

		if (best == NULL ||
		    (s != ROUND_ROBIN && k->load < best->load) ||
		    ((s == ROUND_ROBIN || k->load == best->load) &&
		    k->last < best->last))
			best = k;
	}
	return best;
}

/* "least-loaded: bia 2, rui 3": what the choice was made from. */
static void
reason(struct buf *b, const struct candidates *c, enum strategy s,
    const char *given)
{
	if (given != NULL)
		buf_fmt(b, "%s; ", given);
	buf_str(b, s == ROUND_ROBIN ? "round-robin: " :
	    s == CATEGORY ? "category, least-loaded: " : "least-loaded: ");
	for (size_t i = 0; i < c->n; i++) {
		if (i == 10) {
			buf_fmt(b, ", ... (%zu)", c->n);
			break;
		}
		buf_fmt(b, "%s%s %lld", i > 0 ? ", " : "", c->v[i].login,
		    (long long)(s == ROUND_ROBIN ? c->v[i].last :
		    c->v[i].load));
	}
}

/* ----------------------------------------------------------------- the deed */

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
	const struct name *n = agent != NULL && *agent != '\0' ?
	    names_find(d, "agent", agent) : NULL;

	return n != NULL ? n->team : NULL;
}

/* A strategy may choose the one who has it: that is a choice too. */
static enum answer
give(struct desk *d, const struct ticket *t, const char *agent,
    const char *team, const struct act *a, struct buf *why)
{
	const struct name *is = names_find(d, "status", t->status);
	const struct name *open = names_status(d, "open");
	struct edit e[3];
	struct deed deed = { .action = "assign", .edits = e };
	enum answer answer;
	bool named = agent != NULL && *agent != '\0';

	if (team == NULL && named)
		team = team_of(d, agent);
	if (agent == NULL && team != NULL && t->agent != NULL &&
	    (team_of(d, t->agent) == NULL ||
	    strcmp(team_of(d, t->agent), team) != 0))
		agent = "";
	if (agent != NULL)
		edit(d, e, &deed.n, "agent", agent);
	if (team != NULL)
		edit(d, e, &deed.n, "team", team);
	if (named && strcmp(is->category, "new") == 0 && open != NULL &&
	    names_transition(d, t->status, open->key))
		edit(d, e, &deed.n, "status", open->key);
	answer = ticket_change(d, t->id, &deed, a, why);
	if (answer == DONE && named)
		sql_run(d, "UPDATE agent SET assigned = $2 WHERE login = $1",
		    DB_ARGS(V(agent), V(deed.event)));
	return answer;
}

static enum answer
by_strategy(struct desk *d, const struct ticket *t, const struct route *r,
    const struct act *a, struct buf *why)
{
	struct candidates c = { 0 };
	struct instant at = a->at.s != NONE ? a->at : d->now;
	const char *team = r->team;
	const struct candidate *k;
	struct buf said = { 0 };
	struct act because = *a;
	enum answer answer = REFUSED;

	if (r->strategy == CATEGORY && t->category != NULL)
		team = names_category_team(d, t->category);
	if (team == NULL)
		team = t->team;
	candidates(d, team, at, &c);
	if ((k = choose(&c, r->strategy)) != NULL) {
		reason(&said, &c, r->strategy, a->reason);
		because.reason = said.s;
		answer = give(d, t, k->login,
		    team != NULL ? team : k->team, &because, why);
	} else if (r->strategy == CATEGORY && team != NULL)
		answer = give(d, t, NULL, team, a, why);
	else
		buf_fmt(why, _("nobody %s%sis there and below capacity"),
		    team != NULL ? team : "", team != NULL ? ": " : "");
	free(c.v);
	mem_free(&c.keep);
	buf_free(&said);
	return answer;
}

enum answer
route_ticket(struct desk *d, int64_t id, const struct route *r,
    const struct act *a, struct buf *why)
{
	struct ticket t;
	enum answer answer;

	if (!ticket_read(d, id, &t))
		return MISSING;
	if (r->strategy == BY_NAME)
		answer = give(d, &t, r->agent, r->team, a, why);
	else
		answer = by_strategy(d, &t, r, a, why);
	ticket_free(&t);
	return answer;
}
