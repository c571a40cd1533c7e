/* ticket_hand_over.c - who gets the tickets of somebody who is away */
#include <stdlib.h>

#include "duty.h"
#include "names.h"
#include "sql.h"
#include "ticket_hand_over.h"

/* Adds all that agents have, or this one; `waits` becomes whose turn it is. */
static bool *
read_all(struct desk *d, const char *login, struct stuck_list *all)
{
	bool *waits = NULL;
	size_t cap = 0;
	struct db_rows *r = sql_query(d,
	    "SELECT t.id, t.agent, CASE WHEN u.category IN ('new', 'open')"
	    " THEN 1 ELSE 0 END FROM ticket t JOIN status u ON u.name = t.status"
	    " WHERE t.active = 1 AND t.agent IS NOT NULL"
	    " AND t.agent = COALESCE($1, t.agent) ORDER BY t.id",
	    DB_ARGS(V(login)));

	while (sql_next(d, r)) {
		waits = mem_grow(waits, all->n, &cap, sizeof(*waits));
		waits[all->n] = db_int(r, 2) == 1;
		ticket_stuck_add(all,
		    (struct stuck){ .ticket = db_int(r, 0),
			.agent = sql_kept(&all->keep, r, 1) });
	}
	return waits;
}

void
ticket_hand_over_find(
    struct desk *d, const char *login, struct stuck_list *list)
{
	struct guard guard, of_waits;
	size_t n = 0;
	bool *waits;

	desk_guard(d, &guard, ticket_stuck_free, list);
	waits = read_all(d, login, list);
	desk_guard(d, &of_waits, free, waits);
	for (size_t i = 0; i < list->n; i++) {
		const struct stuck s = list->v[i];

		if (login != NULL || !names_in_use(d, "agent", s.agent) ||
		    (waits[i] && duty_away(d, s.agent, d->now)))
			list->v[n++] = s;
	}
	list->n = n;
	desk_unguard(d);
	free(waits);
	desk_unguard(d);
}

enum answer
ticket_hand_over(struct desk *d, const struct stuck *s,
    const struct assignment *otherwise, const struct origin *a, struct buf *why)
{
	const char *deputy = duty_deputy(d, s->agent, d->now);
	const struct assignment to = { .agent = deputy != NULL ? deputy : "" };
	struct origin because = *a;
	struct buf said = { 0 };
	enum answer answer = REFUSED;

	buf_fmt(&said, "%s %s", s->agent,
	    duty_away(d, s->agent, d->now) ? "is away" : "has left");
	if (deputy != NULL)
		buf_fmt(&said, ": %s stands in", deputy);
	if (a->reason != NULL)
		buf_fmt(&said, "; %s", a->reason);
	because.reason = said.s;
	if (deputy == NULL && otherwise != NULL)
		answer = ticket_assign(d, s->ticket, otherwise, &because, why);
	if (answer == REFUSED) {
		buf_clear(why);
		answer = ticket_assign(d, s->ticket, &to, &because, why);
	}
	buf_free(&said);
	return answer;
}
