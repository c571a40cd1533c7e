/* explain.c - prints a choice without making it */
#include "explain.h"
#include "ticket_row.h"

static const struct strategy *strategy;
static const char *among;

static void
print(struct out *o, int64_t ticket, const struct choice *c)
{
	for (size_t i = 0; i < c->n; i++) {
		const struct candidate *k = c->v[i].agent;

		out_int(o, ticket);
		out_str(o, k->login);
		out_str(o,
		    k == c->chosen		  ? "chosen"
			: c->v[i].against != NULL ? c->v[i].against
						  : "free");
		out_int(o, k->load);
		out_int(o, k->active);
		out_int(o, k->capacity);
		out_instant(o, k->last_at);
		out_row(o);
	}
}

static enum answer
explain(struct item *it, struct buf *why)
{
	struct desk *d = &it->c->desk;
	struct ticket t;
	struct choice c;

	(void)why;
	if (!ticket_read(d, it->id, &t))
		return MISSING;
	strategy_choose(d, strategy, &t, among, d->now, &c);
	print(&it->c->out, it->id, &c);
	strategy_done(&c);
	ticket_free(&t);
	return SAME;
}

bool
explain_each(struct cmd *c, const struct strategy *s, const char *team)
{
	static const struct loop loop = { .ids = true, .each = explain };
	static const struct out_heading h[] = { { "ticket", OUT_NUMBER },
		{ "agent", OUT_TEXT }, { "result", OUT_TEXT },
		{ "load", OUT_NUMBER }, { "active", OUT_NUMBER },
		{ "capacity", OUT_NUMBER }, { "last", OUT_TIME } };
	bool good;

	strategy = s;
	among = team;
	cmd_out(c);
	out_columns(&c->out, h, sizeof(h) / sizeof(h[0]));
	good = cmd_each(c, &loop);
	out_end(&c->out);
	return good;
}
