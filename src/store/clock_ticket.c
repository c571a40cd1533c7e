/* clock_ticket.c - which clocks a ticket has, and when they move */
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "names.h"
#include "span.h"
#include "sql.h"

enum metric { FIRST_REPLY, RESOLUTION, PROMISE, METRICS };

static const char *const metric_names[METRICS] = { "first_reply", "resolution",
	"promise" };

/* Targets by metric and priority, of the first policy that has one. */
struct targets {
	struct pool keep;
	struct span target[METRICS][6];
	const char *policy[METRICS][6];
};

static const struct targets *
targets_of(struct desk *d)
{
	struct targets *l = d->targets;
	struct db_rows *r;
	struct span span;
	const char *why;

	if (l != NULL)
		return l;
	d->targets = l = xcalloc(1, sizeof(*l));
	for (size_t m = 0; m < METRICS; m++)
		for (size_t p = 0; p < 6; p++)
			l->target[m][p].s = NONE;
	r = sql_query(d,
	    "SELECT g.metric, g.priority, g.duration, p.name"
	    " FROM target g JOIN policy p ON p.name = g.policy"
	    " WHERE g.retired IS NULL AND p.retired IS NULL"
	    " ORDER BY p.position, p.name",
	    DB_NOARGS);
	while (sql_next(d, r)) {
		const char *name = db_text(r, 3, NULL);
		int64_t p = db_int(r, 1);
		size_t m = strcmp(db_text(r, 0, NULL), "first_reply") == 0
		    ? FIRST_REPLY
		    : RESOLUTION;

		if (l->policy[m][p] != NULL ||
		    !span_parse(db_text(r, 2, NULL), &span, &why))
			continue;
		l->target[m][p] = span;
		l->policy[m][p] = mem_keep(&l->keep, name, strlen(name));
	}
	return l;
}

void
clock_forget(struct desk *d)
{
	if (d->targets == NULL)
		return;
	mem_free(&d->targets->keep);
	free(d->targets);
	d->targets = NULL;
}

static struct clock *
clock_add(
    struct clock *c, size_t *n, int64_t ticket, enum metric m, int64_t instance)
{
	struct clock *new = &c[(*n)++];

	*new = (struct clock){ .ticket = ticket,
		.metric = metric_names[m],
		.instance = instance };
	return new;
}

/* The latest instance of a metric, or NULL. */
static struct clock *
clock_last(struct clock *c, size_t n, enum metric m)
{
	struct clock *last = NULL;

	for (size_t i = 0; i < n; i++)
		if (strcmp(c[i].metric, metric_names[m]) == 0)
			last = &c[i];
	return last;
}

static enum clock_rule
rule_of(const char *word)
{
	return strcmp(word, "pause") == 0 ? CLOCK_PAUSE
	    : strcmp(word, "stop") == 0	  ? CLOCK_STOP
					  : CLOCK_RUN;
}

static bool
ends(const struct name *status)
{
	return strcmp(status->category, "solved") == 0 ||
	    strcmp(status->category, "closed") == 0;
}

static void
begin(struct desk *d, struct clock *c, enum metric m, const struct ticket *t,
    struct instant at)
{
	const struct targets *l = targets_of(d);

	c->policy = l->policy[m][t->priority];
	clock_start(c, at, l->target[m][t->priority]);
}

static void
begin_promise(struct clock *c, const struct ticket *t, struct instant at)
{
	c->policy = NULL;
	clock_start(c, at, (struct span){ t->promised.s - at.s });
}

static void
start_all(struct desk *d, struct clock *c, size_t *n, const struct ticket *t,
    struct instant at)
{
	const struct name *s = names_find(d, "status", t->status);

	begin(d, clock_add(c, n, t->id, FIRST_REPLY, 1), FIRST_REPLY, t, at);
	begin(d, clock_add(c, n, t->id, RESOLUTION, 1), RESOLUTION, t, at);
	clock_rule(&c[0], rule_of(s->first_reply), at);
	clock_rule(&c[1], rule_of(s->resolution), at);
	if (t->promised.s != NONE)
		begin_promise(clock_add(c, n, t->id, PROMISE, 1), t, at);
}

static void
follow_status(struct desk *d, struct clock *c, size_t *n,
    const struct ticket *t, struct instant at)
{
	const struct name *s = names_find(d, "status", t->status);
	struct clock *reply = clock_last(c, *n, FIRST_REPLY);
	struct clock *done = clock_last(c, *n, RESOLUTION);
	struct clock *promise = clock_last(c, *n, PROMISE);

	clock_rule(reply, rule_of(s->first_reply), at);
	if (ends(s)) {
		clock_end(done, at);
		if (promise != NULL)
			clock_end(promise, at);
		return;
	}
	if (promise != NULL && !t->active.v)
		clock_rule(promise, CLOCK_STOP, at);
	/* reopened: the work begins anew, the old instance stays countable */
	if (!clock_open(done) && t->active.v && *n < CLOCK_MAX) {
		done = clock_add(c, n, t->id, RESOLUTION, done->instance + 1);
		begin(d, done, RESOLUTION, t, at);
	}
	clock_rule(done, rule_of(s->resolution), at);
}

