/* clock_set.c - moves all clocks of a ticket by its events */
#include <stdlib.h>
#include <string.h>

#include "clock_set.h"
#include "recall.h"

void
clock_set_begin(struct clock_set *c, struct desk *d)
{
	*c = (struct clock_set){ .d = d };
	clock_set_reset(c);
}

void
clock_set_reset(struct clock_set *c)
{
	for (size_t i = 0; i < c->n; i++)
		clock_free(&c->v[i]);
	c->n = 0;
	for (size_t m = 0; m < METRICS; m++)
		c->last[m] = -1;
	mem_reset(&c->keep);
}

void
clock_set_free(struct clock_set *c)
{
	clock_set_reset(c);
	mem_free(&c->keep);
	free(c->v);
	*c = (struct clock_set){ 0 };
}

struct instant
clock_set_due(const struct clock_set *c)
{
	struct instant due = { NONE };

	for (size_t i = 0; i < c->n; i++) {
		const struct clock *k = &c->v[i].c;

		if (clock_open(k) && k->due.s != NONE &&
		    (due.s == NONE || k->due.s < due.s))
			due = k->due;
	}
	return due;
}

struct live_clock *
clock_set_find(const struct clock_set *c, const struct clock *like)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->v[i].c.metric == like->metric &&
		    c->v[i].c.instance == like->instance)
			return &c->v[i];
	return NULL;
}

/* ----------------------------------------------------------------- one step */

/* Makes the agreement of a promise: its target is the time from now to then. */
static void
promise_agreement(
    struct clock_set *c, const struct moment *m, struct agreement *a)
{
	struct buf b = { 0 };

	amount_format(
	    &b, (struct amount){ AMOUNT_EXACT, m->new->promised.s - m->at.s });
	*a = (struct agreement){ .target = mem_keep(&c->keep, b.s, b.n) };
	buf_free(&b);
}

static void
agreement_of(struct clock_set *c, const struct policies *r,
    const struct moment *m, enum metric metric, struct agreement *a)
{
	if (metric == PROMISE)
		promise_agreement(c, m, a);
	else
		policies_agreement(
		    c->d, r, m->new, &m->is, metric, m->event, m->at, a);
}

/* Starts the next clock of a metric. */
static struct live_clock *
start(struct clock_set *c, const struct policies *r, const struct moment *m,
    enum metric metric)
{
	int64_t instance = c->v != NULL && c->last[metric] != -1
	    ? c->v[c->last[metric]].c.instance
	    : 0;
	struct live_clock *t;
	struct agreement agreement;

	c->v = mem_grow(c->v, c->n, &c->cap, sizeof(*c->v));
	t = &c->v[c->n];
	*t = (struct live_clock){ .c = { .ticket = m->new->id,
				      .metric = metric,
				      .instance = instance + 1 } };
	c->last[metric] = (int)c->n++;
	agreement_of(c, r, m, metric, &agreement);
	clock_begin(t, m->at, &agreement);
	return t;
}

/* Returns true if two agreements have the same content. */
static bool
same_agreement(const struct agreement *a, const struct agreement *b)
{
	return val_same(V(a->policy), V(b->policy)) &&
	    val_same(V(a->calendar), V(b->calendar)) &&
	    val_same(V(a->target), V(b->target)) &&
	    val_same(V(a->ladder), V(b->ladder));
}

/*
 * Brings a clock to the agreement of its ticket, if the event itself changes
 * the agreement. Other policies for an unchanged ticket are no reason, except
 * in hd-sla apply.
 */
static void
agree_anew(struct clock_set *c, const struct policies *r,
    const struct moment *m, enum metric metric, struct live_clock *t)
{
	struct agreement has = { .policy = t->c.policy,
		.calendar = t->c.calendar,
		.target = t->c.target,
		.ladder = t->c.ladder };
	struct agreement was, is;

	policies_agreement(
	    c->d, r, m->new, &m->is, metric, m->event, m->at, &is);
	if (m->apply && same_agreement(&has, &is)) {
		clock_refresh(t, m->at);
		return;
	}
	if (!m->apply) {
		policies_agreement(
		    c->d, r, m->old, &m->was, metric, m->event, m->at, &was);
		if (same_agreement(&was, &is) || same_agreement(&has, &is))
			return;
	}
	is.done = recall_done(c->d, t, is.ladder);
	if (clock_agree(t, &is, m->at)) {
		recall(c->d, t);
		clock_agree(t, &is, m->at);
	}
}

/* Lets an event act on a clock that has not ended. */
static void
step_open(struct clock_set *c, const struct policies *r, const struct moment *m,
    enum metric metric, bool agreements, struct live_clock *t)
{
	const struct metric_def *def = &metric_table[metric];

	if (def->drop != NULL && def->drop(m))
		clock_effect(t, CLOCK_STOP, m->at);
	else if (def->stop(m))
		clock_end(t, m->at);
	else if (agreements && metric != PROMISE)
		agree_anew(c, r, m, metric, t);
}

/*
 * Lets an event act on a clock that has ended. What a status has cut off is met
 * if what it waited for happens by now: then it does not go on.
 */
static void
step_ended(struct clock_set *c, const struct moment *m,
    const struct metric_def *def, struct live_clock *t)
{
	if (def->resumes && def->stop(m))
		clock_end(t, m->at);
	if (def->over != NULL && def->over(m))
		t->over = true;
	if (!m->resumes || !def->again)
		return;
	if (def->over != NULL && !t->whole)
		recall(c->d, t);
	if (!t->over)
		clock_resume(t, m->at);
}

/*
 * Moves the clocks of one metric by an event; `agreements`: they may have
 * changed.
 */
static void
step(struct clock_set *c, const struct policies *r, const struct moment *m,
    enum metric metric, bool agreements)
{
	const struct metric_def *def = &metric_table[metric];
	struct live_clock *t =
	    c->last[metric] != -1 ? &c->v[c->last[metric]] : NULL;
	bool open = t != NULL && clock_open(&t->c);

	/* what has run since is counted by the calendar as it is known now */
	if (t != NULL && t->c.calendar != NULL)
		t->cal = policies_calendar(c->d, r, t->c.calendar, m->at);
	if (open)
		step_open(c, r, m, metric, agreements, t);
	if (t != NULL && !clock_open(&t->c))
		step_ended(c, m, def, t);
	if (def->start(m, t != NULL && clock_open(&t->c), t != NULL)) {
		t = start(c, r, m, metric);
		if (def->effect(m) != CLOCK_RUN)
			clock_effect(t, def->effect(m), m->at);
		/* what it waits for can be there already: a new ticket's agent
		 */
		return;
	}
	if (t != NULL && m->old != NULL &&
	    strcmp(m->old->status, m->new->status) != 0 &&
	    (clock_open(&t->c) || def->resumes))
		clock_effect(t, def->effect(m), m->at);
	if (t != NULL && !open && clock_open(&t->c) && agreements)
		agree_anew(c, r, m, metric, t);
}

void
clock_set_step(struct clock_set *c, const struct policies *r, struct moment *m)
{
	bool agreements;

	m->is = policies_status(c->d, r, m->new->status);
	m->was =
	    m->old != NULL ? policies_status(c->d, r, m->old->status) : m->is;
	m->resumes = !m->was.active && m->is.active && policies_reopen(c->d, r);
	agreements =
	    m->apply || (m->old != NULL && policies_differ(r, m->old, m->new));
	for (enum metric i = METRIC_NONE + 1; i < METRICS; i++)
		step(c, r, m, i, agreements);
}
