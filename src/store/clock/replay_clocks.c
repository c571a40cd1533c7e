/* replay_clocks.c - the clocks of a ticket, made from its history */
#include <string.h>

#include "ladder.h"
#include "replay.h"

/* Returns true if that was still to be said of a clock, then. */
static bool
unsaid(const struct live_clock *t, int rung, struct instant then)
{
	struct instant at;

	if (rung == CLOCK_BREACH)
		return t->c.breached.s == NONE && t->c.due.s != NONE &&
		    t->c.due.s < then.s;
	if (t->c.rungs_done & (INT64_C(1) << rung))
		return false;
	at = clock_rung_at(t, rung);
	return (t->c.rungs_owed & (INT64_C(1) << rung)) ||
	    (at.s != NONE && at.s <= then.s);
}

/*
 * Notes it in the newest clock of the metric that has the rung; `due`: and of
 * which it was still to be said. Returns false if there is none.
 */
static bool
note_said(struct clock_set *c, const struct swept *s, bool due)
{
	bool breach = s->rung == NULL;
	struct rung r = { .text = s->rung, .n = breach ? 0 : strlen(s->rung) };

	for (size_t i = c->n; i-- > 0;) {
		struct live_clock *t = &c->v[i];
		int rung = breach ? CLOCK_BREACH : ladder_find(t->c.ladder, &r);

		if (t->c.metric != s->metric || (!breach && rung < 0) ||
		    (due && !unsaid(t, rung, s->at)))
			continue;
		clock_rung_done(t, rung, s->at);
		if (!breach)
			buf_fmt(&t->said, "%s%s", t->said.n > 0 ? ";" : "",
			    s->rung);
		return true;
	}
	return false;
}

void
replay_said(struct clock_set *c, const struct swept *s)
{
	/* what a history told later may say that it was not due: it was said */
	if (!note_said(c, s, true) && s->rung != NULL)
		note_said(c, s, false);
}

static void
step(void *arg, struct moment *m)
{
	struct clock_set *c = arg;

	clock_set_step(c, policies_known(c->d, m->event), m);
}

static void
said(void *arg, const struct swept *s)
{
	replay_said(arg, s);
}

void
replay_of(struct desk *d, int64_t ticket, struct clock_set *c)
{
	struct replay l = { .d = d, .arg = c, .event = step, .said = said };

	replay_one(&l, ticket);
}
