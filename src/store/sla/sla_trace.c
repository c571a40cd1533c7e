/* sla_trace.c - the clocks of a ticket, and how each came to what it counts */
#include <stdlib.h>

#include "policies.h"
#include "replay.h"
#include "sla_trace.h"
#include "text.h"

const char *
sla_trace_words(struct sla_trace *x, const char *a, const char *b)
{
	struct buf s = { 0 };
	const char *kept;

	buf_fmt(&s, "%s%s", a, b);
	kept = mem_keep(&x->keep, s.s, s.n);
	buf_free(&s);
	return kept;
}

static void
begin(struct sla_trace *x, struct sla_pieces *t, const struct live_clock *k,
    const struct moment *m)
{
	bool runs = k->c.since.s != NONE;

	t->v = mem_grow(t->v, t->n, &t->cap, sizeof(*t->v));
	t->v[t->n++] = (struct sla_piece){ .from = m->at,
		.until = { NONE },
		.runs = runs,
		.counts = runs,
		.cal = k->cal,
		.works = clock_works(k),
		.why = runs
		    ? "running"
		    : sla_trace_words(x, "paused by status ", m->new->status),
		.event = m->event };
}

static void
close_piece(struct sla_pieces *t, struct instant at)
{
	if (t->n > 0 && t->v[t->n - 1].until.s == NONE)
		t->v[t->n - 1].until = at;
}

void
sla_trace_counted(
    struct sla_pieces *t, struct instant since, const struct calendar *cal)
{
	for (size_t i = 0; i < t->n; i++)
		if (t->v[i].from.s >= since.s)
			t->v[i].cal = cal;
}

/* A clock has got another target or policy, which decides what becomes of the
 * time before. */
static void
turned(
    struct sla_pieces *t, const struct live_clock *k, const struct clock *was)
{
	bool restart = k->c.started.s != was->started.s;

	if (!restart && k->on_change != KEEP)
		return;
	for (size_t i = 0; i < t->n; i++) {
		struct sla_piece *p = &t->v[i];

		if (restart)
			p->gone = true;
		p->counts = !p->gone && (p->runs || !k->carry_pause);
		p->cal = k->cal;
		p->works = clock_works(k);
	}
}

/* Returns true if the event gave the clock another policy, target or start. */
static bool
another_aim(const struct clock *a, const struct clock *b)
{
	return !text_same(a->policy, b->policy) ||
	    !text_same(a->target, b->target) ||
	    !text_same(a->calendar, b->calendar) ||
	    !text_same(a->ladder, b->ladder) || a->started.s != b->started.s;
}

/* An ended clock is taken up again: what lies between does not count. */
static void
between(struct sla_pieces *t, const struct clock *was, const struct moment *m)
{
	t->v = mem_grow(t->v, t->n, &t->cap, sizeof(*t->v));
	t->v[t->n++] = (struct sla_piece){ .from = was->ended,
		.until = m->at,
		.why = was->state == STATE_CANCELLED ? "cancelled" : "solved",
		.event = m->event };
}

/* Compares a clock with what it was before the event, and ends and begins
 * pieces accordingly. */
static void
compare(struct sla_trace *x, size_t i, const struct moment *m,
    const struct policies *r)
{
	const struct live_clock *k = &x->clocks.v[i];
	const struct clock *is = &k->c, *was = &x->was[i];
	struct sla_pieces *t = &x->v[i];
	bool aimed = another_aim(was, is);

	if (was->since.s != NONE && was->since.s != is->since.s)
		sla_trace_counted(t, was->since,
		    policies_calendar(x->d, r, was->calendar, m->at));
	if (was->ended.s == NONE && is->ended.s != NONE) {
		close_piece(t, m->at);
		if (aimed)
			turned(t, k, was);
		return;
	}
	if (!aimed && (was->since.s == NONE) == (is->since.s == NONE) &&
	    was->ended.s == is->ended.s)
		return;
	if (was->ended.s != NONE)
		between(t, was, m);
	close_piece(t, m->at);
	if (aimed)
		turned(t, k, was);
	if (is->ended.s != NONE)
		return;
	begin(x, t, k, m);
	if (aimed && is->policy != NULL)
		t->v[t->n - 1].why = sla_trace_words(x,
		    is->since.s != NONE ? "running under policy "
					: "paused under policy ",
		    is->policy);
}

static void
step(void *arg, struct moment *m)
{
	struct sla_trace *x = arg;
	const struct policies *r = policies_known(x->d, m->event);
	size_t n = x->clocks.n;

	x->was = xreallocarray(x->was, n + 1, sizeof(*x->was));
	for (size_t i = 0; i < n; i++)
		x->was[i] = x->clocks.v[i].c;
	clock_set_step(&x->clocks, r, m);
	x->v = xreallocarray(x->v, x->clocks.n + 1, sizeof(*x->v));
	for (; x->n < x->clocks.n; x->n++)
		x->v[x->n] = (struct sla_pieces){ 0 };
	for (size_t i = 0; i < n; i++)
		compare(x, i, m, r);
	for (size_t i = n; i < x->clocks.n; i++)
		if (clock_open(&x->clocks.v[i].c))
			begin(x, &x->v[i], &x->clocks.v[i], m);
}

bool
sla_trace_read(struct sla_trace *x, struct desk *d, int64_t ticket)
{
	struct replay l = { .d = d, .arg = x, .event = step };

	*x = (struct sla_trace){ .d = d };
	clock_set_begin(&x->clocks, d);
	return replay_one(&l, ticket);
}

void
sla_trace_free(struct sla_trace *x)
{
	for (size_t i = 0; i < x->n; i++)
		free(x->v[i].v);
	free(x->v);
	free(x->was);
	clock_set_free(&x->clocks);
	mem_free(&x->keep);
}
