/* acted.c - remembers what was done because of events of sweeps */
#include <stdlib.h>

#include "acted.h"
#include "ids.h"
#include "sql.h"

/* The causes of this transaction: one event may cause several changes, each in
 * a record of its own. */
static void
causes_forget(struct desk *d, void *memory, const char *kind)
{
	struct ids *causes = memory;

	(void)d;
	if (kind != NULL)
		return;
	free(causes->v);
	*causes = (struct ids){ .v = NULL };
}

static const struct desk_memory causes_memory = { .size = sizeof(struct ids),
	.forget = causes_forget };

/* Records with one cause mostly stand together. */
static bool
in_this_transaction(struct desk *d, int64_t cause)
{
	const struct ids *causes = desk_memory(d, &causes_memory);
	size_t i = causes->n;

	while (i > 0 && causes->v[i - 1] != cause)
		i--;
	return i > 0;
}

static void
acknowledge(struct desk *d, const struct act *a, int64_t cause)
{
	sql_run(d,
	    "DELETE FROM outbox WHERE receiver = $1 AND event = $2"
	    " AND held = 1",
	    DB_ARGS(V(a->receiver), V(cause)));
}

enum acted
acted_find(struct desk *d, const struct act *a, int64_t cause)
{
	int64_t done = sql_int(d,
	    "SELECT CASE WHEN a.cause IS NULL THEN 0 ELSE 1 END"
	    " FROM event e LEFT JOIN acted a ON a.cause = e.id"
	    " AND a.receiver = $2 AND a.action = $3 WHERE e.id = $1"
	    " AND e.action IN ('warning', 'breach', 'step')",
	    DB_ARGS(V(cause), V(a->receiver), V(a->action)));

	if (done == 0)
		return ACTED_NEW;
	if (done == NONE || in_this_transaction(d, cause))
		return ACTED_FREE;
	acknowledge(d, a, cause);
	return ACTED_ALREADY;
}

void
acted_note(struct desk *d, const struct act *a, int64_t cause)
{
	struct ids *causes = desk_memory(d, &causes_memory);

	ids_add(causes, cause);
	sql_run(d,
	    "INSERT INTO acted (cause, receiver, action) VALUES ($1, $2, $3)",
	    DB_ARGS(V(cause), V(a->receiver), V(a->action)));
	acknowledge(d, a, cause);
}
