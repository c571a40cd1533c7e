/* clock.c - what a live clock does when it runs, pauses and stops, and when it
 * is late */
#include <stdlib.h>

#include "clock_impl.h"
#include "ladder.h"
#include "mem.h"

static const struct instant ever = { NONE };

bool
clock_open(const struct clock *c)
{
	return c->ended.s == NONE;
}

bool
clock_running(const struct live_clock *t)
{
	return t->c.since.s != NONE;
}

/* Returns true if a clock with this calendar and target counts working time. */
static bool
counts_work(const struct calendar *cal, struct amount target)
{
	return cal != NULL &&
	    (target.n == NONE || target.unit == AMOUNT_WORK ||
		target.unit == AMOUNT_WORKDAYS);
}

bool
clock_works(const struct live_clock *t)
{
	return counts_work(t->cal, t->target);
}

int64_t
clock_count(const struct live_clock *t, struct instant a, struct instant b)
{
	if (a.s >= b.s)
		return 0;
	return clock_works(t) ? calendar_between(t->cal, a, b) : b.s - a.s;
}

struct instant
clock_add(const struct live_clock *t, struct instant from, int64_t n)
{
	if (n == 0)
		return from;
	return calendar_due(t->cal, from,
	    (struct amount){ clock_works(t) ? AMOUNT_WORK : AMOUNT_EXACT, n });
}

int64_t
clock_spent(const struct live_clock *t, struct instant at)
{
	return t->c.spent.s +
	    (clock_running(t) ? clock_count(t, t->c.since, at) : 0);
}

bool
clock_state_late(const struct clock *c)
{
	return c->state == STATE_BREACHING || c->state == STATE_BREACHED;
}

bool
clock_late(const struct live_clock *t, struct instant at)
{
	return clock_state_late(&t->c) ||
	    (clock_running(t) && t->c.due.s != NONE && at.s > t->c.due.s);
}

/*
 * Returns the amount of a target such as 4wh, AMOUNT_NONE for NULL. A promise
 * that was late when it was made has a negative amount.
 */
static struct amount
amount_of(const char *s)
{
	struct amount a = AMOUNT_NONE;
	const char *why;

	if (s == NULL || !amount_parse(s + (*s == '-'), &a, &why))
		return AMOUNT_NONE;
	if (*s == '-')
		a.n = -a.n;
	return a;
}

/*
 * Returns the deadline of a clock that runs. Days are counted from its start;
 * pauses move their end.
 */
static struct instant
deadline(const struct live_clock *t)
{
	const struct clock *c = &t->c;
	struct instant due;
	int64_t paused;

	if (t->target.n == NONE)
		return (struct instant){ NONE };
	if (t->target.unit == AMOUNT_EXACT || t->target.unit == AMOUNT_WORK)
		return clock_add(t, c->since, t->target.n - c->spent.s);
	due = calendar_due(t->cal, c->started, t->target);
	paused = clock_count(t, c->started, c->since) - c->spent.s;
	return paused > 0 && due.s != NONE ? clock_add(t, due, paused) : due;
}

void
clock_settle(struct live_clock *t, struct instant least)
{
	struct clock *c = &t->c;
	struct rung_due next;

	t->changed = true;
	if (!clock_state_late(c)) {
		if (clock_running(t)) {
			c->due = deadline(t);
			if (c->due.s != NONE && c->due.s < least.s)
				c->due = least;
		} else if (clock_open(c))
			c->due.s = NONE;
		c->imminent = clock_running(t) ? clock_rungs_warn_at(t)
					       : (struct instant){ NONE };
	}
	clock_next_rung(t, &next);
	c->next_at = next.at;
}

void
clock_run_from(struct live_clock *t, struct instant at)
{
	t->c.since = at;
	if (!t->whole)
		return;
	t->runs = mem_grow(t->runs, t->nruns, &t->cap, sizeof(*t->runs));
	t->runs[t->nruns++] = (struct stretch){ at, { NONE } };
}

