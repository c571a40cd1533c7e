/* clock_row.c - reads, writes and compares the rows of clocks */
#include "clock_set.h"
#include "sql.h"
#include "text.h"

struct clock
clock_row(struct db_rows *r, int at, struct pool *pool)
{
	return (struct clock){ .ticket = db_int(r, at),
		.metric = VALUE_OF(metric, db_text(r, at + 1, NULL)),
		.instance = db_int(r, at + 2),
		.policy = sql_kept(pool, r, at + 3),
		.calendar = sql_kept(pool, r, at + 4),
		.target = sql_kept(pool, r, at + 5),
		.ladder = sql_kept(pool, r, at + 6),
		.state = VALUE_OF(clock_state, db_text(r, at + 7, NULL)),
		.started = { db_int(r, at + 8) },
		.since = { db_int(r, at + 9) },
		.spent = { db_int(r, at + 10) },
		.due = { db_int(r, at + 11) },
		.imminent = { db_int(r, at + 12) },
		.ended = { db_int(r, at + 13) },
		.breached = { db_int(r, at + 14) },
		.next_at = { db_int(r, at + 15) },
		.rungs_done = db_int(r, at + 16),
		.rungs_owed = db_int(r, at + 17),
		.reached = { db_int(r, at + 18) } };
}

void
clock_set_read(struct clock_set *c, int64_t ticket, bool all)
{
	struct db_rows *r = sql_query(c->d,
	    "SELECT " CLOCK_COLUMNS
	    " FROM clock c WHERE c.ticket = $1 ORDER BY c.metric, c.instance",
	    DB_ARGS(V(ticket)));

	while (sql_next(c->d, r)) {
		struct clock k = clock_row(r, 0, &c->keep);
		struct live_clock *t;

		if (k.metric == METRIC_NONE)
			continue;
		if (all || c->last[k.metric] == -1) {
			c->v = mem_grow(c->v, c->n, &c->cap, sizeof(*c->v));
			c->last[k.metric] = (int)c->n++;
		}
		t = &c->v[c->last[k.metric]];
		*t = (struct live_clock){ .c = k };
	}
	for (size_t i = 0; i < c->n; i++) {
		struct clock *k = &c->v[i].c;

		clock_load(&c->v[i], k,
		    policies_calendar(
			c->d, policies_now(c->d), k->calendar, k->started));
	}
}

/* Inserts or updates the row of a clock. */
static void
write_row(struct desk *d, const struct clock *c)
{
	sql_run(d,
	    "INSERT INTO clock (ticket, metric, instance, policy, calendar,"
	    " target, ladder, state, started, since, spent, due, imminent,"
	    " ended, breached, next_at, rungs_done, rungs_owed, reached) VALUES ($1, $2, $3, $4,"
	    " $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)"
	    " ON CONFLICT (ticket, metric, instance) DO UPDATE SET"
	    " policy = excluded.policy, calendar = excluded.calendar,"
	    " target = excluded.target, ladder = excluded.ladder,"
	    " state = excluded.state, started = excluded.started,"
	    " since = excluded.since, spent = excluded.spent,"
	    " due = excluded.due, imminent = excluded.imminent,"
	    " ended = excluded.ended, breached = excluded.breached,"
	    " next_at = excluded.next_at, rungs_done = excluded.rungs_done,"
	    " rungs_owed = excluded.rungs_owed, reached = excluded.reached",
	    DB_ARGS(V(c->ticket), V(WORD_OF(metric, c->metric)), V(c->instance),
		V(c->policy), V(c->calendar), V(c->target), V(c->ladder),
		V(WORD_OF(clock_state, c->state)), V(c->started), V(c->since),
		V(c->spent), V(c->due), V(c->imminent), V(c->ended),
		V(c->breached), V(c->next_at), V(c->rungs_done),
		V(c->rungs_owed), V(c->reached.v)));
}

void
clock_set_write(const struct clock_set *c)
{
	for (size_t i = 0; i < c->n; i++)
		if (c->v[i].changed)
			write_row(c->d, &c->v[i].c);
}

const char *
clock_differs(const struct clock *a, const struct clock *b)
{
	return !text_same(a->policy, b->policy)	   ? "policy"
	    : !text_same(a->calendar, b->calendar) ? "calendar"
	    : !text_same(a->target, b->target)	   ? "target"
	    : !text_same(a->ladder, b->ladder)	   ? "ladder"
	    : a->state != b->state		   ? "state"
	    : a->started.s != b->started.s	   ? "started"
	    : a->since.s != b->since.s		   ? "since"
	    : a->spent.s != b->spent.s		   ? "spent"
	    : a->due.s != b->due.s		   ? "due"
	    : a->imminent.s != b->imminent.s	   ? "imminent"
	    : a->ended.s != b->ended.s		   ? "ended"
	    : a->reached.v != b->reached.v	   ? "reached"
						   : NULL;
}
