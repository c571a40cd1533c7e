/* life.c - the clocks of a life, by the words of hd-clock(5) */
#include <stdlib.h>
#include <string.h>

#include "life.h"
#include "text.h"

/* --------------------------------------------------- the table, in words */

static bool
made_or_reopened(const struct fact *old, const struct fact *f)
{
	return old == NULL || (!old->status.active && f->status.active);
}

static bool
another_team(const struct fact *old, const struct fact *f)
{
	return old == NULL || !text_same(old->is.team, f->is.team);
}

/* It starts when ...; `runs`: the clock before it has not ended. */
static bool
starts(enum metric m, const struct fact *old, const struct fact *f, bool runs,
    bool goes_on)
{
	switch (m) {
	case FIRST_REPLY: /* the ticket is created */
		return old == NULL;
	case NEXT_REPLY: /* the requester writes after the first reply */
		return f->asks && !runs && f->is.first_reply.s != NONE &&
		    f->status.active;
	case PERIODIC_UPDATE: /* an agent answers */
	case PAUSABLE_UPDATE:
		return f->answers && f->status.active;
	case REQUESTER_WAIT: /* the ticket is created or reopened */
	case AGENT_WORK:
	case RESOLUTION:
		return made_or_reopened(old, f) && !runs && !goes_on;
	case OWNERSHIP: /* it is assigned to a team, or reopened with one */
		return f->is.team != NULL && f->status.active && !runs &&
		    (made_or_reopened(old, f) || another_team(old, f));
	case TAKEN: /* the ticket is created without an agent */
		return old == NULL && f->is.agent == NULL;
	case PROMISE: /* the column promised is set */
		return f->is.promised.s != NONE && f->status.active &&
		    (old == NULL || old->is.promised.s != f->is.promised.s);
	case METRIC_NONE:
	case METRICS:
		break;
	}
	return false;
}

/* It stops when ... */
static bool
stops(enum metric m, const struct fact *old, const struct fact *f)
{
	enum category is = f->status.category;
	bool solved = is == CATEGORY_SOLVED || is == CATEGORY_CLOSED;

	switch (m) {
	case FIRST_REPLY:
	case NEXT_REPLY:
	case PERIODIC_UPDATE:
	case PAUSABLE_UPDATE: /* an agent answers */
		return f->answers;
	case TAKEN: /* it is assigned to an agent, or an agent answers */
		return f->answers || f->is.agent != NULL;
	case OWNERSHIP: /* another team or none, or solved or closed */
		return solved || another_team(old, f);
	case REQUESTER_WAIT:
	case AGENT_WORK:
	case RESOLUTION:
	case PROMISE: /* the ticket is solved or closed */
		return solved;
	case METRIC_NONE:
	case METRICS:
		break;
	}
	return false;
}

/* It pauses ...; a status that ends the ticket cuts it off. */
static enum clock_effect
effect(enum metric m, const struct fact *f)
{
	enum category is = f->status.category;
	bool pauses = false;

	switch (m) {
	case FIRST_REPLY:
	case NEXT_REPLY:
	case TAKEN:
		return f->status.reply;
	case RESOLUTION:
	case OWNERSHIP:
		return f->status.resolution;
	case AGENT_WORK:
		pauses = is == CATEGORY_PENDING || is == CATEGORY_HOLD;
		break;
	case REQUESTER_WAIT:
	case PAUSABLE_UPDATE:
		pauses = is == CATEGORY_PENDING;
		break;
	case PERIODIC_UPDATE:
	case PROMISE:
	case METRIC_NONE:
	case METRICS:
		break;
	}
	return !f->status.active ? CLOCK_STOP
	    : pauses		 ? CLOCK_PAUSE
				 : CLOCK_RUN;
}

/* A cancelled clock of these goes on when the ticket is reopened. */
static bool
waits_for_somebody(enum metric m)
{
	return m == FIRST_REPLY || m == NEXT_REPLY || m == TAKEN;
}

/* Of these another one starts, or with the setting reopen the same goes on. */
static bool
starts_again(enum metric m)
{
	return m == REQUESTER_WAIT || m == AGENT_WORK || m == RESOLUTION ||
	    m == OWNERSHIP;
}

/* ------------------------------------------------------------ agreements */

static struct agreement
promised(struct life *x, const struct fact *f)
{
	struct buf b = { 0 };
	struct agreement a;

	amount_format(
	    &b, (struct amount){ AMOUNT_EXACT, f->is.promised.s - f->at.s });
	a = (struct agreement){ .target = mem_keep(&x->tale.keep, b.s, b.n) };
	buf_free(&b);
	return a;
}

