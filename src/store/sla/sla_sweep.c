/* sla_sweep.c - reports and does, once, what has come due */
#include <stdlib.h>

#include "clock_set.h"
#include "err.h"
#include "escalation_step.h"
#include "event.h"
#include "ladder.h"
#include "sla.h"
#include "sla_due.h"
#include "sql.h"

struct sweep {
	struct desk *d;
	struct out *o; /* NULL: nobody reads the records */
	struct sla_queue due;
	bool acted; /* steps changed tickets: rows are read again */
	int64_t done;
};

static void
columns(struct out *o)
{
	static const char *const names[] = { "cause", "ticket", "metric",
		"instance", "kind", "due", "at", "policy", "priority", "team",
		"agent", "subject", "rung" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		out_column(o, names[i],
		    i < 2 || i == 3 || i == 8 ? OUT_NUMBER : OUT_TEXT);
}

static void
print(struct sweep *s, int64_t event, const struct sla_due *i,
    enum action action, struct instant at, const struct rung *r)
{
	const struct clock *c = &i->live_clock.c;

	s->done++;
	if (s->o == NULL)
		return;
	out_int(s->o, event);
	out_int(s->o, c->ticket);
	out_str(s->o, WORD_OF(metric, c->metric));
	out_int(s->o, c->instance);
	out_str(s->o, WORD_OF(action, action));
	/* a breach is due at the deadline, and late a second after it */
	out_instant(s->o, r == NULL ? c->due : i->rung_due.at);
	out_instant(s->o, at);
	out_str(s->o, c->policy);
	out_int(s->o, i->priority);
	out_str(s->o, i->team);
	out_str(s->o, i->agent);
	out_str(s->o, i->subject);
	if (r != NULL)
		out_cell(s->o, r->text, r->n);
	out_row(s->o);
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
	/* even if it stays: whoever changes the ticket meanwhile must notice */
	sql_run(s->d, "UPDATE ticket SET updated = $2 WHERE id = $1",
	    DB_ARGS(V(c->ticket), V(at)));
}

/* Records what is due as an event, never before the ticket's last one. Returns
 * the event, and its instant in *at. */
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
	print(s, origin.cause, i, ACTION_STEP, at, r);
	buf_free(&reason);
	buf_free(&why);
}

/* Reports or does what is due. Returns true if that was a step, which may have
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
		print(s, event, i, ACTION_BREACH, at, NULL);
	} else if (!rung_of(i, &r))
		save(s, i, i->updated);
	else if (!r.step) {
		event = note(s, i, ACTION_WARNING, &r, &at);
		print(s, event, i, ACTION_WARNING, at, &r);
	} else if (pointless(s, i))
		save(s, i, i->updated);
	else {
		do_step(s, i, &r);
		return true;
	}
	return false;
}

int64_t
sla_sweep(struct desk *d, struct out *o)
{
	struct sweep s = { .d = d, .o = o, .due = { .d = d } };
	struct guard guard;
	struct sla_due *i;
	int64_t ticket;

	if (o != NULL)
		columns(o);
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
