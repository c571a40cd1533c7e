/* recount.c - compares stored clocks with a second count */
#include <stdlib.h>
#include <string.h>

#include "clock_set.h"
#include "event.h"
#include "ladder.h"
#include "life.h"
#include "recount.h"
#include "sql.h"
#include "text.h"

/* What was counted, and what is stored, of one ticket. */
struct recount {
	struct life life;
	struct out *o;
	int64_t faults;
	struct clock *stored;
	size_t n, cap;
	struct pool keep;
};

static void fault(struct recount *x, const struct clock *c, const char *fmt,
    ...) __attribute__((format(printf, 3, 4)));

static void
fault(struct recount *x, const struct clock *c, const char *fmt, ...)
{
	struct buf b = { 0 };
	va_list ap;

	buf_fmt(
	    &b, "%s %lld ", WORD_OF(metric, c->metric), (long long)c->instance);
	va_start(ap, fmt);
	buf_vfmt(&b, fmt, ap);
	va_end(ap);
	out_str(x->o, "clock");
	out_int(x->o, c->ticket);
	out_str(x->o, b.s);
	out_row(x->o);
	x->faults++;
	buf_free(&b);
}

/* --------------------------------------------------------------- columns */

static void
same_text(struct recount *x, const struct clock *c, const char *column,
    const char *is, const char *counted)
{
	if (!text_same(is, counted))
		fault(x, c, "%s is \"%s\", counted again it is \"%s\"", column,
		    is != NULL ? is : "", counted != NULL ? counted : "");
}

static void
same_time(struct recount *x, const struct clock *c, const char *column,
    struct instant is, struct instant counted)
{
	struct buf a = { 0 }, b = { 0 };

	when_format(&a, is);
	when_format(&b, counted);
	same_text(x, c, column, buf_s(&a), buf_s(&b));
	buf_free(&a);
	buf_free(&b);
}

static void
same_number(struct recount *x, const struct clock *c, const char *column,
    int64_t is, int64_t counted)
{
	if (is != counted)
		fault(x, c, "%s is %lld, counted again it is %lld", column,
		    (long long)is, (long long)counted);
}

/* Returns the state that is stored, as it is at an instant: a clock can be late
 * before anybody notes that. */
static enum clock_state
state_stored(const struct clock *c, struct instant at)
{
	return c->state == STATE_RUNNING && c->due.s != NONE && at.s > c->due.s
	    ? STATE_BREACHING
	    : c->state;
}

static enum clock_state
state_counted(const struct tally *t, struct instant at)
{
	bool late = tally_late(t, at);

	if (t->ended.s != NONE)
		return t->late	 ? STATE_BREACHED
		    : t->reached ? STATE_MET
				 : STATE_CANCELLED;
	return late		       ? STATE_BREACHING
	    : tally_since(t).s != NONE ? STATE_RUNNING
				       : STATE_PAUSED;
}

/* Returns the latest instant that is known of a ticket: now, its last event, or
 * that of a sweep. */
static struct instant
latest(const struct recount *x, const struct clock *c)
{
	const struct tale *l = &x->life.tale;
	struct instant at = x->life.d->now;

	if (l->v[l->n - 1].at.s > at.s)
		at = l->v[l->n - 1].at;
	return c->breached.s > at.s ? c->breached : at;
}

static void
compare(struct recount *x, const struct clock *c, const struct tally *t)
{
	struct instant at = latest(x, c);

	same_text(x, c, "policy", c->policy, t->deal.policy);
	same_text(x, c, "calendar", c->calendar, t->deal.calendar);
	same_text(x, c, "target", c->target, t->deal.target);
	same_text(x, c, "ladder", c->ladder, t->deal.ladder);
	same_text(x, c, "state", WORD_OF(clock_state, state_stored(c, at)),
	    WORD_OF(clock_state, state_counted(t, at)));
	same_time(x, c, "started", c->started, t->started);
	same_time(x, c, "since", c->since, tally_since(t));
	same_number(x, c, "spent", c->spent.s, tally_spent(t));
	same_time(x, c, "due", c->due, t->due);
	same_time(x, c, "imminent", c->imminent, t->warn);
	same_time(x, c, "ended", c->ended, t->ended);
	same_number(x, c, "reached", c->reached.v, t->reached);
}

/* -------------------------------------------------------------- a ticket */

