/* clock_agree.c - how a live clock comes to another agreement */

#include "clock_impl.h"
#include "text.h"

static const struct instant ever = { NONE };

/*
 * Returns the seconds that the clock would have counted by `at` if its calendar
 * and target had been these since it started.
 */
static int64_t
recount(const struct live_clock *t, struct instant at)
{
	int64_t sum = 0;

	for (size_t i = 0; i < t->nruns; i++) {
		struct instant until = t->runs[i].until;

		sum += clock_count(
		    t, t->runs[i].from, until.s != NONE ? until : at);
	}
	return sum;
}

bool
clock_agree(struct live_clock *t, const struct agreement *a, struct instant at)
{
	struct clock *c = &t->c;
	struct amount target = clock_target(a->target);
	bool same = text_same(c->calendar, a->calendar) &&
	    clock_counts_work(t->cal, t->target) ==
		clock_counts_work(a->cal, target);
	const char *was = c->ladder;
	int64_t spent;

	if (!clock_open(c) || clock_note_late(t, at))
		return false;
	if (a->on_change == KEEP && a->carry_pause && !same && !t->whole)
		return true;
	spent = clock_spent(t, at);
	if (a->on_change != KEEP || !a->carry_pause || !same) {
		if (clock_running(t))
			c->since = at;
		c->spent.s = spent;
	}
	clock_take_agreement(t, a);
	if (!text_same(was, c->ladder))
		clock_rungs_carry(t, was);
	if (a->on_change == RESTART) {
		c->started = at;
		c->spent.s = 0;
		t->whole = true;
		t->nruns = 0;
		if (clock_running(t))
			clock_run_from(t, at);
	} else if (a->on_change == KEEP && !a->carry_pause)
		c->spent.s = clock_count(t, c->started, at);
	else if (a->on_change == KEEP && !same)
		c->spent.s = recount(t, at);
	clock_settle(t, a->on_change == CONTINUE ? at : ever);
	return false;
}
