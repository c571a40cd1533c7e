/* alert_turn.c - how readings move an alert */
#include <string.h>

#include "alert_impl.h"

static bool
trouble(enum severity s)
{
	return s != SEVERITY_OK && s != SEVERITY_INFO;
}

/* Counts a turn from well to trouble, or back, if it came soon after the one
 * before; else begins to count. */
static void
turn(struct taking *t, struct alert *a, struct instant at)
{
	bool soon =
	    a->turned.s != NONE && at.s - a->turned.s < t->flapping.span.s;

	a->turns = soon ? a->turns + 1 : 1;
	a->turned = a->since = at;
}

/* Returns when an alert is quiet, if it turns no more. */
static struct instant
quiet_at(const struct taking *t, const struct alert *a)
{
	return (struct instant){ a->turned.s + t->flapping.span.s };
}

/* Trouble stands at an instant: it becomes a ticket, or waits until planned
 * work ends. */
static bool
stand(struct taking *t, struct alert *a, struct instant at)
{
	struct instant none = { NONE };

	a->next_at = alert_planned(t, a->service, at);
	a->state = a->next_at.s != NONE ? ALERT_HELD : ALERT_PROBLEM;
	return a->state == ALERT_HELD || alert_open(t, a, at, none);
}

bool
alert_due(struct taking *t, struct alert *a, struct instant at)
{
	while (a->next_at.s != NONE && a->next_at.s <= at.s) {
		struct instant due = a->next_at;
		bool good;

		a->next_at.s = NONE;
		if (a->state == ALERT_HELD)
			good = stand(t, a, due);
		else {
			a->state = ALERT_OK;
			a->turns = 0;
			good = alert_solve(t, a, due);
		}
		if (!good)
			return false;
	}
	return true;
}

/* Trouble. `was` is the severity before it. */
static bool
begins(struct taking *t, struct alert *a, enum severity was, struct instant at)
{
	enum alert_state state = a->state;

	if (state == ALERT_PROBLEM)
		return a->severity >= was || alert_raise(t, a, at);
	if (state == ALERT_HELD)
		return true;
	turn(t, a, at);
	if (state == ALERT_FLAPPING) {
		a->state = ALERT_PROBLEM;
		a->next_at.s = NONE;
		return true;
	}
	a->opened = at;
	return stand(t, a, at);
}

/* All is well. */
static bool
ends(struct taking *t, struct alert *a, struct instant at)
{
	if (a->state == ALERT_OK || a->state == ALERT_FLAPPING)
		return true;
	if (a->state == ALERT_PROBLEM) {
		turn(t, a, at);
		if (a->turns >= t->flapping.n) {
			a->state = ALERT_FLAPPING;
			a->next_at = quiet_at(t, a);
			return alert_flaps(t, a, at);
		}
		a->state = ALERT_OK;
		return alert_solve(t, a, at);
	}
	a->state = ALERT_OK;
	a->since = at;
	a->next_at.s = NONE;
	return true;
}

/*
 * A reading that came late. What is new in it is a trouble between two readings
 * that all is well, or before the first one: it is over by now.
 */
static bool
late(struct taking *t, struct alert *a, const struct reading *r)
{
	bool after = r->at.s >= a->since.s && r->at.s < a->at.s;
	struct instant until = after ? a->at : a->since;

	if (a->state != ALERT_OK || !trouble(r->severity) ||
	    (!after && (a->opened.s != NONE || r->at.s >= a->since.s)) ||
	    alert_planned(t, a->service, r->at).s != NONE)
		return true;
	a->opened = r->at;
	a->since = a->turned = until;
	a->turns = 0;
	return alert_open(t, a, r->at, until);
}

/* Returns true if a reading comes after the last one of its alert. */
static bool
newer(const struct alert *a, const struct reading *r)
{
	if (a->state == ALERT_NONE || r->at.s != a->at.s)
		return a->state == ALERT_NONE || r->at.s > a->at.s;
	return r->severity > a->severity;
}

bool
alert_reading(struct taking *t, struct alert *a, const struct reading *r)
{
	enum severity was = a->severity;

	if (!newer(a, r))
		return late(t, a, r);
	if (a->state == ALERT_NONE) {
		a->state = ALERT_OK;
		a->since = r->at;
		was = r->severity;
	}
	a->readings++;
	a->at = r->at;
	a->text = r->text;
	a->severity = r->severity;
	if (r->severity == SEVERITY_INFO)
		return true;
	return trouble(r->severity) ? begins(t, a, was, r->at)
				    : ends(t, a, r->at);
}
