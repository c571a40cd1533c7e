/* sla_explain.c - how a clock came to count what it counts */
#include <stdlib.h>
#include <string.h>

#include "err.h"
#include "replay.h"
#include "translate.h"
#include "sla.h"
#include "sql.h"

/* A stretch of a clock's life in which one thing was so. */
struct piece {
	struct instant from, until; /* until NONE: it goes on */
	bool runs;
	bool counts; /* else why says why it does not any more */
	bool gone;   /* before a restart */
	const struct calendar *cal;
	bool works;
	const char *why;
	int64_t event;
};

struct trace {
	struct piece *v;
	size_t n, cap;
};

struct explain {
	struct desk *d;
	struct out *o;
	struct clock_set c;
	struct trace *v; /* beside c.v */
	size_t n;
	struct clock *was; /* c.v before the event */
	struct pool keep;
	int64_t shown;
};

/* ---------------------------------------------------------------- following */

static const char *
words(struct explain *x, const char *a, const char *b)
{
	struct buf s = { 0 };
	const char *kept;

	buf_fmt(&s, "%s%s", a, b);
	kept = mem_keep(&x->keep, s.s, s.n);
	buf_free(&s);
	return kept;
}

static void
begin(struct explain *x, struct trace *t, const struct live_clock *k,
    const struct moment *m)
{
	bool runs = k->c.since.s != NONE;

	t->v = mem_grow(t->v, t->n, &t->cap, sizeof(*t->v));
	t->v[t->n++] = (struct piece){ .from = m->at,
		.until = { NONE },
		.runs = runs,
		.counts = runs,
		.cal = k->cal,
		.works = clock_works(k),
		.why = runs ? "running"
			    : words(x, "paused by status ", m->new->status),
		.event = m->event };
}

static void
close_piece(struct trace *t, struct instant at)
{
	if (t->n > 0 && t->v[t->n - 1].until.s == NONE)
		t->v[t->n - 1].until = at;
}

/* What has run since an instant was counted by this calendar. */
static void
counted(struct trace *t, struct instant since, const struct calendar *cal)
{
	for (size_t i = 0; i < t->n; i++)
		if (t->v[i].from.s >= since.s)
			t->v[i].cal = cal;
}

