/* sla_offer.c - prints the records of sweeps: new ones, and what is owed */
#include "sla.h"
#include "sla_offer.h"

void
sla_columns(struct out *o)
{
	static const char *const names[] = { "cause", "ticket", "metric",
		"instance", "kind", "due", "at", "policy", "priority", "team",
		"agent", "subject", "rung" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		out_column(o, names[i],
		    i < 2 || i == 3 || i == 8 ? OUT_NUMBER : OUT_TEXT);
}

void
sla_offer_print(struct out *o, const struct owed *r)
{
	out_int(o, r->event);
	out_int(o, r->ticket);
	out_str(o, WORD_OF(metric, r->metric));
	out_int(o, r->instance);
	out_str(o, WORD_OF(action, r->action));
	out_instant(o, r->due);
	out_instant(o, r->at);
	out_str(o, r->policy);
	out_int(o, r->priority);
	out_str(o, r->team);
	out_str(o, r->agent);
	out_str(o, r->subject);
	out_str(o, r->rung);
	out_row(o);
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
