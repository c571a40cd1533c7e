/* report_clock.c - clocks as reports count them, now or at an instant */
#include <stdlib.h>
#include <string.h>

#include "ladder.h"
#include "replay.h"
#include "report_clock.h"
#include "report_kind.h"
#include "sql.h"

#define OF_TICKET   " ON k.ticket = t.id"
#define HAS_TARGET  " AND k.target IS NOT NULL"
#define WITH_TARGET "(SELECT * FROM clock WHERE target IS NOT NULL) k"

/* The same, without the index that has only these: to read nearly all clocks in
 * the order of the index would fetch the pages of the table again and again. */
#define ALL_WITH_TARGET                                              \
	"(SELECT * FROM clock WHERE CASE WHEN target IS NULL THEN 0" \
	" ELSE 1 END = 1) k"

/* A flag of the kind of clocks: only those with a target. */
enum { HAS_TARGETS = KIND_FLAGS };

/* Returns whether nothing of the ticket is asked for: it is not read then. */
static bool
alone(const struct report *r)
{
	const struct report_ask *ask = r->ask;

	return r->nby == 0 && ask->nfilters == 0 && ask->among == NULL &&
	    !ask->keep_ids && ask->as_of.s == NONE &&
	    (r->def->fixed == NULL || strcmp(r->def->fixed, "metric") == 0);
}

struct kind *
report_clock_kind(struct report *r, bool targets)
{
	static const struct col extra[] = {
		{ .name = "metric", .type = COL_TEXT, .sql = "k.metric" },
		{ .name = "started", .type = COL_TIME, .sql = "k.started" },
		{ .name = "ended", .type = COL_TIME, .sql = "k.ended" },
		{ .name = "spent", .type = COL_INT, .sql = "k.spent" },
		{ .name = "late",
		    .type = COL_INT,
		    .sql = "(coalesce(k.ended, @now) - k.due)" },
		{ .name = "reached", .type = COL_INT, .sql = "k.reached" },
		{ .name = "lasted", /* in calendar time, where that is known */
		    .type = COL_INT,
		    .sql = "(CASE WHEN k.metric = 'next_reply' THEN k.ended -"
			   " k.started WHEN (k.metric = 'requester_wait' OR"
			   " k.metric = 'agent_work') AND k.calendar IS NULL"
			   " THEN k.spent END)" },
		{ .name = "warned",
		    .type = COL_INT,
		    .sql = "(CASE WHEN k.rungs_done <> 0 THEN 1 ELSE 0 END)" },
		{ .name = "result",
		    .type = COL_INT,
		    .sql = "(CASE WHEN k.target IS NULL THEN -1"
			   " WHEN k.state = 'met' THEN 0"
			   " WHEN k.state IN ('breaching', 'breached') THEN 1"
			   " WHEN k.state = 'cancelled' THEN 3"
			   " WHEN k.since IS NOT NULL AND k.due < @now THEN 1"
			   " ELSE 2 END)" }
	};
	struct kind *k = report_kind(
	    r->d, "ticket", NULL, extra, sizeof(extra) / sizeof(extra[0]));

	k->flags |= targets ? HAS_TARGETS : 0;
	if (alone(r))
		k->from = targets ? WITH_TARGET : "clock k";
	else
		k->join = targets ? " JOIN clock k" OF_TICKET HAS_TARGET
				  : " JOIN clock k" OF_TICKET;
	return k;
}

/* ------------------------------------------------------------ as they were */

/*
 * The rows of tickets without an event since then are still right. For the
 * other tickets the history is replayed up to then, and gives their clocks.
 */

/* What reports read of a clock. */
static const struct {
	const char *name, *type;
} parts[] = { { "ticket", "BIGINT" }, { "metric", "TEXT" },
	{ "calendar", "TEXT" }, { "target", "TEXT" }, { "state", "TEXT" },
	{ "started", "BIGINT" }, { "since", "BIGINT" }, { "spent", "BIGINT" },
	{ "due", "BIGINT" }, { "ended", "BIGINT" }, { "reached", "BIGINT" },
	{ "rungs_done", "BIGINT" } };

#define PARTS (sizeof(parts) / sizeof(parts[0]))
#define ROWS  100 /* of a statement: they are its parameters */

struct then {
	struct report *r;
	struct scan scan;    /* of the next rows */
	bool count;	     /* only how many rows there are */
	int64_t sum;	     /* of these */
	struct clock_set is; /* of the ticket that is replayed */
	struct val v[ROWS * PARTS];
	size_t n; /* rows in v */
	struct id_range range;
	struct pool keep;
};

/* Adds the JOIN of clocks, with parameters instead of the table. */
static void
given(struct buf *b, bool targets)
{
	buf_str(b, " JOIN (WITH v (");
	for (size_t i = 0; i < PARTS; i++)
		buf_fmt(b, "%s%s", i > 0 ? ", " : "", parts[i].name);
	buf_str(b, ") AS (VALUES ");
	for (size_t i = 0; i < ROWS * PARTS; i++) {
		buf_str(b, i % PARTS > 0 ? ", " : i > 0 ? "), (" : "(");
		if (i < PARTS) /* the first row says of which types they are */
			buf_fmt(b, "CAST($%zu AS %s)", i + 1, parts[i].type);
		else
			sql_param(b, i + 1);
	}
	buf_fmt(b, ")) SELECT * FROM v) k" OF_TICKET "%s",
	    targets ? HAS_TARGET : "");
}

