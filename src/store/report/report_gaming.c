/* report_gaming.c - signs that figures were made to look better */
#include <stdlib.h>

#include "ids.h"
#include "replay.h"
#include "event.h"
#include "report_count.h"
#include "report_work.h"
#include "report_kind.h"
#include "report_makers.h"
#include "report_scan.h"

enum { TICKETS, EVENTS };
enum sign { UNANSWERED, PAUSED, LOWERED, MERGED };

#define SIGNS 4

#define CHANGE_OF(field)                                                              \
	" JOIN event e ON e.ticket = t.id AND e.kind IS NULL AND " EVENT_COUNTS_THEN( \
	    "e") " JOIN change c"                                                     \
		 " ON c.event = e.id AND c.field = '" field "'"
#define TRUTH(what) "(CASE WHEN " what " THEN 1 ELSE 0 END)"
#define BECAME(what)                                                           \
	TRUTH("EXISTS (SELECT 1 FROM status s WHERE s.name = c.new AND (" what \
	      "))")

/*
 * Each sign is a kind of event. What suspects it is a condition on the event;
 * for all but the first the clocks of the ticket decide.
 */
static const struct {
	const char *sign, *join, *suspect;
} signs[SIGNS] = {
	[UNANSWERED] = { "'closed_unanswered'", CHANGE_OF("reopens"),
	    TRUTH("t.first_reply IS NULL OR t.first_reply > e.at") },
	[PAUSED] = { "'paused_before_due'", CHANGE_OF("status"),
	    BECAME("s.category = 'pending' OR s.category = 'hold'") },
	[LOWERED] = { "'lowered_before_due'", CHANGE_OF("priority"),
	    TRUTH("CASE WHEN c.field = 'priority' THEN CAST(c.new AS BIGINT)"
		  " > CAST(c.old AS BIGINT) END") },
	[MERGED] = { "'merged_late'", CHANGE_OF("status"),
	    BECAME("s.category = 'merged'") },
};

/* An event that may be a sign, in one of the groups that it would count in. */
struct suspect {
	int64_t ticket, event;
	enum sign sign;
	struct group *g;
	bool is; /* a sign */
};

/* A clock before an event. */
struct before {
	struct instant due; /* NONE: it did not run */
	bool waited, late;
};

/* The suspects, and the clocks of the ticket that is replayed. */
struct inquiry {
	struct desk *d;
	struct suspect *v;
	size_t n, cap;
	enum sign sign; /* of the rows that are read */
	struct clock_set clocks;
	struct before *before;
	size_t nbefore, cap_before;
};

static void
found(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	struct inquiry *q = r->own;

	(void)text;
	q->v = mem_grow(q->v, q->n, &q->cap, sizeof(*q->v));
	q->v[q->n++] = (struct suspect){ .ticket = v[0],
		.event = v[1],
		.sign = q->sign,
		.g = g,
		.is = q->sign == UNANSWERED };
}

static void
find_suspects(struct report *r, enum sign sign)
{
	const struct col extra[] = {
		{ .name = "sign", .type = COL_TEXT, .sql = signs[sign].sign },
		{ .name = "at", .type = COL_TIME, .sql = "e.at" },
		{ .name = "of", .type = COL_INT, .sql = "e.ticket" },
		{ .name = "event", .type = COL_INT, .sql = "e.id" },
		{ .name = "suspect",
		    .type = COL_INT,
		    .sql = signs[sign].suspect }
	};
	struct kind *k =
	    report_kind(r->d, "ticket", signs[sign].join, extra, 5);

	((struct inquiry *)r->own)->sign = sign;
	report_scan(r,
	    &(struct scan){ .kind = k,
		.time = "at",
		.values = { "of", "event" },
		.only = { "suspect=1" },
		.fn = found,
		.as_of = true,
		.before = r->now });
	report_kind_free(k);
}

/* --------------------------------------------------------------- the clocks */

static int
by_event(const void *a, const void *b)
{
	const struct suspect *x = a, *y = b;

	if (x->ticket != y->ticket)
		return x->ticket < y->ticket ? -1 : 1;
	return (x->event > y->event) - (x->event < y->event);
}

