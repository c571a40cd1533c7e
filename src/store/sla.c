#include <stdlib.h>

#include "clock.h"
#include "event.h"
#include "sla.h"
#include "sql.h"

/* A clock that is late, with what the record says of its ticket. */
struct late {
	struct clock clock;
	struct instant updated;
};

static size_t
find_late(struct desk *d, struct late **out, struct pool *pool)
{
	struct db_rows *r = sql_query(d,
	    "SELECT c.ticket, c.metric,"
	    " c.instance, c.policy, c.target, c.state, c.started, c.since,"
	    " c.spent, c.due, c.ended, t.priority, t.team, t.agent, t.subject,"
	    " t.updated FROM clock c JOIN ticket t ON t.id = c.ticket"
	    " WHERE c.next_at <= $1 ORDER BY c.next_at, c.ticket, c.metric,"
	    " c.instance",
	    DB_ARGS(V(d->now)));
	size_t n = 0, cap = 0;

	while (sql_next(d, r)) {
		struct clock c = { .ticket = db_int(r, 0),
			.metric = sql_kept(pool, r, 1),
			.instance = db_int(r, 2),
			.policy = sql_kept(pool, r, 3),
			.target = { db_int(r, 4) },
			.state = sql_kept(pool, r, 5),
			.started = { db_int(r, 6) },
			.since = { db_int(r, 7) },
			.spent = { db_int(r, 8) },
			.due = { db_int(r, 9) },
			.ended = { db_int(r, 10) },
			.breached = { NONE },
			.priority = db_int(r, 11),
			.team = sql_kept(pool, r, 12),
			.agent = sql_kept(pool, r, 13),
			.subject = sql_kept(pool, r, 14) };

		*out = mem_grow(*out, n, &cap, sizeof(**out));
		(*out)[n++] = (struct late){ c, { db_int(r, 15) } };
	}
	return n;
}

static void
columns(struct out *o)
{
	static const char *const names[] = { "cause", "ticket", "metric",
		"instance", "kind", "due", "at", "policy", "priority", "team",
		"agent", "subject" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		out_column(o, names[i],
		    i < 2 || i == 3 || i == 8 ? OUT_NUMBER : OUT_TEXT);
}

static void
instant(struct out *o, struct instant t)
{
	struct buf b = { 0 };

	when_format(&b, t);
	out_str(o, b.s);
	buf_free(&b);
}

static void
print(struct out *o, int64_t event, const struct clock *c, struct instant at)
{
	out_int(o, event);
	out_int(o, c->ticket);
	out_str(o, c->metric);
	out_int(o, c->instance);
	out_str(o, "breach");
	instant(o, c->due);
	instant(o, at);
	out_str(o, c->policy);
	out_int(o, c->priority);
	out_str(o, c->team);
	out_str(o, c->agent);
	out_str(o, c->subject);
	out_row(o);
}

/* The event never lies before the ticket's last one. */
static void
breach(struct desk *d, struct late *l, struct out *o)
{
	struct act act = ACT_NOW;
	struct instant at = d->now;
	int64_t event;

	if (at.s < l->updated.s)
		at = l->updated;
	act.reason = l->clock.metric;
	event = event_ticket(d, &act, at, l->clock.ticket, "breach");
	clock_breach(&l->clock, d->now);
	clock_write(d, &l->clock);
	sql_run(d, "UPDATE ticket SET updated = $2 WHERE id = $1",
	    DB_ARGS(V(l->clock.ticket), V(at)));
	print(o, event, &l->clock, at);
}

int64_t
sla_sweep(struct desk *d, struct out *o)
{
	struct late *late = NULL;
	struct pool pool = { 0 };
	size_t n = find_late(d, &late, &pool);

	columns(o);
	for (size_t i = 0; i < n; i++)
		breach(d, &late[i], o);
	mem_free(&pool);
	free(late);
	return (int64_t)n;
}
