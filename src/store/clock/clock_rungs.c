/* clock_rungs.c - when the rungs of a live clock and its breach are due */
#include <string.h>

#include "clock_impl.h"
#include "ladder.h"

#define BIT(i) (INT64_C(1) << (i))

/* Returns the seconds that count from the start to the deadline. */
static int64_t
counted_by_due(const struct live_clock *t)
{
	const struct clock *c = &t->c;

	return c->spent.s + clock_count(t, c->since, c->due) -
	    clock_count(t, c->due, c->since);
}

/*
 * Returns when a rung is reached, NONE if the clock does not run. That is not
 * before the clock ran, unless the deadline is: another agreement can bring the
 * clock late.
 */
static struct instant
reached(const struct live_clock *t, const struct rung *r)
{
	const struct clock *c = &t->c;
	struct instant at;

	if (!clock_running(t) || c->due.s == NONE)
		return (struct instant){ NONE };
	if (r->percent > 0)
		at = clock_add(t, c->since,
		    counted_by_due(t) * r->percent / 100 - c->spent.s);
	else if (r->offset.n == 0) /* with the breach */
		at.s = c->due.s + 1;
	else
		at = calendar_due(t->cal, c->due, r->offset);
	if (at.s != NONE && at.s < c->since.s && c->due.s >= c->since.s)
		at = c->since;
	return at;
}

struct instant
clock_rung_at(const struct live_clock *t, int rung)
{
	const char *p = t->c.ladder;
	struct rung r;

	for (int i = 0; ladder_next(&p, &r); i++)
		if (i == rung)
			return reached(t, &r);
	return (struct instant){ NONE };
}

static bool
done(const struct clock *c, int rung)
{
	return rung == CLOCK_BREACH ? c->breached.s != NONE
				    : (c->rungs_done & BIT(rung)) != 0;
}

static void
earlier(struct rung_due *best, int rung, struct instant at)
{
	if (at.s != NONE && (best->at.s == NONE || at.s < best->at.s))
		*best = (struct rung_due){ rung, at };
}

/*
 * Returns what is due first of the rungs and the breach that are not done. A
 * rung that passed before the clock last stopped (owed) is due at the instant
 * that is known for it.
 */
static struct rung_due
first(const struct live_clock *t)
{
	const struct clock *c = &t->c;
	struct rung_due best = { CLOCK_BREACH, { NONE } };
	const char *p = c->ladder;
	struct rung r;

	/* the breach comes before the rungs of the same instant */
	if (!done(c, CLOCK_BREACH) && c->due.s != NONE &&
	    (clock_running(t) || clock_state_late(c)))
		best.at.s = c->due.s + 1;
	for (int i = 0; ladder_next(&p, &r); i++) {
		if (done(c, i))
			continue;
		if (c->rungs_owed & BIT(i))
			earlier(&best, i,
			    t->pass != NULL ? t->pass[i] : c->next_at);
		else
			earlier(&best, i, reached(t, &r));
	}
	return best;
}

bool
clock_next_rung(const struct live_clock *t, struct rung_due *out)
{
	*out = first(t);
	return out->at.s != NONE;
}

struct instant
clock_rungs_warn_at(const struct live_clock *t)
{
	struct rung_due best = { 0, { NONE } };
	const char *p = t->c.ladder;
	struct rung r;

	while (ladder_next(&p, &r))
		if (!r.step)
			earlier(&best, 0, reached(t, &r));
	return best.at;
}

void
clock_rungs_owe(struct live_clock *t, struct instant at)
{
	struct clock *c = &t->c;
	const char *p = c->ladder;
	struct rung r;

	for (int i = 0; ladder_next(&p, &r); i++) {
		struct instant when = reached(t, &r);

		if (done(c, i) || (c->rungs_owed & BIT(i)) || when.s == NONE ||
		    when.s > at.s)
			continue;
		if (t->pass != NULL)
			t->pass[i] = when;
		if (c->rungs_owed == 0 || when.s < c->next_at.s)
			c->next_at = when;
		c->rungs_owed |= BIT(i);
	}
}

void
clock_rungs_carry(struct live_clock *t, const char *from, int64_t done)
{
	struct clock *c = &t->c;
	struct instant pass[LADDER_MAX];
	struct rung r;
	int at;

	c->rungs_done = done | ladder_carry(c->ladder, from, c->rungs_done);
	c->rungs_owed =
	    ladder_carry(c->ladder, from, c->rungs_owed) & ~c->rungs_done;
	if (t->pass == NULL)
		return;
	memcpy(pass, t->pass, sizeof(pass));
	for (int i = 0; ladder_next(&from, &r); i++)
		if ((at = ladder_find(c->ladder, &r)) >= 0)
			t->pass[at] = pass[i];
}

void
clock_rung_done(struct live_clock *t, int rung, struct instant at)
{
	struct clock *c = &t->c;

	t->changed = true;
	if (rung == CLOCK_BREACH) {
		c->breached = at;
		if (clock_open(c))
			c->state = STATE_BREACHING;
	} else {
		c->rungs_done |= BIT(rung);
		c->rungs_owed &= ~BIT(rung);
	}
	c->next_at = first(t).at;
}
