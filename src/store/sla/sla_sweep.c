/* sla_sweep.c - what has come due is said and done, once */
#include <stdlib.h>
#include <string.h>

#include "clock_set.h"
#include "err.h"
#include "event.h"
#include "ladder.h"
#include "replay.h"
#include "sla.h"
#include "sql.h"
#include "escalation_step.h"

/* A clock with something to say, and what the record says of its ticket. */
struct item {
	struct item *next, **here; /* of all that the sweep holds */
	struct live_clock live_clock;
	struct rung_due rung_due;
	int64_t priority;
	const char *team, *agent, *subject;
	struct instant updated;
};

/* Those that are due, the earliest first: a heap. */
struct sweep {
	struct desk *d;
	struct out *o;
	struct item *all;
	struct item **v;
	size_t n, cap;
	struct item **found; /* by a query */
	size_t nfound, cap_found;
	bool acted; /* steps changed tickets: rows are read again */
	struct pool keep;
	int64_t done;
};

/* ---------------------------------------------------------------- the order */

/* Equals: warnings before the breach, and that before the steps. */
static int
rank(const struct item *i)
{
	const char *p = i->live_clock.c.ladder;
	struct rung r;

	if (i->rung_due.rung == CLOCK_BREACH)
		return 1;
	for (int n = 0; ladder_next(&p, &r); n++)
		if (n == i->rung_due.rung)
			return r.step ? 2 : 0;
	return 2;
}

static int
compare(const struct item *a, const struct item *b)
{
	const struct clock *x = &a->live_clock.c, *y = &b->live_clock.c;
	int by;

	if (a->rung_due.at.s != b->rung_due.at.s)
		return a->rung_due.at.s < b->rung_due.at.s ? -1 : 1;
	if (x->ticket != y->ticket)
		return x->ticket < y->ticket ? -1 : 1;
	if ((by = rank(a) - rank(b)) != 0 ||
	    (by = strcmp(x->metric, y->metric)) != 0)
		return by;
	return (x->instance > y->instance) - (x->instance < y->instance);
}

static void
push(struct sweep *s, struct item *i)
{
	size_t at = s->n;

	s->v = mem_grow(s->v, s->n++, &s->cap, sizeof(struct item *));
	for (; at > 0 && compare(i, s->v[(at - 1) / 2]) < 0; at = (at - 1) / 2)
		s->v[at] = s->v[(at - 1) / 2];
	s->v[at] = i;
}

static struct item *
pop(struct sweep *s)
{
	struct item *first = s->v[0], *last = s->v[--s->n];
	size_t at = 0, next;

	for (; (next = 2 * at + 1) < s->n; at = next) {
		if (next + 1 < s->n && compare(s->v[next + 1], s->v[next]) < 0)
			next++;
		if (compare(last, s->v[next]) <= 0)
			break;
		s->v[at] = s->v[next];
	}
	s->v[at] = last;
	return first;
}

static void
item_free(struct item *i)
{
	if ((*i->here = i->next) != NULL)
		i->next->here = i->here;
	clock_free(&i->live_clock);
	free(i);
}

static void
sweep_free(void *arg)
{
	struct sweep *s = arg;

	for (struct item *i = s->all, *next; i != NULL; i = next) {
		next = i->next;
		clock_free(&i->live_clock);
		free(i);
	}
	free(s->v);
	free(s->found);
	mem_free(&s->keep);
}

/* ------------------------------------------------------------------ reading */

#define OF_TICKET " t.priority, t.team, t.agent, t.subject, t.updated"

static struct item *
item_read(struct sweep *s, struct db_rows *r)
{
	struct item *i = xcalloc(1, sizeof(*i));

	i->here = &s->all;
	if ((i->next = s->all) != NULL)
		i->next->here = &i->next;
	s->all = i;
	i->live_clock.c = clock_row(r, 5, &s->keep);
	i->priority = db_int(r, 0);
	i->team = sql_kept(&s->keep, r, 1);
	i->agent = sql_kept(&s->keep, r, 2);
	i->subject = sql_kept(&s->keep, r, 3);
	i->updated.s = db_int(r, 4);
	return i;
}

