/* sla_simulate.c - replays history under other policies, and compares */
#include <stdlib.h>
#include <string.h>

#include "number.h"
#include "replay.h"
#include "sla.h"
#include "sql.h"
#include "text.h"

/* The breaches of a policy, a priority or a team. */
struct sum {
	char *by, *word; /* NULL: none */
	int64_t clocks, old, new, gained, lost;
};

struct simulation {
	struct desk *d;
	struct out *o;
	bool summary;
	struct clock_set is;	/* as the policies make them */
	struct db_rows *stored; /* clocks as they are, by ticket */
	bool more;
	struct clock was; /* the row that is read next */
	struct pool keep;
	struct sum *v;
	size_t n, cap;
	int64_t differ;
};

/* Returns the state, with a breach that no sweep has reported yet. */
static enum clock_state
state_now(const struct clock *c, struct instant now)
{
	bool late = c->since.s != NONE && c->due.s != NONE && c->due.s < now.s;

	return late ? STATE_BREACHING : c->state;
}

static bool
breach(const struct clock *c, struct instant now)
{
	enum clock_state is = state_now(c, now);

	return is == STATE_BREACHING || is == STATE_BREACHED;
}

/* ------------------------------------------------------------------ summary */

static void
count(struct simulation *s, const char *by, const char *word, bool was, bool is)
{
	struct sum *sum = NULL;

	for (size_t i = 0; i < s->n && sum == NULL; i++)
		if (strcmp(s->v[i].by, by) == 0 &&
		    text_same(s->v[i].word, word))
			sum = &s->v[i];
	if (sum == NULL) {
		s->v = mem_grow(s->v, s->n, &s->cap, sizeof(*s->v));
		sum = &s->v[s->n++];
		*sum = (struct sum){ .by = xstrdup(by),
			.word = word != NULL ? xstrdup(word) : NULL };
	}
	sum->clocks++;
	sum->old += was;
	sum->new += is;
	sum->gained += is && !was;
	sum->lost += was && !is;
}

static int
by_name(const void *a, const void *b)
{
	const struct sum *x = a, *y = b;
	int by = strcmp(x->by, y->by);

	if (by != 0 || x->word == y->word)
		return by;
	if (x->word == NULL || y->word == NULL)
		return x->word == NULL ? -1 : 1;
	return strcmp(x->word, y->word);
}

static void
summarize(struct simulation *s)
{
	if (s->n > 0)
		qsort(s->v, s->n, sizeof(*s->v), by_name);
	for (size_t i = 0; i < s->n; i++) {
		const struct sum *sum = &s->v[i];

		out_str(s->o, sum->by);
		out_str(s->o, sum->word);
		out_int(s->o, sum->clocks);
		out_int(s->o, sum->old);
		out_int(s->o, sum->new);
		out_int(s->o, sum->gained);
		out_int(s->o, sum->lost);
		out_row(s->o);
		free(sum->by);
		free(sum->word);
	}
	free(s->v);
}

/* --------------------------------------------------------------- each clock */

/* Compares a clock with itself under the other policies. One of the two may not
 * exist (METRIC_NONE). */
static void
pair(struct simulation *s, const struct ticket *t, const struct clock *a,
    const struct clock *b)
{
	const struct clock *any = b->metric != METRIC_NONE ? b : a;
	struct instant now = s->d->now;
	enum clock_state was = state_now(a, now), is = state_now(b, now);
	char priority[NUMBER_ROOM];

	if (a->target == NULL && b->target == NULL)
		return;
	s->differ +=
	    was != is || a->due.s != b->due.s || a->spent.s != b->spent.s;
	if (s->summary) {
		bool old = breach(a, now), new = breach(b, now);

		number_int(priority, t->priority);
		count(s, "policy", b->policy != NULL ? b->policy : a->policy,
		    old, new);
		count(s, "priority", priority, old, new);
		count(s, "team", t->team, old, new);
		return;
	}
	out_int(s->o, any->ticket);
	out_str(s->o, WORD_OF(metric, any->metric));
	out_int(s->o, any->instance);
	out_str(s->o, a->policy);
	out_str(s->o, b->policy);
	out_str(s->o, a->target);
	out_str(s->o, b->target);
	out_int(s->o, a->metric != METRIC_NONE ? a->spent.s : NONE);
	out_int(s->o, b->metric != METRIC_NONE ? b->spent.s : NONE);
	out_instant(s->o, a->due);
	out_instant(s->o, b->due);
	out_str(s->o, WORD_OF(clock_state, was));
	out_str(s->o, WORD_OF(clock_state, is));
	out_row(s->o);
}

