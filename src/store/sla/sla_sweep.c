/* sla_sweep.c - reports and does, once, what has come due */
#include <stdlib.h>

#include "clock_set.h"
#include "err.h"
#include "escalation_step.h"
#include "event.h"
#include "ladder.h"
#include "rule.h"
#include "sla.h"
#include "sla_due.h"
#include "sla_offer.h"
#include "sql.h"
#include "ticket_resume.h"
#include "ticket_row.h"

struct sweep {
	struct desk *d;
	const struct sla_told *told;
	struct sla_queue due;
	bool acted; /* steps changed tickets: rows are read again */
	int64_t done;
};

/* Tells everybody of an act. A breach has no rung (NULL). */
static void
tell(struct sweep *s, int64_t event, const struct sla_due *i,
    enum action action, struct instant at, const char *rung)
{
	const struct clock *c = &i->live_clock.c;
	const struct sla_told *to = s->told;
	/* a breach is due at the deadline, and late a second after it */
	struct owed r = { .event = event,
		.ticket = c->ticket,
		.metric = c->metric,
		.instance = c->instance,
		.action = action,
		.due = rung == NULL ? c->due : i->rung_due.at,
		.at = at,
		.policy = c->policy,
		.priority = i->priority,
		.team = i->team,
		.agent = i->agent,
		.subject = i->subject,
		.rung = rung };

	s->done++;
	if (to->out != NULL) {
		sla_offer_print(to->out, &r);
		outbox_owe(s->d, OUTBOX_SWEEPER, &r, to->way);
	}
	for (size_t n = 0; n < to->nreceivers; n++)
		outbox_owe(s->d, to->receivers[n], &r, OUTBOX_LATER);
}

static bool
rung_of(const struct sla_due *i, struct rung *r)
{
	const char *p = i->live_clock.c.ladder;

	for (int n = 0; ladder_next(&p, r); n++)
		if (n == i->rung_due.rung)
			return true;
	return false;
}

static void
save(struct sweep *s, const struct sla_due *i, struct instant at)
{
	const struct clock *c = &i->live_clock.c;

	sql_run(s->d,
	    "UPDATE clock SET state = $4, breached = $5, next_at = $6,"
	    " rungs_done = $7, rungs_owed = $8 WHERE ticket = $1 AND metric = $2"
	    " AND instance = $3",
	    DB_ARGS(V(c->ticket), V(WORD_OF(metric, c->metric)), V(c->instance),
		V(WORD_OF(clock_state, c->state)), V(c->breached),
		V(c->next_at), V(c->rungs_done), V(c->rungs_owed)));
	/* another clock of the ticket may have come later in this sweep */
	ticket_row_reach(s->d, c->ticket, at);
}

/*
 * Records what is due as an event, never before the ticket's last one, and
 * tells everybody. A breach has no rung (NULL). Returns the event, and its
 * instant in *at.
 */
static int64_t
note(struct sweep *s, struct sla_due *i, enum action action,
    const struct rung *r, struct instant *at)
{
	const struct clock *c = &i->live_clock.c;
	struct event_about about = { .ticket = c->ticket, .metric = c->metric };
	struct origin origin = ORIGIN_NOW;
	struct buf reason = { 0 }, rung = { 0 };
	int64_t event;

	*at = s->d->now;
	if (at->s < i->updated.s)
		*at = i->updated;
	buf_str(&reason, WORD_OF(metric, c->metric));
	if (r != NULL) {
		buf_add(&rung, r->text, r->n);
		buf_fmt(&reason, " %s", rung.s);
	}
	origin.reason = reason.s;
	about.rung = rung.s;
	event = event_add(s->d, &origin, *at, &about, action);
	save(s, i, *at);
	i->updated = *at;
	tell(s, event, i, action, *at, r != NULL ? buf_s(&rung) : NULL);
	buf_free(&reason);
	buf_free(&rung);
	return event;
}

/* Returns true if the clock has ended or the ticket is not active any more:
 * then the step is left out. */
static bool
pointless(struct sweep *s, const struct sla_due *i)
{
	return !clock_open(&i->live_clock.c) ||
	    sql_int(s->d, "SELECT active FROM ticket WHERE id = $1",
		DB_ARGS(V(i->live_clock.c.ticket))) != 1;
}

/* Does a step. If the ticket does not allow it, people are warned, and it is
 * not tried again. */
static void
do_step(struct sweep *s, struct sla_due *i, const struct rung *r)
{
	struct buf why = { 0 }, reason = { 0 };
	struct origin origin = ORIGIN_NOW;
	struct instant at;
	enum answer answer;

	buf_fmt(&reason, "%s %.*s", WORD_OF(metric, i->live_clock.c.metric),
	    (int)r->n, r->text);
	origin.cause = note(s, i, ACTION_STEP, r, &at);
	origin.at = at;
	origin.reason = reason.s;
	answer =
	    escalation_step_do(s->d, i->live_clock.c.ticket, r, &origin, &why);
	if (answer == REFUSED)
		warn("%lld: %s: %s", (long long)i->live_clock.c.ticket,
		    reason.s, why.s);
	s->acted = true;
	buf_free(&reason);
	buf_free(&why);
}

/* Lets rules act on a warning or a breach. Returns true if they did. */
static bool
ruled(struct sweep *s, const struct sla_due *i, int64_t event,
    struct instant at, enum action action)
{
	bool acted =
	    rule_clock(s->d, i->live_clock.c.ticket, event, at, action);

	s->acted |= acted;
	return acted;
}

/* Reports or does what is due. Returns true if a step, or a rule, may have
 * changed the ticket. */
static bool
say(struct sweep *s, struct sla_due *i)
{
	struct instant at;
	struct rung r;
	int64_t event;

	clock_rung_done(&i->live_clock, i->rung_due.rung, s->d->now);
	if (i->rung_due.rung == CLOCK_BREACH) {
		event = note(s, i, ACTION_BREACH, NULL, &at);
		return ruled(s, i, event, at, ACTION_BREACH);
	} else if (!rung_of(i, &r))
		save(s, i, i->updated);
	else if (!r.step) {
		event = note(s, i, ACTION_WARNING, &r, &at);
		return ruled(s, i, event, at, ACTION_WARNING);
	} else if (pointless(s, i))
		save(s, i, i->updated);
	else {
		do_step(s, i, &r);
		return true;
	}
	return false;
}

bool
sla_idle(struct desk *d)
{
	return sql_int(d, "SELECT 1 FROM clock WHERE next_at <= $1 LIMIT 1",
		   DB_ARGS(V(d->now))) == NONE &&
	    ticket_resume_idle(d);
}

int64_t
sla_sweep(struct desk *d, const struct sla_told *told)
{
	struct sweep s = { .d = d, .told = told, .due = { .d = d } };
	struct guard guard;
	struct sla_due *i;
	int64_t ticket;

	ticket_resume_due(d);
	desk_guard(d, &guard, sla_due_close, &s.due);
	sla_due_find(&s.due, NONE);
	while (s.due.n > 0) {
		i = sla_due_pop(&s.due);
		if (s.acted && (i = sla_due_again(&s.due, i)) == NULL)
			continue;
		ticket = i->live_clock.c.ticket;
		if (say(&s, i)) {
			/* the ticket's other clocks may have come due by it */
			sla_due_free(i);
			sla_due_find(&s.due, ticket);
		} else
			sla_due_back(&s.due, i);
	}
	desk_unguard(d);
	sla_due_close(&s.due);
	return s.done;
}
