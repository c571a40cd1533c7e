/* correct_turn.c - whose turn it is, after assignments were undone */
#include <stdlib.h>

#include "correct.h"
#include "event.h"
#include "sql.h"

/* True if the event e assigned its ticket to the agent $1, by a change or by
 * making the ticket. */
#define AGENTS                                                                \
	" FROM event f JOIN change c ON c.event = f.id AND c.field = 'agent'" \
	" WHERE f.ticket = e.ticket AND f.kind IS NULL"
#define ASSIGNS                                                                \
	"(EXISTS (SELECT 1 FROM change c WHERE c.event = e.id"                 \
	" AND c.field = 'agent' AND c.new = $1) OR (e.action = 'new'"          \
	" AND CASE WHEN EXISTS (SELECT 1" AGENTS ") THEN (SELECT c.old" AGENTS \
	" ORDER BY f.id LIMIT 1) ELSE (SELECT t.agent FROM ticket t"           \
	" WHERE t.id = e.ticket) END = $1))"

/* Writes which event last assigned a ticket to the agent. */
static void
put_turn(struct desk *d, const char *login)
{
	int64_t last = sql_int(d,
	    "SELECT e.id FROM event e WHERE e.ticket IS NOT NULL"
	    " AND e.kind IS NULL AND " EVENT_COUNTS(
		"e") " AND " ASSIGNS " ORDER BY e.at DESC, e.id DESC LIMIT 1",
	    DB_ARGS(V(login)));

	sql_run(d, "UPDATE agent SET assigned = $2 WHERE login = $1",
	    DB_ARGS(V(login), V(last)));
}

void
correct_end(struct desk *d)
{
	struct pool keep = { 0 };
	const char **login = NULL;
	size_t n = 0, cap = 0;
	struct db_rows *r = sql_query(d,
	    "SELECT a.login FROM agent a JOIN event e ON e.id = a.assigned"
	    " WHERE " EVENT_UNDONE("e") " ORDER BY a.login",
	    DB_NOARGS);

	while (sql_next(d, r)) {
		login = mem_grow(login, n, &cap, sizeof(*login));
		login[n++] = sql_kept(&keep, r, 0);
	}
	for (size_t i = 0; i < n; i++)
		put_turn(d, login[i]);
	free(login);
	mem_free(&keep);
}