static void
follow_priority(
    struct desk *d, struct clock *c, size_t n, const struct ticket *t)
{
	const struct targets *l = targets_of(d);

	for (enum metric m = FIRST_REPLY; m <= RESOLUTION; m++) {
		struct clock *k = clock_last(c, n, m);

		if (!clock_open(k))
			continue;
		k->policy = l->policy[m][t->priority];
		clock_target(k, l->target[m][t->priority]);
	}
}

static void
follow_promise(
    struct clock *c, size_t *n, const struct ticket *t, struct instant at)
{
	struct clock *old = clock_last(c, *n, PROMISE);

	if (old != NULL)
		clock_rule(old, CLOCK_STOP, at);
	if (t->promised.s != NONE && t->active.v && *n < CLOCK_MAX)
		begin_promise(clock_add(c, n, t->id, PROMISE,
				  old != NULL ? old->instance + 1 : 1),
		    t, at);
}

size_t
clock_read(struct desk *d, int64_t ticket, struct clock *c, size_t max,
    struct pool *pool)
{
	struct db_rows *r = sql_query(d,
	    "SELECT metric, instance, policy,"
	    " target, state, started, since, spent, due, ended, breached,"
	    " next_at FROM clock WHERE ticket = $1 ORDER BY metric, instance",
	    DB_ARGS(V(ticket)));
	size_t n = 0;

	while (sql_next(d, r)) {
		struct clock k = { .ticket = ticket,
			.metric = sql_kept(pool, r, 0),
			.instance = db_int(r, 1),
			.policy = sql_kept(pool, r, 2),
			.target = { db_int(r, 3) },
			.state = sql_kept(pool, r, 4),
			.started = { db_int(r, 5) },
			.since = { db_int(r, 6) },
			.spent = { db_int(r, 7) },
			.due = { db_int(r, 8) },
			.ended = { db_int(r, 9) },
			.breached = { db_int(r, 10) },
			.next_at = { db_int(r, 11) } };

		if (n < max)
			c[n++] = k;
	}
	return n;
}

static bool
same(const struct clock *a, const struct clock *b)
{
	return a->target.s == b->target.s && strcmp(a->state, b->state) == 0 &&
	    a->since.s == b->since.s && a->spent.s == b->spent.s &&
	    a->due.s == b->due.s && a->ended.s == b->ended.s &&
	    a->breached.s == b->breached.s && a->next_at.s == b->next_at.s &&
	    val_same(V(a->policy), V(b->policy));
}

void
clock_write(struct desk *d, const struct clock *c)
{
	sql_run(d,
	    "INSERT INTO clock (ticket, metric, instance, policy,"
	    " target, state, started, since, spent, due, ended, breached,"
	    " next_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,"
	    " $12, $13) ON CONFLICT (ticket, metric, instance) DO UPDATE SET"
	    " policy = excluded.policy, target = excluded.target,"
	    " state = excluded.state, since = excluded.since,"
	    " spent = excluded.spent, due = excluded.due,"
	    " ended = excluded.ended, breached = excluded.breached,"
	    " next_at = excluded.next_at",
	    DB_ARGS(V(c->ticket), V(c->metric), V(c->instance), V(c->policy),
		V(c->target), V(c->state), V(c->started), V(c->since),
		V(c->spent), V(c->due), V(c->ended), V(c->breached),
		V(c->next_at)));
}

static struct instant
earliest(const struct clock *c, size_t n)
{
	struct instant due = { NONE };

	for (size_t i = 0; i < n; i++)
		if (clock_open(&c[i]) && c[i].due.s != NONE &&
		    (due.s == NONE || c[i].due.s < due.s))
			due = c[i].due;
	return due;
}

void
clock_follow(struct desk *d, struct clock_move *m, const struct ticket *old,
    struct ticket *new, struct instant at)
{
	struct clock *c = m->is;

	m->keep = (struct pool){ 0 };
	m->n = m->before = 0;
	if (old == NULL) {
		start_all(d, c, &m->n, new, at);
	} else {
		m->before = clock_read(d, new->id, m->was, CLOCK_MAX, &m->keep);
		m->n = m->before;
		memcpy(c, m->was, m->n * sizeof(*c));
		if (old->first_reply.s == NONE && new->first_reply.s != NONE)
			clock_end(clock_last(c, m->n, FIRST_REPLY), at);
		if (old->priority != new->priority)
			follow_priority(d, c, m->n, new);
		if (old->promised.s != new->promised.s)
			follow_promise(c, &m->n, new, at);
		if (strcmp(old->status, new->status) != 0)
			follow_status(d, c, &m->n, new, at);
	}
	new->due = earliest(c, m->n);
}

void
clock_apply(struct desk *d, struct clock_move *m)
{
	for (size_t i = 0; i < m->n; i++)
		if (i >= m->before || !same(&m->was[i], &m->is[i]))
			clock_write(d, &m->is[i]);
	mem_free(&m->keep);
}
