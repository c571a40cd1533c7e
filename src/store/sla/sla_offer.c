/* sla_offer.c - prints the records of sweeps: new ones, and what is owed */
#include "col.h"
#include "sla.h"
#include "sla_offer.h"

static const struct col columns[] = {
	COL_AS(owed, event, "cause", 0),
	COL(owed, ticket, 0),
	COL(owed, metric, 0, .set = &vocabulary_metric),
	COL(owed, instance, 0),
	COL_AS(owed, action, "kind", 0, .set = &vocabulary_action),
	COL(owed, due, 0),
	COL(owed, at, 0),
	COL(owed, policy, 0),
	COL(owed, priority, 0),
	COL(owed, team, 0),
	COL(owed, agent, 0),
	COL(owed, subject, 0),
	COL(owed, rung, 0),
};
enum { COLUMNS = sizeof(columns) / sizeof(columns[0]) };

void
sla_columns(struct out *o)
{
	col_columns(o, columns, COLUMNS);
}

void
sla_offer_print(struct out *o, const struct owed *r)
{
	col_row(o, columns, COLUMNS, r);
}

static void
print(void *out, const struct owed *r)
{
	sla_offer_print(out, r);
}

int64_t
sla_offer(
    struct desk *d, const char *receiver, enum outbox_way way, struct out *o)
{
	return outbox_offer(d, receiver, way, print, o);
}
