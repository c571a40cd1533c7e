#include <string.h>

#include "clock.h"

bool
clock_open(const struct clock *c)
{
	return c->ended.s == NONE;
}

int64_t
clock_spent(const struct clock *c, struct instant at)
{
	return c->spent.s +
	    (c->since.s != NONE && at.s > c->since.s ? at.s - c->since.s : 0);
}

static bool
late(const struct clock *c, struct instant at)
{
	return c->target.s != NONE && clock_spent(c, at) > c->target.s;
}

/* Deadline and the next thing to happen follow from the rest. */
static void
settle(struct clock *c, bool is_late)
{
	/* what is late stays late, by the deadline that it had */
	if (!is_late && c->since.s != NONE && c->target.s != NONE)
		c->due.s = c->since.s + c->target.s - c->spent.s;
	else if (!is_late && clock_open(c))
		c->due.s = NONE;
	c->next_at.s = NONE;
	if (c->breached.s == NONE && c->due.s != NONE &&
	    (is_late || (clock_open(c) && c->since.s != NONE)))
		c->next_at.s = c->due.s + 1;
}

void
clock_start(struct clock *c, struct instant at, struct span target)
{
	c->started = c->since = at;
	c->spent.s = 0;
	c->target = target;
	c->state = "running";
	c->due.s = c->ended.s = c->breached.s = c->next_at.s = NONE;
	settle(c, false);
}

/* Counts what has run and stands still. */
static void
halt(struct clock *c, struct instant at)
{
	c->spent.s = clock_spent(c, at);
	c->since.s = NONE;
}

void
clock_rule(struct clock *c, enum clock_rule rule, struct instant at)
{
	bool is_late = late(c, at) || c->breached.s != NONE;

	if (!clock_open(c)) {
		/* cancelled by a status that stops it, and taken up again */
		if (rule == CLOCK_STOP || strcmp(c->state, "cancelled") != 0)
			return;
		c->ended.s = NONE;
	}
	if (rule == CLOCK_RUN && c->since.s == NONE)
		c->since = at;
	else if (rule != CLOCK_RUN)
		halt(c, at);
	if (rule == CLOCK_STOP)
		c->ended = at;
	if (is_late)
		c->state = rule == CLOCK_STOP ? "missed-done" : "missed-open";
	else
		c->state = rule == CLOCK_RUN ? "running"
		    : rule == CLOCK_PAUSE    ? "paused"
					     : "cancelled";
	settle(c, is_late);
}

void
clock_end(struct clock *c, struct instant at)
{
	bool is_late = late(c, at) || c->breached.s != NONE;

	if (!clock_open(c))
		return;
	halt(c, at);
	c->ended = at;
	c->state = is_late ? "missed-done" : "met";
	settle(c, is_late);
}

void
clock_target(struct clock *c, struct span target)
{
	if (!clock_open(c))
		return;
	c->target = target;
	if (strcmp(c->state, "missed-open") == 0 && c->breached.s == NONE)
		c->state = c->since.s != NONE ? "running" : "paused";
	settle(c, strcmp(c->state, "missed-open") == 0);
}

void
clock_breach(struct clock *c, struct instant at)
{
	c->breached = at;
	c->next_at.s = NONE;
	if (clock_open(c))
		c->state = "missed-open";
}