/* Stops counting. Rungs that have passed and are not done become owed. */
static void
halt(struct live_clock *t, struct instant at)
{
	struct clock *c = &t->c;

	if (!clock_running(t))
		return;
	clock_rungs_owe(t, at);
	c->spent.s = clock_spent(t, at);
	c->since.s = NONE;
	if (t->nruns > 0)
		t->runs[t->nruns - 1].until = at;
}

bool
clock_look(struct live_clock *t, struct instant at)
{
	if (!clock_late(t, at))
		return false;
	if (!clock_state_late(&t->c)) {
		t->c.state = STATE_BREACHING;
		t->changed = true;
	}
	return true;
}

void
clock_take_agreement(struct live_clock *t, const struct agreement *a)
{
	struct clock *c = &t->c;

	c->policy = a->policy;
	c->calendar = a->calendar;
	c->target = a->target;
	c->ladder = a->ladder;
	t->cal = a->cal;
	t->target = amount_of(a->target);
	t->on_change = a->on_change;
	t->carry_pause = a->carry_pause;
	if (t->whole && c->ladder != NULL && t->pass == NULL)
		t->pass = xcalloc(LADDER_MAX, sizeof(*t->pass));
}

void
clock_begin(struct live_clock *t, struct instant at, const struct agreement *a)
{
	struct clock *c = &t->c;

	c->started = at;
	c->spent.s = 0;
	c->state = STATE_RUNNING;
	c->due.s = c->imminent.s = c->ended.s = c->breached.s = c->next_at.s =
	    NONE;
	c->rungs_done = c->rungs_owed = c->reached.v = 0;
	t->whole = t->heard = t->changed = true;
	clock_take_agreement(t, a);
	clock_run_from(t, at);
	clock_settle(t, ever);
}

void
clock_load(
    struct live_clock *t, const struct clock *c, const struct calendar *cal)
{
	*t = (struct live_clock){
		.c = *c, .cal = cal, .target = amount_of(c->target)
	};
}

void
clock_free(struct live_clock *t)
{
	free(t->runs);
	free(t->pass);
	buf_free(&t->said);
	*t = (struct live_clock){ 0 };
}

void
clock_effect(struct live_clock *t, enum clock_effect effect, struct instant at)
{
	struct clock *c = &t->c;
	bool late = clock_look(t, at);

	if (!clock_open(c)) {
		/* cancelled by a status that stops it, and taken up again */
		if (effect == CLOCK_STOP || c->state != STATE_CANCELLED)
			return;
		c->ended.s = NONE;
		t->changed = true;
	}
	if (effect == (clock_running(t) ? CLOCK_RUN : CLOCK_PAUSE) &&
	    c->state != STATE_CANCELLED)
		return;
	if (effect != CLOCK_RUN)
		halt(t, at);
	else if (!clock_running(t))
		clock_run_from(t, at);
	if (effect == CLOCK_STOP)
		c->ended = at;
	if (late)
		c->state =
		    effect == CLOCK_STOP ? STATE_BREACHED : STATE_BREACHING;
	else
		c->state = effect == CLOCK_RUN ? STATE_RUNNING
		    : effect == CLOCK_PAUSE    ? STATE_PAUSED
					       : STATE_CANCELLED;
	clock_settle(t, at); /* while it stood still it was not late */
}

void
clock_end(struct live_clock *t, struct instant at)
{
	struct clock *c = &t->c;

	if (!clock_open(c) && c->state != STATE_CANCELLED)
		return;
	c->state = clock_look(t, at) ? STATE_BREACHED : STATE_MET;
	halt(t, at);
	c->ended = at;
	c->reached.v = 1;
	clock_settle(t, ever);
}

void
clock_resume(struct live_clock *t, struct instant at)
{
	struct clock *c = &t->c;

	if (clock_open(c))
		return;
	c->state = clock_state_late(c) ? STATE_BREACHING : STATE_RUNNING;
	c->ended.s = NONE;
	c->reached.v = 0;
	clock_run_from(t, at);
	clock_settle(t, at);
}
