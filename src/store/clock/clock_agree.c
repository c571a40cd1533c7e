/* clock_agree.c - how a live clock comes to another agreement */
#include <stdlib.h>

#include "clock_impl.h"
#include "ladder.h"
#include "text.h"

static const struct instant ever = { NONE };

/*
 * Completes the runs of a clock whose row says them all: it has run ever since
 * it started. Returns false if the row does not.
 */
static bool
runs_known(struct live_clock *t)
{
	const struct clock *c = &t->c;

	if (t->whole)
		return true;
	if (c->since.s != c->started.s || c->spent.s != 0)
		return false;
	t->whole = true;
	t->nruns = 0;
	clock_run_from(t, c->since);
	return true;
}

/* Lets a life that has begun at `started` run and pause as these runs say. */
static void
live(struct live_clock *life, const struct stretch *runs, size_t n)
{
	if (n == 0 || runs[0].from.s != life->c.started.s)
		clock_effect(life, CLOCK_PAUSE, life->c.started);
	for (size_t i = 0; i < n; i++) {
		clock_effect(life, CLOCK_RUN, runs[i].from);
		if (runs[i].until.s != NONE)
			clock_effect(life, CLOCK_PAUSE, runs[i].until);
	}
}

/*
 * Makes the clock what it would be if it had come to the agreement at once: it
 * begins again at its start, and runs and pauses as it has done. Without
 * carry_pause it has not paused until now. What it has done stays done.
 */
static void
live_again(struct live_clock *t, const struct agreement *a, struct instant at)
{
	struct clock *c = &t->c;
	struct live_clock life = { .c = *c };
	struct stretch straight[] = { { c->started, at }, { at, ever } };
	int64_t done =
	    a->done | ladder_carry(a->ladder, c->ladder, c->rungs_done);
	struct rung_due next;

	clock_begin(&life, c->started, a);
	life.c.rungs_done = done;
	if (a->carry_pause)
		live(&life, t->runs, t->nruns);
	else
		live(&life, straight, clock_running(t) ? 2 : 1);
	clock_next_rung(&life, &next);
	life.c.next_at = next.at;
	clock_take_agreement(t, a);
	*c = life.c;
	free(t->pass);
	t->pass = life.pass;
	t->changed = true;
	free(life.runs);
}

/* Starts the clock anew. */
static void
restart(struct live_clock *t, struct instant at)
{
	bool running = clock_running(t);

	t->c.started = at;
	t->c.spent.s = 0;
	t->whole = true;
	t->nruns = 0;
	if (running)
		clock_run_from(t, at);
}

bool
clock_agree(struct live_clock *t, const struct agreement *a, struct instant at)
{
	struct clock *c = &t->c;
	const char *was = c->ladder;

	if (!clock_open(c) || clock_look(t, at))
		return false;
	if (a->on_change == KEEP) {
		if (a->carry_pause && !runs_known(t))
			return true;
		live_again(t, a, at);
		return false;
	}
	c->spent.s = clock_spent(t, at);
	if (clock_running(t))
		c->since = at;
	clock_take_agreement(t, a);
	if (!text_same(was, c->ladder))
		clock_rungs_carry(t, was, a->done);
	if (a->on_change == RESTART)
		restart(t, at);
	clock_settle(t, a->on_change == CONTINUE ? at : ever);
	return false;
}

void
clock_refresh(struct live_clock *t, struct instant at)
{
	if (clock_open(&t->c) && !clock_look(t, at))
		clock_settle(t, t->c.since);
}