/* When things passed before a clock last stopped: its life tells. */
static void
recall(struct sweep *s, struct live_clock *t)
{
	struct clock_set past;

	clock_set_begin(&past, s->d);
	replay_of(s->d, t->c.ticket, &past);
	for (size_t i = 0; i < past.n; i++) {
		struct live_clock *p = &past.v[i];

		if (strcmp(p->c.metric, t->c.metric) != 0 ||
		    p->c.instance != t->c.instance)
			continue;
		t->pass = p->pass;
		p->pass = NULL;
	}
	clock_set_free(&past);
}

/* True if something of it is due; else it is freed. */
static bool
due(struct sweep *s, struct item *i)
{
	struct live_clock *t = &i->live_clock;

	if (t->c.rungs_owed != 0 && t->pass == NULL)
		recall(s, t);
	if (clock_next_rung(t, &i->rung_due) && i->rung_due.at.s <= s->d->now.s)
		return true;
	item_free(i);
	return false;
}

static void
load(struct sweep *s, struct item *i)
{
	struct clock c = i->live_clock.c;

	clock_load(&i->live_clock, &c,
	    policies_calendar(s->d, policies_now(s->d), c.calendar, c.started));
}

/* All that is due; of one ticket, or NONE: of all. */
static void
find(struct sweep *s, int64_t ticket)
{
	struct db_rows *r = ticket == NONE
	    ? sql_query(s->d,
		  "SELECT" OF_TICKET ", " CLOCK_COLUMNS
		  " FROM clock c JOIN ticket t ON t.id = c.ticket"
		  " WHERE c.next_at <= $1",
		  DB_ARGS(V(s->d->now)))
	    : sql_query(s->d,
		  "SELECT" OF_TICKET ", " CLOCK_COLUMNS
		  " FROM clock c JOIN ticket t ON t.id = c.ticket"
		  " WHERE c.ticket = $2 AND c.next_at <= $1",
		  DB_ARGS(V(s->d->now), V(ticket)));

	while (sql_next(s->d, r)) {
		s->found = mem_grow(
		    s->found, s->nfound, &s->cap_found, sizeof(struct item *));
		s->found[s->nfound++] = item_read(s, r);
	}
	for (size_t i = 0; i < s->nfound; i++) {
		load(s, s->found[i]);
		if (due(s, s->found[i]))
			push(s, s->found[i]);
	}
	s->nfound = 0;
}

/*
 * The item as its row has it now, for a step may have moved it. NULL, and what
 * is left of it goes into the heap, if that is not due at the same moment any
 * more.
 */
static struct item *
again(struct sweep *s, struct item *i)
{
	struct rung_due was = i->rung_due;
	const struct clock *c = &i->live_clock.c;
	struct db_rows *r = sql_query(s->d,
	    "SELECT" OF_TICKET ", " CLOCK_COLUMNS
	    " FROM clock c JOIN ticket t ON t.id = c.ticket"
	    " WHERE c.ticket = $1 AND c.metric = $2 AND c.instance = $3",
	    DB_ARGS(V(c->ticket), V(c->metric), V(c->instance)));
	struct item *is = NULL;

	if (sql_next(s->d, r)) {
		is = item_read(s, r);
		db_done(r);
	}
	item_free(i);
	if (is == NULL)
		return NULL;
	load(s, is);
	if (!due(s, is))
		return NULL;
	if (is->rung_due.rung == was.rung && is->rung_due.at.s == was.at.s)
		return is;
	push(s, is);
	return NULL;
}

/* ------------------------------------------------------------------- saying */

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
print(struct sweep *s, int64_t event, const struct item *i, const char *kind,
    struct instant at, const struct rung *r)
{
	const struct clock *c = &i->live_clock.c;

