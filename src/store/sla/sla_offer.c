/* sla_offer.c - prints the records of sweeps: new ones, and what is owed */
#include "sla.h"
#include "sla_offer.h"

void
sla_columns(struct out *o)
{
	static const struct out_heading h[] = { { "cause", OUT_NUMBER },
		{ "ticket", OUT_NUMBER }, { "metric", OUT_TEXT },
		{ "instance", OUT_NUMBER }, { "kind", OUT_TEXT },
		{ "due", OUT_TIME }, { "at", OUT_TIME }, { "policy", OUT_TEXT },
		{ "priority", OUT_NUMBER }, { "team", OUT_TEXT },
		{ "agent", OUT_TEXT }, { "subject", OUT_TEXT },
		{ "rung", OUT_TEXT } };

	out_columns(o, h, sizeof(h) / sizeof(h[0]));
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
