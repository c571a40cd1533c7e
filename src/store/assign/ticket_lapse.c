/* ticket_lapse.c - gives back what nobody began */
#include <stdlib.h>

#include "amount.h"
#include "desk_calendar.h"
#include "sql.h"
#include "ticket_assign.h"
#include "ticket_lapse.h"

/*
 * The tickets that an agent has and has not begun with. Event s gave the ticket
 * to the agent: the last one that changed the agent, else the first one of all.
 */
static const char unbegun[] =
    "SELECT t.id, COALESCE(m.assignment_timeout, $1), m.calendar, s.at,"
    " t.agent"
    " FROM ticket t JOIN status u ON u.name = t.status"
    " LEFT JOIN team m ON m.name = t.team"
    " JOIN event s ON s.id = COALESCE("
    "(SELECT max(c.event) FROM change c JOIN event e ON e.id = c.event"
    " WHERE e.ticket = t.id AND c.field = 'agent'),"
    " (SELECT min(e.id) FROM event e WHERE e.ticket = t.id))"
    " WHERE t.active = 1 AND t.agent IS NOT NULL"
    " AND COALESCE(m.assignment_timeout, $1) IS NOT NULL"
    " AND u.category IN ('new', 'open') AND NOT EXISTS"
    " (SELECT 1 FROM event b WHERE b.ticket = t.id AND b.id > s.id"
    " AND (b.actor = t.agent OR b.login = t.agent)) ORDER BY t.id";

/* A ticket that may have lapsed. */
struct had {
	struct stuck of;
	const char *calendar;
	struct instant since;
};

/* Without timeouts no ticket needs to be looked at. */
static bool
no_timeout(struct desk *d)
{
	return sql_int(d,
		   "SELECT 1 FROM team WHERE assignment_timeout IS NOT NULL"
		   " LIMIT 1",
		   DB_NOARGS) == NONE;
}

/* Reads all before it works out a calendar, which is read from the desk. */
static struct had *
had_read(struct desk *d, struct pool *keep, size_t *n)
{
	struct had *v = NULL;
	size_t cap = 0;
	const char *usual = desk_setting(d, "assignment_timeout", NULL);
	struct db_rows *r;

	*n = 0;
	if (usual == NULL && no_timeout(d))
		return NULL;
	r = sql_query(d, unbegun, DB_ARGS(V(usual)));
	while (sql_next(d, r)) {
		v = mem_grow(v, *n, &cap, sizeof(*v));
		v[(*n)++] = (struct had){
			.of = { .ticket = db_int(r, 0),
			    .agent = sql_kept(keep, r, 4),
			    .timeout = sql_kept(keep, r, 1) },
			.calendar = sql_kept(keep, r, 2),
			.since = { db_int(r, 3) },
		};
	}
	return v;
}

/* Returns true if the time has run out. A timeout of 0 never does. */
static bool
over(struct desk *d, const struct had *h)
{
	struct amount timeout;
	struct instant end;
	const char *why;

	if (!amount_parse(h->of.timeout, &timeout, &why) || timeout.n == 0)
		return false;
	end = calendar_due(
	    desk_calendar_find(d, h->calendar, h->since), h->since, timeout);
	return end.s != NONE && end.s <= d->now.s;
}

void
ticket_lapse_find(struct desk *d, struct stuck_list *list)
{
	struct guard guard, of_had;
	struct had *v;
	size_t n;

	desk_guard(d, &guard, ticket_stuck_free, list);
	v = had_read(d, &list->keep, &n);
	desk_guard(d, &of_had, free, v);
	for (size_t i = 0; i < n; i++)
		if (over(d, &v[i]))
			ticket_stuck_add(list, v[i].of);
	desk_unguard(d);
	free(v);
	desk_unguard(d);
}

bool
ticket_lapse_idle(struct desk *d)
{
	struct stuck_list list = { 0 };
	bool none;

	ticket_lapse_find(d, &list);
	none = list.n == 0;
	ticket_stuck_free(&list);
	return none;
}

enum answer
ticket_lapse(struct desk *d, const struct stuck *l, const struct origin *a,
    struct buf *why)
{
	const struct assignment nobody = { .agent = "" };
	struct origin because = *a;
	struct buf said = { 0 };
	enum answer answer;

	buf_fmt(&said, "not begun in %s", l->timeout);
	if (a->reason != NULL)
		buf_fmt(&said, "; %s", a->reason);
	because.reason = said.s;
	answer = ticket_assign(d, l->ticket, &nobody, &because, why);
	buf_free(&said);
	return answer;
}