static void
pass(struct then *p, const struct scan *s)
{
	if (p->count)
		p->sum += report_rows(p->r, s);
	else
		report_scan(p->r, s);
}

static void
flush(struct then *p)
{
	if (p->n == 0)
		return;
	for (size_t i = p->n * PARTS; i < ROWS * PARTS; i++)
		p->v[i] = V((struct instant){ NONE }); /* of no ticket */
	pass(p, &p->scan);
	p->n = 0;
	mem_reset(&p->keep);
}

static struct val
text(struct then *p, const char *s)
{
	return V(s != NULL ? mem_keep(&p->keep, s, strlen(s)) : NULL);
}

static void
row(struct then *p, const struct clock *c)
{
	struct val v[PARTS] = { V(c->ticket), V(WORD_OF(metric, c->metric)),
		text(p, c->calendar), text(p, c->target),
		V(WORD_OF(clock_state, c->state)), V(c->started), V(c->since),
		V(c->spent), V(c->due), V(c->ended), V(c->reached.v),
		V(c->rungs_done) };

	if (p->n == 0)
		p->range.first = c->ticket;
	p->range.last = c->ticket;
	memcpy(&p->v[p->n++ * PARTS], v, sizeof(v));
	if (p->n == ROWS)
		flush(p);
}

static void
step(void *arg, struct moment *m)
{
	struct then *p = arg;

	clock_set_step(&p->is, policies_known(p->r->d, m->event), m);
}

static void
said(void *arg, const struct swept *s)
{
	struct then *p = arg;

	replay_said(&p->is, s);
}

static void
end(void *arg, const struct ticket *t)
{
	struct then *p = arg;

	(void)t;
	for (size_t i = 0; i < p->is.n; i++)
		row(p, &p->is.v[i].c);
	clock_set_reset(&p->is);
}

/* Reads the clocks of tickets without an event since then. */
static void
untouched(struct then *p, const struct scan *s)
{
	long long at = (long long)p->r->ask->as_of.s;
	struct scan still = *s;
	struct kind k = *s->kind;
	struct buf join = { 0 };

	buf_fmt(&join,
	    "%s AND t.created <= %lld AND k.ticket NOT IN (SELECT x.ticket"
	    " FROM event x WHERE x.at > %lld AND x.ticket IS NOT NULL)",
	    k.join, at, at);
	k.join = join.s;
	still.kind = &k;
	still.as_of = false;
	pass(p, &still);
	buf_free(&join);
}

static int64_t
then(struct report *r, const struct scan *s, bool count)
{
	struct then *p = xcalloc(1, sizeof(*p));
	struct replay l = {
		.d = r->d, .arg = p, .event = step, .said = said, .end = end
	};
	struct kind k = *s->kind;
	struct buf join = { 0 };
	int64_t sum;

	p->r = r;
	p->count = count;
	untouched(p, s);
	given(&join, (k.flags & HAS_TARGETS) != 0);
	k.join = join.s;
	p->scan = *s;
	p->scan.kind = &k;
	p->scan.given = p->v;
	p->scan.ngiven = ROWS * PARTS;
	p->scan.range = &p->range;
	clock_set_begin(&p->is, r->d);
	replay_until(&l, r->ask->as_of);
	flush(p);
	sum = p->sum;
	clock_set_free(&p->is);
	mem_free(&p->keep);
	buf_free(&join);
	free(p);
	return sum;
}

/* ---------------------------------------------------------------- the scan */

/* The scan with the way to the clocks that suits it. */
static struct scan
clocks_of(const struct report *r, const struct scan *s, struct kind *k)
{
	struct scan clocks = *s;

	clocks.ticket = alone(r) ? "k.ticket" : NULL;
	if (s->kind->from == NULL || (s->kind->flags & HAS_TARGETS) == 0 ||
	    !report_whole(r, s))
		return clocks;
	*k = *s->kind;
	k->from = ALL_WITH_TARGET;
	clocks.kind = k;
	return clocks;
}

void
report_clock_scan(struct report *r, const struct scan *s)
{
	struct kind k;
	struct scan clocks = clocks_of(r, s, &k);

	if (s->as_of && r->ask->as_of.s != NONE)
		then(r, &clocks, false);
	else
		report_scan(r, &clocks);
}

int64_t
report_clock_rows(struct report *r, const struct scan *s)
{
	struct kind k;
	struct scan clocks = clocks_of(r, s, &k);

	if (!r->ask->keep_left)
		return 0;
	return s->as_of && r->ask->as_of.s != NONE ? then(r, &clocks, true)
						   : report_rows(r, &clocks);
}
