/* clock.c - what runs, pauses and stops, and when it is late */
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "ladder.h"

#define BIT(i) (INT64_C(1) << (i))

static const struct instant ever = { NONE };

bool
clock_open(const struct clock *c)
{
	return c->ended.s == NONE;
}

static bool
running(const struct live_clock *t)
{
	return t->c.since.s != NONE;
}

static bool
works(const struct calendar *cal, struct amount target)
{
	return cal != NULL &&
	    (target.n == NONE || target.unit == AMOUNT_WORK ||
		target.unit == AMOUNT_WORKDAYS);
}

bool
clock_works(const struct live_clock *t)
{
	return works(t->cal, t->target);
}

static int64_t
count(const struct live_clock *t, struct instant a, struct instant b)
{
	if (a.s >= b.s)
		return 0;
	return clock_works(t) ? calendar_between(t->cal, a, b) : b.s - a.s;
}

/* The moment at which so many seconds more have counted; fewer, if negative. */
static struct instant
add(const struct live_clock *t, struct instant from, int64_t n)
{
	if (n == 0)
		return from;
	return calendar_due(t->cal, from,
	    (struct amount){ clock_works(t) ? AMOUNT_WORK : AMOUNT_EXACT, n });
}

int64_t
clock_spent(const struct live_clock *t, struct instant at)
{
	return t->c.spent.s + (running(t) ? count(t, t->c.since, at) : 0);
}

static bool
state_late(const struct clock *c)
{
	return c->state == STATE_BREACHING || c->state == STATE_BREACHED;
}

bool
clock_late(const struct live_clock *t, struct instant at)
{
	return state_late(&t->c) ||
	    (running(t) && t->c.due.s != NONE && at.s > t->c.due.s);
}

/* "4wh"; a promise that was late when it was given has a negative one. */
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

/* ----------------------------------------------------------------- deadline */

/* Of one that runs. Days are counted from its start, pauses move their end. */
static struct instant
deadline(const struct live_clock *t)
{
	const struct clock *c = &t->c;
	struct instant due;
	int64_t paused;

	if (t->target.n == NONE)
		return (struct instant){ NONE };
	if (t->target.unit == AMOUNT_EXACT || t->target.unit == AMOUNT_WORK)
		return add(t, c->since, t->target.n - c->spent.s);
	due = calendar_due(t->cal, c->started, t->target);
	paused = count(t, c->started, c->since) - c->spent.s;
	return paused > 0 && due.s != NONE ? add(t, due, paused) : due;
}

/* What counts between the start and the deadline. */
static int64_t
whole(const struct live_clock *t)
{
	const struct clock *c = &t->c;

	return c->spent.s + count(t, c->since, c->due) -
	    count(t, c->due, c->since);
}

