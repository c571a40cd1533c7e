/* correct.c - which event is undone, and what is done for that */
#include <stdlib.h>

#include "correct_impl.h"
#include "desk_rights.h"
#include "event.h"
#include "notice.h"
#include "sql.h"
#include "translate.h"

/* Reads an event into the correction. Returns what it undoes in *of (NONE:
 * nothing), or false: there is no such event. */
static bool
read_event(struct desk *d, int64_t event, struct correction *c, int64_t *of)
{
	struct db_rows *r = sql_query(d,
	    "SELECT undoes, ticket, kind, name, action, metric FROM event"
	    " WHERE id = $1",
	    DB_ARGS(V(event)));

	if (!sql_next(d, r))
		return false;
	*of = db_int(r, 0);
	c->event = event;
	c->ticket = db_int(r, 1);
	c->kind = sql_kept(&c->keep, r, 2);
	c->name = sql_kept(&c->keep, r, 3);
	c->action = VALUE_OF(action, db_text(r, 4, NULL));
	c->metric = VALUE_OF(metric, db_text(r, 5, NULL));
	db_done(r);
	return true;
}

/* Returns the last event that undid the event, or did it again; NONE: none. */
static int64_t
last_turn(struct desk *d, int64_t event)
{
	return sql_int(d,
	    "SELECT max(e.id) FROM event e WHERE e.undoes = $1 OR e.undoes IN"
	    " (SELECT u.id FROM event u WHERE u.undoes = $1)",
	    DB_ARGS(V(event)));
}

static bool
is_undone(struct desk *d, int64_t event)
{
	return sql_int(d,
		   "SELECT 1 FROM event e WHERE e.id = $1"
		   " AND " EVENT_UNDONE("e"),
		   DB_ARGS(V(event))) == 1;
}

/* Finds out what to do to undo an event. SAME: it is undone already. */
static enum answer
aim(struct desk *d, int64_t event, struct correction *c, struct buf *why)
{
	int64_t of;
	bool undone;

	if (!read_event(d, event, c, &of)) {
		buf_fmt(why, _("no event has the id %lld"), (long long)event);
		return MISSING;
	}
	while (of != NONE && read_event(d, of, c, &of))
		;
	if (c->action == ACTION_ERASE) {
		buf_fmt(why,
		    _("event %lld erased for good: nothing brings that back"),
		    (long long)c->event);
		return REFUSED;
	}
	undone = is_undone(d, c->event);
	c->undoes = c->event;
	if (event == c->event)
		return undone ? SAME : DONE;
	if (event != last_turn(d, c->event))
		return SAME;
	if (undone) {
		c->again = true;
		c->undoes = event;
	}
	return DONE;
}

/* Returns true if the event told somebody something: a message of an agent, or
 * what a sweep has reported. If the desk sends notices, only these tell. */
static bool
was_sent(struct desk *d, const struct correction *c)
{
	if (notice_on(d) && !c->again && c->metric == METRIC_NONE)
		return notice_told(d, c->event);
	return !c->again &&
	    (c->metric != METRIC_NONE ||
		(c->ticket != NONE &&
		    sql_int(d,
			"SELECT 1 FROM entry WHERE ticket = $1 AND event = $2"
			" AND kind = 'message' AND role = 'agent'",
			DB_ARGS(V(c->ticket), V(c->event))) == 1));
}

/* Returns true if this login may undo what was written; else why says so. */
static bool
allowed(struct desk *d, int64_t event, struct buf *why)
{
	return sql_int(d, "SELECT 1 FROM event WHERE id = $1 AND login = $2",
		   DB_ARGS(V(event), V(d->login))) == 1 ||
	    desk_rights(d, RIGHTS_ADMIN, why);
}

enum answer
correct(struct desk *d, int64_t event, const struct origin *origin,
    struct corrected *done, struct buf *why)
{
	struct correction c = { .event = event, .as = ACTION_UNDO };
	struct origin a = *origin;
	enum answer answer = aim(d, event, &c, why);

	*done = (struct corrected){ .ticket = NONE };
	if (answer == DONE && !allowed(d, event, why)) {
		done->forbidden = true;
		answer = REFUSED;
	}
	if (answer == DONE && !correct_stands_alone(d, &c, why))
		answer = REFUSED;
	a.undoes = c.undoes;
	if (answer == DONE)
		answer = c.kind != NULL ? correct_record(d, &c, &a, why)
					: correct_ticket(d, &c, &a, why);
	if (answer == DONE)
		notice_withdraw(d, c.event, c.again);
	if (answer == DONE)
		*done = (struct corrected){ .ticket = c.kind == NULL ? c.ticket
								     : NONE,
			.sent = was_sent(d, &c) };
	mem_free(&c.keep);
	return answer;
}

enum answer
correct_merge(struct desk *d, int64_t ticket, const struct origin *origin,
    struct corrected *done, struct buf *why)
{
	int64_t event = sql_int(d,
	    "SELECT max(e.id) FROM event e JOIN change c ON c.event = e.id"
	    " WHERE e.ticket = $1 AND e.kind IS NULL AND c.field = 'merged' AND c.new IS NOT NULL"
	    " AND " EVENT_COUNTS("e"),
	    DB_ARGS(V(ticket)));
	int64_t other;
	enum answer answer = DONE;

	*done = (struct corrected){ .ticket = NONE };
	if (event == NONE)
		return SAME;
	other = sql_int(d,
	    "SELECT max(e.id) FROM event e WHERE e.cause = $1 AND e.id > $1"
	    " AND e.action = 'merge' AND " EVENT_COUNTS("e"),
	    DB_ARGS(V(event)));
	if (other != NONE)
		answer = correct(d, other, origin, done, why);
	return answer == DONE || answer == SAME
	    ? correct(d, event, origin, done, why)
	    : answer;
}

void
correct_batch(struct desk *d, int64_t event, struct ids *ids)
{
	struct db_rows *r = sql_query(d,
	    "SELECT e.id FROM event e JOIN event b ON b.id = $1 WHERE e.id = $1"
	    " OR (b.batch IS NOT NULL AND e.id >= b.batch"
	    " AND e.batch = b.batch) ORDER BY e.id",
	    DB_ARGS(V(event)));

	ids_read(d, r, ids);
}

int64_t
correct_last(struct desk *d)
{
	return sql_int(d,
	    "SELECT id FROM event WHERE login = $1 ORDER BY id DESC LIMIT 1",
	    DB_ARGS(V(d->login)));
}