	s->done++;
	if (s->o == NULL)
		return;
	out_int(s->o, event);
	out_int(s->o, c->ticket);
	out_str(s->o, c->metric);
	out_int(s->o, c->instance);
	out_str(s->o, kind);
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
rung_of(const struct item *i, struct rung *r)
{
	const char *p = i->live_clock.c.ladder;

	for (int n = 0; ladder_next(&p, r); n++)
		if (n == i->rung_due.rung)
			return true;
	return false;
}

static void
save(struct sweep *s, const struct item *i, struct instant at)
{
	const struct clock *c = &i->live_clock.c;

	sql_run(s->d,
	    "UPDATE clock SET state = $4, breached = $5, next_at = $6,"
	    " rungs_done = $7, rungs_owed = $8 WHERE ticket = $1 AND metric = $2"
	    " AND instance = $3",
	    DB_ARGS(V(c->ticket), V(c->metric), V(c->instance), V(c->state),
		V(c->breached), V(c->next_at), V(c->rungs_done),
		V(c->rungs_owed)));
	/* even if it stays: whoever changes the ticket meanwhile must notice */
	sql_run(s->d, "UPDATE ticket SET updated = $2 WHERE id = $1",
	    DB_ARGS(V(c->ticket), V(at)));
}

/* The event never lies before the ticket's last one. */
static int64_t
note(struct sweep *s, struct item *i, const char *kind, const struct rung *r,
    struct instant *at)
{
	const struct clock *c = &i->live_clock.c;
	struct event_about about = { .ticket = c->ticket, .metric = c->metric };
	struct origin origin = ORIGIN_NOW;
	struct buf reason = { 0 }, rung = { 0 };
	int64_t event;

	*at = s->d->now;
	if (at->s < i->updated.s)
		*at = i->updated;
	buf_str(&reason, c->metric);
	if (r != NULL) {
		buf_add(&rung, r->text, r->n);
		buf_fmt(&reason, " %s", rung.s);
	}
	origin.reason = reason.s;
	about.rung = rung.s;
	event = event_add(s->d, &origin, *at, &about, kind);
	save(s, i, *at);
	i->updated = *at;
	buf_free(&reason);
	buf_free(&rung);
	return event;
}

/* What the clock waited for has come, or the ticket has ended: no step any
 * more. */
static bool
pointless(struct sweep *s, const struct item *i)
{
	return !clock_open(&i->live_clock.c) ||
	    sql_int(s->d, "SELECT active FROM ticket WHERE id = $1",
		DB_ARGS(V(i->live_clock.c.ticket))) != 1;
}

/* What the ticket does not allow is said to people; it will not be tried again.
 */
static void
do_step(struct sweep *s, struct item *i, const struct rung *r)
{
	struct buf why = { 0 }, reason = { 0 };
	struct origin origin = ORIGIN_NOW;
	struct instant at;
	enum answer answer;

	buf_fmt(&reason, "%s %.*s", i->live_clock.c.metric, (int)r->n, r->text);
	origin.cause = note(s, i, "step", r, &at);
	origin.at = at;
	origin.reason = reason.s;
	answer =
	    escalation_step_do(s->d, i->live_clock.c.ticket, r, &origin, &why);
	if (answer == REFUSED)
		warn("%lld: %s: %s", (long long)i->live_clock.c.ticket,
		    reason.s, why.s);
	s->acted = true;
	print(s, origin.cause, i, "step", at, r);
	buf_free(&reason);
	buf_free(&why);
}

/* True if it was a step, which may have changed the ticket. */
static bool
say(struct sweep *s, struct item *i)
{
	struct instant at;
	struct rung r;
	int64_t event;

	clock_rung_done(&i->live_clock, i->rung_due.rung, s->d->now);
	if (i->rung_due.rung == CLOCK_BREACH) {
		event = note(s, i, "breach", NULL, &at);
		print(s, event, i, "breach", at, NULL);
	} else if (!rung_of(i, &r))
		save(s, i, i->updated);
	else if (!r.step) {
		event = note(s, i, "warning", &r, &at);
		print(s, event, i, "warning", at, &r);
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
	struct sweep s = { .d = d, .o = o };
	struct guard guard;
	struct item *i;
	int64_t ticket;

	if (o != NULL)
		columns(o);
	desk_guard(d, &guard, sweep_free, &s);
	find(&s, NONE);
	while (s.n > 0) {
		i = pop(&s);
		if (s.acted && (i = again(&s, i)) == NULL)
			continue;
		ticket = i->live_clock.c.ticket;
		if (say(&s, i)) {
			/* the ticket's other clocks may have come due by it */
			item_free(i);
			find(&s, ticket);
		} else if (due(&s, i))
			push(&s, i);
	}
	desk_unguard(d);
	sweep_free(&s);
	return s.done;
}