/* Not before it ran, unless the deadline is: another aim can bring it late. */
static struct instant
reached(const struct live_clock *t, const struct rung *r)
{
	const struct clock *c = &t->c;
	struct instant at;

	if (!running(t) || c->due.s == NONE)
		return (struct instant){ NONE };
	if (r->percent > 0)
		at = add(t, c->since, whole(t) * r->percent / 100 - c->spent.s);
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
said(const struct clock *c, int rung)
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
 * The first that is not said. What passed before it last stopped (owed) comes
 * first, at the moment that is known of it.
 */
static struct rung_due
first(const struct live_clock *t)
{
	const struct clock *c = &t->c;
	struct rung_due best = { CLOCK_BREACH, { NONE } };
	const char *p = c->ladder;
	struct rung r;

	/* before what is to be done at that moment */
	if (!said(c, CLOCK_BREACH) && c->due.s != NONE &&
	    (running(t) || state_late(c)))
		best.at.s = c->due.s + 1;
	for (int i = 0; ladder_next(&p, &r); i++) {
		if (said(c, i))
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

static struct instant
first_warning(const struct live_clock *t)
{
	struct rung_due best = { 0, { NONE } };
	const char *p = t->c.ladder;
	struct rung r;

	while (ladder_next(&p, &r))
		if (!r.step)
			earlier(&best, 0, reached(t, &r));
	return best.at;
}

/*
 * Deadline and the next thing to happen follow from the rest; a deadline that
 * is new does not lie before an instant.
 */
static void
settle(struct live_clock *t, struct instant least)
{
	struct clock *c = &t->c;

	t->changed = true;
	if (!state_late(c)) {
		if (running(t)) {
			c->due = deadline(t);
			if (c->due.s != NONE && c->due.s < least.s)
				c->due = least;
		} else if (clock_open(c))
			c->due.s = NONE;
		c->imminent =
		    running(t) ? first_warning(t) : (struct instant){ NONE };
	}
	c->next_at = first(t).at;
}

/* ------------------------------------------------------------ what happens */

static void
run_from(struct live_clock *t, struct instant at)
{
	t->c.since = at;
	if (!t->whole)
		return;
	t->runs = mem_grow(t->runs, t->nruns, &t->cap, sizeof(*t->runs));
	t->runs[t->nruns++] = (struct stretch){ at, { NONE } };
}

/* Counts what has run and stands still. What has passed is still to be said. */
static void
halt(struct live_clock *t, struct instant at)
{
	struct clock *c = &t->c;
	const char *p = c->ladder;
	struct rung r;

	if (!running(t))
		return;
	for (int i = 0; ladder_next(&p, &r); i++) {
		struct instant when = reached(t, &r);

		if (said(c, i) || (c->rungs_owed & BIT(i)) || when.s == NONE ||
		    when.s > at.s)
			continue;
		if (t->pass != NULL)
			t->pass[i] = when;
		if (c->rungs_owed == 0 || when.s < c->next_at.s)
			c->next_at = when;
		c->rungs_owed |= BIT(i);
	}
	c->spent.s = clock_spent(t, at);
	c->since.s = NONE;
	if (t->nruns > 0)
		t->runs[t->nruns - 1].until = at;
}

/* Late is late, from this moment on by its state too. */
static bool
note_late(struct live_clock *t, struct instant at)
{
	if (!clock_late(t, at))
		return false;
	if (!state_late(&t->c)) {
		t->c.state = STATE_BREACHING;
		t->changed = true;
	}
	return true;
}

void
clock_look(struct live_clock *t, struct instant at)
{
	note_late(t, at);
}

static void
take(struct live_clock *t, const struct agreement *a)
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
	t->whole = t->changed = true;
	take(t, a);
	run_from(t, at);
	settle(t, ever);
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
	*t = (struct live_clock){ 0 };
}

void
clock_effect(struct live_clock *t, enum clock_effect effect, struct instant at)
{
	struct clock *c = &t->c;
	bool late = note_late(t, at);

	if (!clock_open(c)) {
		/* cancelled by a status that stops it, and taken up again */
		if (effect == CLOCK_STOP || c->state != STATE_CANCELLED)
			return;
		c->ended.s = NONE;
		t->changed = true;
	}
	if (effect == (running(t) ? CLOCK_RUN : CLOCK_PAUSE) &&
	    c->state != STATE_CANCELLED)
		return;
	if (effect != CLOCK_RUN)
		halt(t, at);
	else if (!running(t))
		run_from(t, at);
	if (effect == CLOCK_STOP)
		c->ended = at;
	if (late)
		c->state =
		    effect == CLOCK_STOP ? STATE_BREACHED : STATE_BREACHING;
	else
		c->state = effect == CLOCK_RUN ? STATE_RUNNING
		    : effect == CLOCK_PAUSE    ? STATE_PAUSED
					       : STATE_CANCELLED;
	settle(t, at); /* while it stood still it was not late */
}

void
clock_end(struct live_clock *t, struct instant at)
{
	struct clock *c = &t->c;

	if (!clock_open(c))
		return;
	c->state = note_late(t, at) ? STATE_BREACHED : STATE_MET;
	halt(t, at);
	c->ended = at;
	c->reached.v = 1;
	settle(t, ever);
}

void
clock_resume(struct live_clock *t, struct instant at)
{
	struct clock *c = &t->c;

	if (clock_open(c))
		return;
	c->state = state_late(c) ? STATE_BREACHING : STATE_RUNNING;
	c->ended.s = NONE;
	c->reached.v = 0;
	run_from(t, at);
	settle(t, ever);
}

static bool
differ(const char *a, const char *b)
{
	return a == NULL || b == NULL ? a != b : strcmp(a, b) != 0;
}

/* Rungs that both ladders have are not said again. */
static void
translate(struct live_clock *t, const char *from)
{
	struct clock *c = &t->c;
	struct instant pass[LADDER_MAX];
	int64_t said = c->rungs_done, owed = c->rungs_owed;
	struct rung r;
	int at;

	if (!differ(from, c->ladder))
		return;
	if (t->pass != NULL)
		memcpy(pass, t->pass, sizeof(pass));
	c->rungs_done = c->rungs_owed = 0;
	for (int i = 0; ladder_next(&from, &r); i++) {
		if ((at = ladder_find(c->ladder, &r)) == -1)
			continue;
		c->rungs_done |= said & BIT(i) ? BIT(at) : 0;
		c->rungs_owed |= owed & BIT(i) ? BIT(at) : 0;
		if (t->pass != NULL)
			t->pass[at] = pass[i];
	}
}

/* What it had counted if it had been measured in this way from the start. */
static int64_t
recount(const struct live_clock *t, struct instant at)
{
	int64_t sum = 0;

	for (size_t i = 0; i < t->nruns; i++) {
		struct instant until = t->runs[i].until;

		sum += count(t, t->runs[i].from, until.s != NONE ? until : at);
	}
	return sum;
}

bool
clock_agree(struct live_clock *t, const struct agreement *a, struct instant at)
{
	struct clock *c = &t->c;
	struct amount target = amount_of(a->target);
	bool same = !differ(c->calendar, a->calendar) &&
	    works(t->cal, t->target) == works(a->cal, target);
	const char *was = c->ladder;
	int64_t spent;

	if (!clock_open(c) || note_late(t, at))
		return false;
	if (a->on_change == KEEP && a->carry_pause && !same && !t->whole)
		return true;
	spent = clock_spent(t, at);
	if (a->on_change != KEEP || !a->carry_pause || !same) {
		if (running(t))
			c->since = at;
		c->spent.s = spent;
	}
	take(t, a);
	translate(t, was);
	if (a->on_change == RESTART) {
		c->started = at;
		c->spent.s = 0;
		t->whole = true;
		t->nruns = 0;
		if (running(t))
			run_from(t, at);
	} else if (a->on_change == KEEP && !a->carry_pause)
		c->spent.s = count(t, c->started, at);
	else if (a->on_change == KEEP && !same)
		c->spent.s = recount(t, at);
	settle(t, a->on_change == CONTINUE ? at : ever);
	return false;
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