static bool
same(const char *a, const char *b)
{
	return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

/* Another aim says what becomes of what lies before it. */
static void
turned(struct trace *t, const struct live_clock *k, const struct clock *was)
{
	bool restart = k->c.started.s != was->started.s;
	bool same_way = t->n > 0 && t->v[t->n - 1].works == clock_works(k) &&
	    same(was->calendar, k->c.calendar);

	if (!restart && (k->on_change != KEEP || (k->carry_pause && same_way)))
		return;
	for (size_t i = 0; i < t->n; i++) {
		struct piece *p = &t->v[i];

		if (restart)
			p->gone = true;
		p->counts = !p->gone && (p->runs || !k->carry_pause);
		p->cal = k->cal;
		p->works = clock_works(k);
		if (p->gone)
			p->why = "before the restart";
		else if (!p->runs && !k->carry_pause)
			p->why = "pause not carried over";
	}
}

static bool
another_aim(const struct clock *a, const struct clock *b)
{
	return !same(a->policy, b->policy) || !same(a->target, b->target) ||
	    !same(a->calendar, b->calendar) || !same(a->ladder, b->ladder) ||
	    a->started.s != b->started.s;
}

static void
compare(struct explain *x, size_t i, const struct moment *m,
    const struct policies *r)
{
	const struct live_clock *k = &x->c.v[i];
	const struct clock *is = &k->c, *was = &x->was[i];
	struct trace *t = &x->v[i];
	bool aimed = another_aim(was, is);

	if (was->since.s != NONE && was->since.s != is->since.s)
		counted(t, was->since,
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
	/* taken up again: what lies between does not count */
	if (was->ended.s != NONE && is->ended.s == NONE) {
		t->v = mem_grow(t->v, t->n, &t->cap, sizeof(*t->v));
		t->v[t->n++] = (struct piece){ .from = was->ended,
			.until = m->at,
			.why = was->state == STATE_CANCELLED ? "cancelled"
							     : "solved",
			.event = m->event };
	}
	close_piece(t, m->at);
	if (aimed)
		turned(t, k, was);
	begin(x, t, k, m);
	if (aimed && is->policy != NULL)
		t->v[t->n - 1].why = words(x,
		    is->since.s != NONE ? "running under policy "
					: "paused under policy ",
		    is->policy);
}

static void
step(void *arg, struct moment *m)
{
	struct explain *x = arg;
	const struct policies *r = policies_known(x->d, m->event);
	size_t n = x->c.n;

	x->was = xreallocarray(x->was, n + 1, sizeof(*x->was));
	for (size_t i = 0; i < n; i++)
		x->was[i] = x->c.v[i].c;
	clock_set_step(&x->c, r, m);
	x->v = xreallocarray(x->v, x->c.n + 1, sizeof(*x->v));
	for (; x->n < x->c.n; x->n++)
		x->v[x->n] = (struct trace){ 0 };
	for (size_t i = 0; i < n; i++)
		compare(x, i, m, r);
	for (size_t i = n; i < x->c.n; i++)
		if (clock_open(&x->c.v[i].c))
			begin(x, &x->v[i], &x->c.v[i], m);
}

static void
nothing(void *arg, const struct ticket *t)
{
	(void)arg;
	(void)t;
}

/* ------------------------------------------------------------------ printing
 */

static void
line(struct explain *x, const struct clock *c, struct instant from,
    struct instant to, int64_t seconds, const char *why, int64_t event)
{
	out_int(x->o, c->ticket);
	out_str(x->o, WORD_OF(metric, c->metric));
	out_int(x->o, c->instance);
	out_instant(x->o, from);
	out_instant(x->o, to);
	out_int(x->o, seconds);
	out_str(x->o, why);
	out_int(x->o, event != 0 ? event : NONE);
	out_row(x->o);
}

static const char *
closed_why(struct explain *x, struct calendar_piece p)
{
	switch (p.why) {
	case CALENDAR_HOLIDAY:
		return words(x, "holiday ",
		    p.holiday != NULL && *p.holiday != '\0' ? p.holiday
							    : "without a name");
	case CALENDAR_NOT_YET:
		return "before the calendar is valid";
	case CALENDAR_OPEN:
	case CALENDAR_HOURS:
		break;
	}
	return "outside hours";
}

/* One stretch, cut where the calendar opens and closes; what it counts. */
static int64_t
piece(struct explain *x, const struct clock *c, const struct piece *p,
    struct instant end)
{
	struct instant from = p->from, until = p->until;
	int64_t sum = 0, n;

	if (until.s == NONE)
		until = end;
	if (!p->counts || !p->works || p->cal == NULL) {
		n = p->counts ? until.s - from.s : 0;
		if (until.s > from.s)
			line(x, c, from, until, n, p->why, p->event);
		return n;
	}
	while (from.s < until.s) {
		struct calendar_piece part = calendar_explain(p->cal, from);
		bool open = part.why == CALENDAR_OPEN;
		struct instant to = part.until;

		if (to.s == NONE || to.s > until.s)
			to = until;
		n = open ? to.s - from.s : 0;
		line(x, c, from, to, n, open ? p->why : closed_why(x, part),
		    open ? p->event : 0);
		sum += n;
		from = to;
	}
	return sum;
}

static void
deadline(struct explain *x, const struct live_clock *k)
{
	const struct clock *c = &k->c;
	struct buf b = { 0 };

	if (c->target == NULL)
		return;
	buf_fmt(&b,
	    c->due.s != NONE	? "deadline: %s"
		: clock_open(c) ? "no deadline while it pauses: %s"
				: "ended without a deadline: %s",
	    c->target);
	if (c->policy != NULL)
		buf_fmt(&b, " of policy %s", c->policy);
	if (c->calendar != NULL)
		buf_fmt(&b, ", calendar %s", c->calendar);
	line(x, c, c->started, c->due, NONE, b.s, 0);
	buf_free(&b);
}

/* What the column state has to say then: nobody may have looked at it yet. */
static enum clock_state
state_at(const struct live_clock *k, struct instant at)
{
	const struct clock *c = &k->c;

	if (!clock_open(c))
		return c->state;
	if (clock_late(k, at))
		return STATE_BREACHING;
	return c->since.s != NONE && c->imminent.s != NONE &&
		c->imminent.s <= at.s
	    ? STATE_IMMINENT
	    : c->state;
}

/* The state that hd-sla(1) lists. */
static enum clock_state
listed(struct explain *x, const struct clock *c, struct instant at)
{
	const struct kind *k = kind_find(x->d, "clock");
	enum clock_state state;
	struct buf sql = { 0 };

	buf_str(&sql, "SELECT ");
	kind_sql(&sql, col_find(k->cols, k->n, "state"), at);
	buf_str(&sql,
	    " FROM clock t WHERE t.ticket = $1 AND t.metric = $2"
	    " AND t.instance = $3");
	state = VALUE_OF(clock_state,
	    sql_text(x->d, &x->keep, sql.s,
		DB_ARGS(V(c->ticket), V(WORD_OF(metric, c->metric)),
		    V(c->instance))));
	buf_free(&sql);
	return state;
}

/*
 * The proof: what the lines add up to is what the engine counted, and what the
 * engine counted is what is stored and listed.
 */
static void
prove(struct explain *x, const struct live_clock *k, const struct clock *stored,
    int64_t sum, struct instant end)
{
	const struct clock *c = &k->c;
	enum clock_state listed_as, is = state_at(k, end);
	const char *what;
	int64_t spent = clock_spent(k, end);

	if (stored == NULL)
		die(EX_SOFTWARE,
		    _("ticket %lld: the clock %s %lld is not stored"),
		    (long long)c->ticket, WORD_OF(metric, c->metric),
		    (long long)c->instance);
	if (sum != spent)
		die(EX_SOFTWARE,
		    _("ticket %lld: the clock %s %lld: the intervals "
		      "add up to %lld seconds, but %lld are counted"),
		    (long long)c->ticket, WORD_OF(metric, c->metric),
		    (long long)c->instance, (long long)sum, (long long)spent);
	if ((what = clock_differs(c, stored)) != NULL)
		die(EX_SOFTWARE,
		    _("ticket %lld: the clock %s %lld: %s does not "
		      "agree with the history"),
		    (long long)c->ticket, WORD_OF(metric, c->metric),
		    (long long)c->instance, what);
	listed_as = listed(x, c, end);
	if (listed_as != is)
		die(EX_SOFTWARE,
		    _("ticket %lld: the clock %s %lld is %s by its "
		      "history, but listed as %s"),
		    (long long)c->ticket, WORD_OF(metric, c->metric),
		    (long long)c->instance, WORD_OF(clock_state, is),
		    listed_as != STATE_NONE ? WORD_OF(clock_state, listed_as)
					    : "");
}

static void
show(struct explain *x, size_t i, const struct clock *stored)
{
	struct live_clock *k = &x->c.v[i];
	const struct clock *c = &k->c;
	struct instant end = clock_open(c) ? x->d->now : c->ended;
	int64_t sum = 0;

	if (end.s < c->started.s)
		end = c->started;
	if (c->since.s != NONE) { /* and what runs still, by that of today */
		k->cal = policies_calendar(
		    x->d, policies_now(x->d), c->calendar, end);
		counted(&x->v[i], c->since, k->cal);
	}
	for (size_t p = 0; p < x->v[i].n; p++)
		sum += piece(x, c, &x->v[i].v[p], end);
	/* a sweep has noted what an event would see only later */
	if (stored != NULL && stored->breached.s != NONE)
		clock_look(k, stored->breached);
	prove(x, k, stored, sum, end);
	line(x, c, c->started, end, sum,
	    words(x, "sum, ", WORD_OF(clock_state, state_at(k, end))), 0);
	deadline(x, k);
	x->shown++;
}

static void
columns(struct out *o)
{
	static const char *const names[] = { "ticket", "metric", "instance",
		"from", "to", "seconds", "why", "event" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		out_column(o, names[i],
		    i == 0 || i == 2 || i == 5 || i == 7 ? OUT_NUMBER
							 : OUT_TEXT);
}

static const struct clock *
stored_of(const struct clock_set *all, const struct clock *c)
{
	for (size_t i = 0; i < all->n; i++)
		if (all->v[i].c.metric == c->metric &&
		    all->v[i].c.instance == c->instance)
			return &all->v[i].c;
	return NULL;
}

static void
done(struct explain *x)
{
	for (size_t i = 0; i < x->n; i++)
		free(x->v[i].v);
	free(x->v);
	free(x->was);
	clock_set_free(&x->c);
	mem_free(&x->keep);
}

bool
sla_explain(struct desk *d, int64_t ticket, const char *metric, struct out *o,
    struct buf *why)
{
	struct explain x = { .d = d, .o = o };
	struct replay l = { .d = d, .arg = &x, .event = step, .end = nothing };
	struct clock_set stored;
	bool found;

	columns(o);
	clock_set_begin(&x.c, d);
	found = replay_one(&l, ticket);
	clock_set_begin(&stored, d);
	clock_set_read(&stored, ticket, true);
	for (size_t i = 0; i < x.c.n; i++)
		if (metric == NULL ||
		    x.c.v[i].c.metric == VALUE_OF(metric, metric))
			show(&x, i, stored_of(&stored, &x.c.v[i].c));
	clock_set_free(&stored);
	if (!found)
		buf_fmt(why, _("no ticket has the id %lld"), (long long)ticket);
	else if (x.shown == 0)
		buf_fmt(why, _("ticket %lld has no clock with the metric %s"),
		    (long long)ticket, metric);
	found = x.shown > 0;
	done(&x);
	return found;
}