/*
 * If a metric has one clock only, its ladder must remember what a sweep has
 * reported, unless a history was told later: then what was reported may be of a
 * clock that is gone, because its wait has never been.
 */
static void
heard(struct recount *x, const struct clock *c)
{
	struct db_rows *r = sql_query(x->life.d,
	    "SELECT e.rung FROM event e WHERE e.ticket = $1 AND e.metric = $2"
	    " AND e.rung IS NOT NULL AND " EVENT_COUNTS(
		"e") " AND NOT EXISTS (SELECT 1 FROM event p WHERE p.ticket = e.ticket"
		     " AND p.id > e.id AND p.place IS NOT NULL) ORDER BY e.id",
	    DB_ARGS(V(c->ticket), V(WORD_OF(metric, c->metric))));

	while (sql_next(x->life.d, r)) {
		size_t n;
		const char *s = db_text(r, 0, &n);
		struct rung rung = { .text = s, .n = n };
		int at = ladder_find(c->ladder, &rung);

		if (at >= 0 && (c->rungs_done & (INT64_C(1) << at)) == 0)
			fault(
			    x, c, "was swept for \"%s\", and does not know", s);
	}
}

static struct clock *
stored(struct recount *x, enum metric metric, int64_t instance)
{
	for (size_t i = 0; i < x->n; i++)
		if (x->stored[i].metric == metric &&
		    x->stored[i].instance == instance)
			return &x->stored[i];
	return NULL;
}

static void
one_metric(struct recount *x, int64_t ticket, enum metric metric)
{
	struct life *l = &x->life;
	struct clock *c;

	life_count(l, metric);
	for (size_t i = 0; i < l->n; i++) {
		struct clock none = { .ticket = ticket,
			.metric = metric,
			.instance = l->v[i].instance };

		if ((c = stored(x, metric, l->v[i].instance)) == NULL) {
			fault(x, &none, "is not stored, counted again it is");
			continue;
		}
		compare(x, c, &l->v[i]);
		if (l->n == 1)
			heard(x, c);
		c->metric = METRIC_NONE; /* seen */
	}
}

static void
one_ticket(struct recount *x, int64_t ticket)
{
	struct desk *d = x->life.d;
	struct db_rows *r;

	if (!tale_read(&x->life.tale, ticket)) {
		tale_reset(&x->life.tale);
		return; /* another check says so */
	}
	r = sql_query(d,
	    "SELECT " CLOCK_COLUMNS " FROM clock c WHERE c.ticket = $1",
	    DB_ARGS(V(ticket)));
	for (x->n = 0; sql_next(d, r); x->n++) {
		x->stored =
		    mem_grow(x->stored, x->n, &x->cap, sizeof(*x->stored));
		x->stored[x->n] = clock_row(r, 0, &x->keep);
	}
	for (enum metric m = METRIC_NONE + 1; m < METRICS; m++)
		one_metric(x, ticket, m);
	for (size_t i = 0; i < x->n; i++)
		if (x->stored[i].metric != METRIC_NONE)
			fault(x, &x->stored[i],
			    "is stored, counted again it is not");
	tale_reset(&x->life.tale);
	mem_reset(&x->keep);
	policies_trim(d);
}

/* Returns a number from 0 to n - 1 that follows from the state of the dice. */
static int64_t
dice(uint64_t *state, int64_t n)
{
	uint64_t z = *state += UINT64_C(0x9e3779b97f4a7c15); /* SplitMix64 */

	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return (int64_t)((z ^ (z >> 31)) % (uint64_t)n);
}

int64_t
recount(struct desk *d, int64_t n, int64_t seed, struct out *o)
{
	struct recount x = { .life = { .d = d, .tale = { .d = d } }, .o = o };
	int64_t rest = sql_int(d, "SELECT count(*) FROM ticket", DB_NOARGS);
	struct db_rows *r =
	    sql_query(d, "SELECT id FROM ticket ORDER BY id", DB_NOARGS);
	uint64_t state = (uint64_t)seed;

	/* each ticket has the same chance to be among the n that are left */
	for (; sql_next(d, r); rest--)
		if (rest <= n || dice(&state, rest) < n) {
			one_ticket(&x, db_int(r, 0));
			n--;
		}
	life_free(&x.life);
	free(x.stored);
	mem_free(&x.keep);
	return x.faults;
}
