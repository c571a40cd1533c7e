/* tally.c - one clock, counted stint by stint */
#include <stdlib.h>

#include "ladder.h"
#include "mem.h"
#include "tally.h"

static const struct instant never = { NONE };

/* -------------------------------------------------------------- counting */

/* Returns true if only working time counts. */
static bool
works(const struct tally *t)
{
	return t->deal.cal != NULL &&
	    (t->target.n == NONE || t->target.unit == AMOUNT_WORK ||
		t->target.unit == AMOUNT_WORKDAYS);
}

static int64_t
seconds(const struct tally *t, struct instant from, struct instant until)
{
	if (until.s <= from.s)
		return 0;
	return works(t) ? calendar_between(t->deal.cal, from, until)
			: until.s - from.s;
}

#define LONGEST \
	(INT64_C(200) * 366 * 86400) /* seconds that the search covers */

/* Finds the first instant by which n more seconds have counted: by trying. */
static struct instant
when(const struct tally *t, struct instant from, int64_t n)
{
	int64_t low = 0, high = n;

	if (!works(t))
		high = low = n;
	else if (n <= 0)
		return from;
	while (low < high &&
	    seconds(t, from, (struct instant){ from.s + high }) < n) {
		low = high;
		high *= 2;
		if (high > LONGEST)
			return never;
	}
	while (low < high) {
		int64_t middle = low + (high - low) / 2;

		if (seconds(t, from, (struct instant){ from.s + middle }) < n)
			low = middle + 1;
		else
			high = middle;
	}
	from.s += high;
	return from.s < WHEN_FIRST || from.s > WHEN_LAST ? never : from;
}

int64_t
tally_spent(const struct tally *t)
{
	int64_t sum = t->before;

	for (size_t i = 0; i < t->count.n; i++)
		if (t->count.v[i].until.s != NONE)
			sum += t->count.v[i].counted;
	return sum;
}

struct instant
tally_since(const struct tally *t)
{
	size_t n = t->count.n;

	return n > 0 && t->count.v[n - 1].until.s == NONE
	    ? t->count.v[n - 1].from
	    : never;
}

bool
tally_late(const struct tally *t, struct instant at)
{
	return t->late ||
	    (tally_since(t).s != NONE && t->due.s != NONE && at.s > t->due.s);
}

/* -------------------------------------------------------------- deadline */

/* Returns the deadline of a clock that runs since an instant. */
static struct instant
deadline(const struct tally *t, struct instant since)
{
	struct instant end;
	int64_t spent = tally_spent(t), paused;

	if (t->target.n == NONE)
		return never;
	if (t->target.unit == AMOUNT_EXACT || t->target.unit == AMOUNT_WORK)
		return when(t, since, t->target.n - spent);
	end = calendar_due(t->deal.cal, t->started, t->target);
	paused = seconds(t, t->started, since) - spent;
	return end.s != NONE && paused > 0 ? when(t, end, paused) : end;
}

/* Returns when the first warning comes, not before the clock runs. */
static struct instant
warning(const struct tally *t, struct instant since)
{
	const char *p = t->deal.ladder;
	int64_t spent = tally_spent(t);
	struct instant first = never, at;
	struct rung r;

	while (t->due.s != NONE && ladder_next(&p, &r)) {
		if (r.step)
			continue;
		if (r.percent > 0)
			at = when(t, since,
			    (spent + seconds(t, since, t->due)) * r.percent /
				    100 -
				spent);
		else
			at = calendar_due(t->deal.cal, t->due, r.offset);
		if (at.s != NONE && at.s < since.s)
			at = since;
		if (at.s != NONE && (first.s == NONE || at.s < first.s))
			first = at;
	}
	return first;
}

/* Finds deadline and warning, unless a deadline was missed. A new deadline is
 * not before `least`. */
static void
aim(struct tally *t, struct instant least)
{
	struct instant since = tally_since(t);

	if (t->late)
		return;
	t->warn = never;
	if (since.s != NONE) {
		t->due = deadline(t, since);
		if (t->due.s != NONE && t->due.s < least.s)
			t->due = least;
		t->warn = warning(t, since);
	} else if (t->ended.s == NONE)
		t->due = never;
}

/* ---------------------------------------------------------------- stints */

static void
open_stint(struct stints *s, struct instant at)
{
	s->v = mem_grow(s->v, s->n, &s->cap, sizeof(*s->v));
	s->v[s->n++] = (struct stint){ at, never, 0 };
}

