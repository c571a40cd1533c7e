/* find_causes.c - the chain of events that led to one */
#include <stdlib.h>

#include "find_causes.h"
#include "sql.h"

int64_t
find_causes(struct desk *d, const struct find *f, int64_t event, struct out *o)
{
	struct ids chain = { 0 };
	struct find each = *f;
	int64_t n;

	/* a cause is always older, so this ends */
	while (event != NONE) {
		ids_add(&chain, event);
		event = sql_int(d,
		    "SELECT cause FROM event WHERE id = $1"
		    " AND cause < id",
		    DB_ARGS(V(event)));
	}
	each.events = &chain;
	n = find_run(d, &each, o);
	free(chain.v);
	return n;
}