/* Returns the first suspect of an event; the others stand behind it. */
static size_t
suspects_of(const struct inquiry *q, int64_t ticket, int64_t event)
{
	const struct suspect want = { .ticket = ticket, .event = event };
	size_t low = 0, high = q->n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (by_event(&q->v[mid], &want) < 0)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/* Notes how the clocks are before the event. */
static void
look(struct inquiry *q, struct instant at)
{
	q->nbefore = 0;
	for (size_t i = 0; i < q->clocks.n; i++) {
		const struct live_clock *c = &q->clocks.v[i];

		q->before = mem_grow(
		    q->before, q->nbefore, &q->cap_before, sizeof(*q->before));
		q->before[q->nbefore++] = (struct before){ .due = c->c.due,
			.waited = clock_open(&c->c),
			.late = clock_late(c, at) };
	}
}

/* True if the deadline was so near, and the event has put it off. */
static bool
put_off(const struct before *was, const struct clock *is, struct instant at,
    int64_t near)
{
	return was->due.s != NONE && was->due.s >= at.s &&
	    was->due.s - at.s <= near && clock_open(is) &&
	    (is->due.s == NONE || is->due.s > was->due.s);
}

/* Returns whether the event is the sign for one of the clocks of the ticket. */
static bool
is_sign(const struct inquiry *q, enum sign sign, struct instant at)
{
	for (size_t i = 0; i < q->nbefore; i++) {
		const struct before *was = &q->before[i];
		const struct clock *is = &q->clocks.v[i].c;

		if (!was->waited)
			continue;
		if (sign == MERGED ? was->late
			: sign == PAUSED
			? is->due.s == NONE &&
			    put_off(was, is, at, INT64_C(15) * 60)
			: put_off(was, is, at, INT64_C(60) * 60))
			return true;
	}
	return false;
}

static void
step(void *arg, struct moment *m)
{
	struct inquiry *q = arg;
	size_t i = suspects_of(q, m->new->id, m->event);
	bool any = i < q->n && q->v[i].event == m->event;

	if (any)
		look(q, m->at);
	clock_set_step(&q->clocks, policies_known(q->d, m->event), m);
	for (; any && i < q->n && q->v[i].event == m->event; i++)
		q->v[i].is |= is_sign(q, q->v[i].sign, m->at);
}

static void
end(void *arg, const struct ticket *t)
{
	(void)t;
	clock_set_reset(&((struct inquiry *)arg)->clocks);
}

/* Replays the suspects whose clocks decide. */
static void
replay(struct inquiry *q)
{
	const struct replay l = {
		.d = q->d, .arg = q, .event = step, .end = end
	};
	struct ids ids = { 0 };

	for (size_t i = 0; i < q->n; i++)
		if (!q->v[i].is) {
			ids_add(&ids, q->v[i].ticket);
		}
	ids_unique(&ids);
	clock_set_begin(&q->clocks, q->d);
	replay_some(&l, &ids);
	clock_set_free(&q->clocks);
	free(ids.v);
}

/* -------------------------------------------------------------- the report */

static void
count(struct report *r, const struct suspect *s)
{
	if (r->ask->keep_ids)
		r->id = s->ticket;
	if (s->g->last != s->ticket)
		report_count(r, s->g, TICKETS);
	s->g->last = s->ticket;
	report_count(r, s->g, EVENTS);
}

void
report_make_gaming(struct report *r)
{
	struct inquiry q = { .d = r->d };

	r->own = &q;
	for (enum sign s = UNANSWERED; s < SIGNS; s++)
		find_suspects(r, s);
	if (q.n > 0)
		qsort(q.v, q.n, sizeof(*q.v), by_event);
	replay(&q);
	for (size_t i = 0; i < q.n; i++)
		q.v[i].g->skip = true;
	for (size_t i = 0; i < q.n; i++)
		if (q.v[i].is) {
			q.v[i].g->skip = false;
			count(r, &q.v[i]);
		}
	r->own = NULL;
	free(q.before);
	free(q.v);
}

void
report_row_gaming(struct report *r, struct group *g, struct grid *o)
{
	(void)r;
	grid_int(o, g->count[TICKETS]);
	grid_int(o, g->count[EVENTS]);
}
