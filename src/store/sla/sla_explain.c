/* sla_explain.c - prints how a clock came to what it counts */
#include "err.h"
#include "policies.h"
#include "sla.h"
#include "sla_trace.h"
#include "sql.h"
#include "translate.h"

struct explain {
	struct sla_trace t;
	struct out *o;
	int64_t shown; /* clocks */
};

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
		return sla_trace_words(&x->t, "holiday ",
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

/* Returns why the piece counts or does not. */
static const char *
piece_why(const struct sla_piece *p)
{
	return p->gone		    ? "before the restart"
	    : p->counts && !p->runs ? "pause not carried over"
				    : p->why;
}

/* Prints one piece, cut where the calendar opens and closes. Returns the
 * seconds that count. */
static int64_t
piece(struct explain *x, const struct clock *c, const struct sla_piece *p,
    struct instant end)
{
	struct instant from = p->from, until = p->until;
	int64_t sum = 0, n;

	if (until.s == NONE)
		until = end;
	if (!p->counts || !p->works || p->cal == NULL) {
		n = p->counts ? until.s - from.s : 0;
		if (until.s > from.s)
			line(x, c, from, until, n, piece_why(p), p->event);
		return n;
	}
	while (from.s < until.s) {
		struct calendar_piece part = calendar_explain(p->cal, from);
		bool open = part.why == CALENDAR_OPEN;
		struct instant to = part.until;

		if (to.s == NONE || to.s > until.s)
			to = until;
		n = open ? to.s - from.s : 0;
		line(x, c, from, to, n,
		    open ? piece_why(p) : closed_why(x, part),
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

/* Returns what the column state has to show at that instant, even if no sweep
 * has been there yet. */
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
	const struct kind *k = kind_find(x->t.d, "clock");
	enum clock_state state;
	struct buf sql = { 0 };

	buf_str(&sql, "SELECT ");
	kind_sql(&sql, col_find(k->cols, k->n, "state"), at);
	buf_str(&sql,
	    " FROM clock t WHERE t.ticket = $1 AND t.metric = $2"
	    " AND t.instance = $3");
	state = VALUE_OF(clock_state,
	    sql_text(x->t.d, &x->t.keep, sql.s,
		DB_ARGS(V(c->ticket), V(WORD_OF(metric, c->metric)),
		    V(c->instance))));
	buf_free(&sql);
	return state;
}

/*
 * Ends the program (status 70) unless the lines add up to what the engine
 * counted, and that is what is stored and listed.
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
		desk_broken(x->t.d,
		    _("ticket %lld: the clock %s %lld is not stored"),
		    (long long)c->ticket, WORD_OF(metric, c->metric),
		    (long long)c->instance);
	if (sum != spent)
		desk_broken(x->t.d,
		    _("ticket %lld: the clock %s %lld: the intervals "
		      "add up to %lld seconds, but %lld are counted"),
		    (long long)c->ticket, WORD_OF(metric, c->metric),
		    (long long)c->instance, (long long)sum, (long long)spent);
	if ((what = clock_differs(c, stored)) != NULL)
		desk_broken(x->t.d,
		    _("ticket %lld: the clock %s %lld: %s does not "
		      "agree with the history"),
		    (long long)c->ticket, WORD_OF(metric, c->metric),
		    (long long)c->instance, what);
	listed_as = listed(x, c, end);
	if (listed_as != is)
		desk_broken(x->t.d,
		    _("ticket %lld: the clock %s %lld is %s by its "
		      "history, but listed as %s"),
		    (long long)c->ticket, WORD_OF(metric, c->metric),
		    (long long)c->instance, WORD_OF(clock_state, is),
		    listed_as != STATE_NONE ? WORD_OF(clock_state, listed_as)
					    : "");
}

static void
show(struct explain *x, size_t i, const struct live_clock *row)
{
	const struct clock *stored = row != NULL ? &row->c : NULL;
	struct live_clock *k = &x->t.clocks.v[i];
	const struct clock *c = &k->c;
	struct instant end = clock_open(c) ? x->t.d->now : c->ended;
	int64_t sum = 0;

	if (end.s < c->started.s)
		end = c->started;
	if (c->since.s != NONE) { /* and what runs still, by that of today */
		k->cal = policies_calendar(
		    x->t.d, policies_now(x->t.d), c->calendar, end);
		sla_trace_counted(&x->t.v[i], c->since, k->cal);
	}
	for (size_t p = 0; p < x->t.v[i].n; p++)
		sum += piece(x, c, &x->t.v[i].v[p], end);
	/* a sweep has noted what an event would see only later */
	if (stored != NULL && stored->breached.s != NONE)
		clock_look(k, stored->breached);
	prove(x, k, stored, sum, end);
	line(x, c, c->started, end, sum,
	    sla_trace_words(
		&x->t, "sum, ", WORD_OF(clock_state, state_at(k, end))),
	    0);
	deadline(x, k);
	x->shown++;
}

static void
columns(struct out *o)
{
	static const struct out_heading h[] = { { "ticket", OUT_NUMBER },
		{ "metric", OUT_TEXT }, { "instance", OUT_NUMBER },
		{ "from", OUT_TIME }, { "to", OUT_TIME },
		{ "seconds", OUT_LENGTH }, { "why", OUT_PROSE },
		{ "event", OUT_NUMBER } };

	for (size_t i = 0; i < sizeof(h) / sizeof(h[0]); i++) {
		out_column(o, h[i].name, h[i].kind);
		if (h[i].kind == OUT_NUMBER)
			out_aside(o);
	}
}

enum answer
sla_explain(struct desk *d, int64_t ticket, enum metric metric, struct out *o,
    struct buf *why)
{
	struct explain x = { .o = o };
	bool found = sla_trace_read(&x.t, d, ticket);
	const struct clock_set *is = &x.t.clocks;
	struct clock_set stored;

	columns(o);
	clock_set_begin(&stored, d);
	clock_set_read(&stored, ticket, true);
	for (size_t i = 0; i < is->n; i++)
		if (metric == METRIC_NONE || is->v[i].c.metric == metric)
			show(&x, i, clock_set_find(&stored, &is->v[i].c));
	clock_set_free(&stored);
	if (!found)
		buf_fmt(why, _("no ticket has the id %lld"), (long long)ticket);
	else if (x.shown == 0)
		buf_fmt(why, _("ticket %lld has no clock with the metric %s"),
		    (long long)ticket, WORD_OF(metric, metric));
	sla_trace_free(&x.t);
	return !found ? MISSING : x.shown > 0 ? DONE : REFUSED;
}