/* Ends the last stint of both lists, if the clock runs. */
static void
close_stints(struct tally *t, struct instant at)
{
	struct stints *both[] = { &t->ran, &t->count };

	for (size_t i = 0; i < 2; i++) {
		struct stints *s = both[i];
		struct stint *last = s->n > 0 ? &s->v[s->n - 1] : NULL;

		if (last == NULL || last->until.s != NONE)
			continue;
		last->until = at;
		last->counted = seconds(t, last->from, at);
	}
}

static void
run(struct tally *t, struct instant at)
{
	open_stint(&t->ran, at);
	open_stint(&t->count, at);
}

static void
take(struct tally *t, const struct agreement *a)
{
	const char *why, *s = a->target;

	t->deal = *a;
	t->target = AMOUNT_NONE;
	if (s == NULL || !amount_parse(*s == '-' ? s + 1 : s, &t->target, &why))
		return;
	if (*s == '-')
		t->target.n = -t->target.n;
}

void
tally_begin(struct tally *t, const struct agreement *a, struct instant at)
{
	t->started = at;
	t->ended = t->due = t->warn = never;
	take(t, a);
	run(t, at);
	aim(t, never);
}

void
tally_free(struct tally *t)
{
	free(t->ran.v);
	free(t->count.v);
}

/* ---------------------------------------------------------- what happens */

void
tally_effect(struct tally *t, enum clock_effect effect, struct instant at)
{
	bool runs = tally_since(t).s != NONE;

	if (t->ended.s != NONE) {
		/* only what was cancelled goes on */
		if (effect == CLOCK_STOP || t->reached || t->late)
			return;
		t->ended = never;
	} else if (effect == (runs ? CLOCK_RUN : CLOCK_PAUSE))
		return;
	t->late = tally_late(t, at);
	if (effect != CLOCK_RUN)
		close_stints(t, at);
	else if (!runs)
		run(t, at);
	if (effect == CLOCK_STOP)
		t->ended = at;
	aim(t, at);
}

void
tally_reach(struct tally *t, struct instant at)
{
	if (t->ended.s != NONE && (t->reached || t->late))
		return;
	t->late = tally_late(t, at);
	close_stints(t, at);
	t->ended = at;
	t->reached = true;
	aim(t, never);
}

void
tally_resume(struct tally *t, struct instant at)
{
	t->ended = never;
	t->reached = false;
	run(t, at);
	aim(t, at);
}

/* As if the clock had come to the agreement when it started: its stints are
 * counted one after the other, and the first deadline that is missed stays. */
static void
keep(struct tally *t, const struct agreement *a, struct instant at)
{
	bool runs = tally_since(t).s != NONE;
	struct stint straight[] = { { t->started, at, 0 }, { at, never, 0 } };
	const struct stint *s = a->carry_pause ? t->ran.v : straight;
	size_t n = a->carry_pause ? t->ran.n : runs ? 2 : 1;

	take(t, a);
	t->before = 0;
	t->count.n = 0;
	aim(t, never);
	for (size_t i = 0; i < n; i++) {
		struct stint *c;

		open_stint(&t->count, s[i].from);
		aim(t, s[i].from.s == t->started.s ? never : s[i].from);
		if (s[i].until.s == NONE)
			continue;
		t->late = tally_late(t, s[i].until);
		c = &t->count.v[t->count.n - 1];
		c->until = s[i].until;
		c->counted = seconds(t, c->from, c->until);
		aim(t, never);
	}
}

void
tally_agree(struct tally *t, const struct agreement *a, struct instant at)
{
	struct instant since = tally_since(t);

	t->late = tally_late(t, at);
	if (t->ended.s != NONE || t->late)
		return;
	if (a->on_change == KEEP) {
		keep(t, a, at);
		return;
	}
	t->before = tally_spent(t);
	if (since.s != NONE)
		t->before += seconds(t, since, at);
	t->count.n = 0;
	take(t, a);
	if (a->on_change == RESTART) {
		t->started = at;
		t->before = 0;
		t->ran.n = 0;
		if (since.s != NONE)
			open_stint(&t->ran, at);
	}
	if (since.s != NONE)
		open_stint(&t->count, at);
	aim(t, a->on_change == CONTINUE ? at : never);
}

void
tally_refresh(struct tally *t, struct instant at)
{
	t->late = tally_late(t, at);
	if (t->ended.s == NONE)
		aim(t, tally_since(t));
}