static bool
same(const struct agreement *a, const struct agreement *b)
{
	return text_same(a->policy, b->policy) &&
	    text_same(a->calendar, b->calendar) &&
	    text_same(a->target, b->target) && text_same(a->ladder, b->ladder);
}

/* The event may bring the clock to another target. */
static void
consider(struct life *x, struct tally *t, const struct fact *old,
    const struct fact *f)
{
	struct agreement was, is;
	struct status_effect status =
	    policies_status(x->d, f->known, old->is.status);

	if (x->metric == PROMISE)
		return;
	policies_agreement(x->d, f->known, &f->is, &f->status, x->metric,
	    f->event, f->at, &is);
	policies_agreement(x->d, f->known, &old->is, &status, x->metric,
	    f->event, f->at, &was);
	if (f->apply && same(&t->deal, &is))
		tally_refresh(t, f->at);
	else if (!same(&t->deal, &is) && (f->apply || !same(&was, &is)))
		tally_agree(t, &is, f->at);
}

/* ---------------------------------------------------------------- a life */

static struct tally *
begin(struct life *x, const struct fact *f)
{
	struct agreement a;
	struct tally *t;

	x->v = mem_grow(x->v, x->n, &x->cap, sizeof(*x->v));
	t = &x->v[x->n++];
	*t = (struct tally){ .instance = (int64_t)x->n };
	if (x->metric == PROMISE)
		a = promised(x, f);
	else
		policies_agreement(x->d, f->known, &f->is, &f->status,
		    x->metric, f->event, f->at, &a);
	tally_begin(t, &a, f->at);
	if (effect(x->metric, f) != CLOCK_RUN)
		tally_effect(t, effect(x->metric, f), f->at);
	return t;
}

/* An event comes to a clock that has not ended. */
static void
happens(struct life *x, struct tally *t, const struct fact *old,
    const struct fact *f)
{
	if (x->metric == PROMISE && old->is.promised.s != f->is.promised.s)
		tally_effect(t, CLOCK_STOP, f->at);
	else if (stops(x->metric, old, f))
		tally_reach(t, f->at);
	else
		consider(x, t, old, f);
}

/* An event comes to a clock that has ended. */
static void
happens_later(struct life *x, struct tally *t, const struct fact *old,
    const struct fact *f)
{
	if (waits_for_somebody(x->metric) && stops(x->metric, old, f))
		tally_reach(t, f->at);
	if (x->metric == OWNERSHIP && another_team(old, f))
		t->left = true;
	if (starts_again(x->metric) && !t->left && made_or_reopened(old, f) &&
	    policies_reopen(x->d, f->known))
		tally_resume(t, f->at);
}

static bool
ended(const struct tally *t)
{
	return t->ended.s != NONE;
}

/* Lets one event come to the clocks of the metric. */
static void
one_event(struct life *x, const struct fact *old, const struct fact *f)
{
	struct tally *t = old != NULL && x->n > 0 ? &x->v[x->n - 1] : NULL;
	bool open = t != NULL && !ended(t);

	if (t != NULL && t->deal.calendar != NULL)
		t->deal.cal =
		    policies_calendar(x->d, f->known, t->deal.calendar, f->at);
	if (open)
		happens(x, t, old, f);
	if (t != NULL && ended(t))
		happens_later(x, t, old, f);
	if (starts(x->metric, old, f, t != NULL && !ended(t),
		old != NULL && policies_reopen(x->d, f->known))) {
		begin(x, f);
		return;
	}
	if (t != NULL && strcmp(old->is.status, f->is.status) != 0 &&
	    (!ended(t) || waits_for_somebody(x->metric)))
		tally_effect(t, effect(x->metric, f), f->at);
	if (t != NULL && !open && !ended(t))
		consider(x, t, old, f);
}

static void
forget(struct life *x)
{
	for (size_t i = 0; i < x->n; i++)
		tally_free(&x->v[i]);
	x->n = 0;
}

void
life_count(struct life *x, enum metric metric)
{
	const struct fact *old = NULL, *f = x->tale.v;

	forget(x);
	x->metric = metric;
	for (size_t i = x->tale.n; i > 0 && f != NULL; i--) {
		one_event(x, old, f);
		old = f++;
	}
}

void
life_free(struct life *x)
{
	forget(x);
	free(x->v);
	tale_free(&x->tale);
}
