/* outbox.c - writes, claims, reads and deletes what is owed */
#include "claim.h"
#include "outbox.h"
#include "sql.h"

#define RETRY 1000 /* milliseconds */

void
outbox_owe(struct desk *d, const char *receiver, const struct owed *o,
    enum outbox_way way)
{
	static const struct claim none = { .until = { NONE } };
	const struct claim *c = way == OUTBOX_LATER ? &none : claim_mine(d);

	sql_run(d,
	    "INSERT INTO outbox (receiver, event, instance, due, policy,"
	    " priority, team, agent, subject, claimed_by, claimed_until, held)"
	    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
	    DB_ARGS(V(receiver), V(o->event), V(o->instance), V(o->due),
		V(o->policy), V(o->priority), V(o->team), V(o->agent),
		V(o->subject), V(c->by), V(c->until),
		V((int64_t)(way == OUTBOX_HELD))));
}

/* Ends the claims of programs that have ended. */
static void
end_void(struct desk *d, const char *receiver)
{
	struct pool keep = { 0 };
	const char *by = "";

	while ((by = sql_text(d, &keep,
		    "SELECT min(claimed_by) FROM outbox WHERE receiver = $1"
		    " AND claimed_by > $2",
		    DB_ARGS(V(receiver), V(by)))) != NULL)
		if (claim_void(by))
			sql_run(d,
			    "UPDATE outbox SET claimed_by = NULL,"
			    " claimed_until = NULL WHERE receiver = $1"
			    " AND claimed_by = $2",
			    DB_ARGS(V(receiver), V(by)));
	mem_free(&keep);
}

/* Claims what nobody has claimed, or whose claim has ended. */
static void
claim_rows(struct desk *d, const char *receiver, enum outbox_way way)
{
	const struct claim *c = claim_mine(d);

	end_void(d, receiver);
	sql_run(d,
	    "UPDATE outbox SET claimed_by = $2, claimed_until = $3, held = $4"
	    " WHERE receiver = $1 AND (claimed_by IS NULL"
	    " OR claimed_until <= $5)",
	    DB_ARGS(V(receiver), V(c->by), V(c->until),
		V((int64_t)(way == OUTBOX_HELD)), V(d->now)));
}

static struct owed
read_row(struct db_rows *r)
{
	return (struct owed){ .event = db_int(r, 0),
		.ticket = db_int(r, 1),
		.metric = (enum metric)VALUE_OF(metric, db_text(r, 2, NULL)),
		.instance = db_int(r, 3),
		.action = (enum action)VALUE_OF(action, db_text(r, 4, NULL)),
		.due = { db_int(r, 5) },
		.at = { db_int(r, 6) },
		.policy = db_text(r, 7, NULL),
		.priority = db_int(r, 8),
		.team = db_text(r, 9, NULL),
		.agent = db_text(r, 10, NULL),
		.subject = db_text(r, 11, NULL),
		.rung = db_text(r, 12, NULL) };
}

bool
outbox_empty(struct desk *d, const char *receiver)
{
	return sql_int(d, "SELECT 1 FROM outbox WHERE receiver = $1 LIMIT 1",
		   DB_ARGS(V(receiver))) == NONE;
}

bool
outbox_waits(struct desk *d, bool (*served)(const char *receiver))
{
	struct pool keep = { 0 };
	const char *receiver = OUTBOX_SWEEPER;
	bool any = false;

	while (!any &&
	    (receiver = sql_text(d, &keep,
		 "SELECT min(receiver) FROM outbox WHERE receiver > $1",
		 DB_ARGS(V(receiver)))) != NULL)
		any = served(receiver);
	mem_free(&keep);
	return !any;
}

int64_t
outbox_offer(struct desk *d, const char *receiver, enum outbox_way way,
    void (*fn)(void *arg, const struct owed *), void *arg)
{
	struct db_rows *r;
	struct owed o;
	int64_t n = 0;

	/* nearly always nothing is left: this is all that it costs */
	if (outbox_empty(d, receiver))
		return 0;
	claim_rows(d, receiver, way);
	r = sql_query(d,
	    "SELECT o.event, e.ticket, e.metric, o.instance, e.action, o.due,"
	    " e.at, o.policy, o.priority, o.team, o.agent, o.subject, e.rung"
	    " FROM outbox o JOIN event e ON e.id = o.event"
	    " WHERE o.receiver = $1 AND o.claimed_by = $2 ORDER BY o.event",
	    DB_ARGS(V(receiver), V(claim_mine(d)->by)));
	for (; sql_next(d, r); n++) {
		o = read_row(r);
		fn(arg, &o);
	}
	return n;
}

/* A program that ended here would leave its receiver at work without a claim.
 */
static enum db_code
extend(struct desk *d, const char *receiver, struct instant until)
{
	enum db_code code = db_begin(d->db, true, false);

	if (code == DB_OK)
		code = db_run(d->db,
		    "UPDATE outbox SET claimed_until = $3 WHERE receiver = $1"
		    " AND claimed_by = $2",
		    DB_ARGS(V(receiver), V(claim_mine(d)->by), V(until)), NULL);
	if (code == DB_OK)
		code = db_commit(d->db);
	if (code != DB_OK)
		db_rollback(d->db);
	return code;
}

int
outbox_renew(struct desk *d, const char *receiver)
{
	struct instant until;
	int wait = claim_wait(d, &until);

	if (wait > 0)
		return wait;
	if (extend(d, receiver, until) != DB_OK)
		return RETRY;
	claim_extended(d, until);
	wait = claim_wait(d, &until);
	return wait > 0 ? wait : RETRY;
}

void
outbox_acknowledge(struct desk *d, const char *receiver)
{
	sql_run(d, "DELETE FROM outbox WHERE receiver = $1 AND claimed_by = $2",
	    DB_ARGS(V(receiver), V(claim_mine(d)->by)));
}

void
outbox_release(struct desk *d, const char *receiver)
{
	sql_run(d,
	    "UPDATE outbox SET claimed_by = NULL, claimed_until = NULL"
	    " WHERE receiver = $1 AND claimed_by = $2",
	    DB_ARGS(V(receiver), V(claim_mine(d)->by)));
}