static const struct clock none = { .due = { NONE }, .since = { NONE } };

static void
next_stored(struct simulation *s)
{
	mem_reset(&s->keep);
	s->more = sql_next(s->d, s->stored);
	if (s->more)
		s->was = clock_row(s->stored, 0, &s->keep);
}

static int
by_key(const void *a, const void *b)
{
	const struct clock *x = &((const struct live_clock *)a)->c;
	const struct clock *y = &((const struct live_clock *)b)->c;
	int by = strcmp(WORD_OF(metric, x->metric), WORD_OF(metric, y->metric));

	return by != 0
	    ? by
	    : (x->instance > y->instance) - (x->instance < y->instance);
}

static void
end(void *arg, const struct ticket *t)
{
	struct simulation *s = arg;
	struct clock_set *c = &s->is;
	size_t i = 0;

	if (c->n > 0)
		qsort(c->v, c->n, sizeof(*c->v), by_key);
	while (s->more && s->was.ticket < t->id)
		next_stored(s);
	while (i < c->n || (s->more && s->was.ticket == t->id)) {
		struct live_clock old = { .c = s->was };
		int by = !s->more || s->was.ticket != t->id ? 1
		    : i == c->n				    ? -1
				: by_key(&old, &c->v[i]);

		pair(s, t, by <= 0 ? &s->was : &none,
		    by >= 0 ? &c->v[i].c : &none);
		if (by >= 0)
			i++;
		if (by <= 0)
			next_stored(s);
	}
	clock_set_reset(c);
}

static void
step(void *arg, struct moment *m)
{
	struct simulation *s = arg;

	clock_set_step(&s->is, policies_known(s->d, m->event), m);
}

static void
columns(struct out *o, bool summary)
{
	static const struct out_heading each[] = { { "ticket", OUT_NUMBER },
		{ "metric", OUT_TEXT }, { "instance", OUT_NUMBER },
		{ "old_policy", OUT_TEXT }, { "new_policy", OUT_TEXT },
		{ "old_target", OUT_TEXT }, { "new_target", OUT_TEXT },
		{ "old_spent", OUT_LENGTH }, { "new_spent", OUT_LENGTH },
		{ "old_due", OUT_TIME }, { "new_due", OUT_TIME },
		{ "old_state", OUT_TEXT }, { "new_state", OUT_TEXT } };
	static const struct out_heading sums[] = { { "by", OUT_TEXT },
		{ "value", OUT_TEXT }, { "clocks", OUT_NUMBER },
		{ "old", OUT_NUMBER }, { "new", OUT_NUMBER },
		{ "gained", OUT_NUMBER }, { "lost", OUT_NUMBER } };

	if (summary)
		out_columns(o, sums, sizeof(sums) / sizeof(sums[0]));
	else
		out_columns(o, each, sizeof(each) / sizeof(each[0]));
}

int64_t
sla_simulate(struct desk *d, struct instant since, bool summary, struct out *o)
{
	struct simulation s = { .d = d, .o = o, .summary = summary };
	struct replay l = { .d = d, .arg = &s, .event = step, .end = end };

	columns(o, summary);
	clock_set_begin(&s.is, d);
	s.stored = sql_query(d,
	    "SELECT " CLOCK_COLUMNS " FROM clock c JOIN ticket t"
	    " ON t.id = c.ticket WHERE t.created >= $1"
	    " ORDER BY c.ticket, c.metric, c.instance",
	    DB_ARGS(V(since.s != NONE ? since.s : WHEN_FIRST)));
	next_stored(&s);
	replay_all(&l, since);
	if (s.more)
		db_done(s.stored);
	if (summary)
		summarize(&s);
	clock_set_free(&s.is);
	mem_free(&s.keep);
	return s.differ;
}
