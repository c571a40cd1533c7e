/* delivery.c - claims notices, and notes what became of them */
#include <stdlib.h>

#include "claim.h"
#include "delivery.h"
#include "err.h"
#include "number.h"
#include "span.h"
#include "sql.h"

#define HOUR	      3600
#define LIMIT_ADDRESS "60" /* an hour, without the settings */
#define LIMIT_TICKET  "200"
#define KEEP	      "30d"
#define FIRST_PAUSE   300 /* seconds after the first failure */
#define LAST_PAUSE    21600
#define TRIES	      26 /* five days */

/* What a claim is: nobody has it, or its time is over. $1 is the present. */
#define FREE " AND (claimed_by IS NULL OR claimed_until <= $1)"

/* ------------------------------------------------------------------- claiming
 */

/* Ends the claims of programs that have ended. */
static void
end_void(struct desk *d)
{
	struct pool keep = { 0 };
	const char *by = "";

	while ((by = sql_text(d, &keep,
		    "SELECT min(claimed_by) FROM notice WHERE claimed_by > $1",
		    DB_ARGS(V(by)))) != NULL)
		if (claim_void(by))
			sql_run(d,
			    "UPDATE notice SET claimed_by = NULL,"
			    " claimed_until = NULL WHERE claimed_by = $1",
			    DB_ARGS(V(by)));
	mem_free(&keep);
}

static int64_t
limit(struct desk *d, const char *setting, const char *otherwise)
{
	int64_t n;

	return number_whole(desk_setting(d, setting, otherwise), &n) ? n : 0;
}

/* Returns how many notices of this hour have the same value as the notice, sent
 * or claimed. */
static int64_t
of_this_hour(struct desk *d, const char *column, int64_t id)
{
	struct buf sql = { 0 };
	int64_t n;

	buf_fmt(&sql,
	    "SELECT count(*) FROM notice n JOIN notice o ON o.%s = n.%s"
	    " WHERE n.id = $1 AND o.id <> n.id AND ((o.state = 'sent'"
	    " AND o.ended > $2) OR (o.state = 'waiting'"
	    " AND o.claimed_by IS NOT NULL))",
	    column, column);
	n = sql_int(d, sql.s, DB_ARGS(V(id), V(d->now.s - HOUR)));
	buf_free(&sql);
	return n;
}

/* Returns true if one more would be too many. What an agent has written is
 * never too much. */
static bool
too_many(struct desk *d, int64_t id, int64_t entry)
{
	return entry == NONE &&
	    (of_this_hour(d, "address", id) >=
		    limit(d, "address_limit", LIMIT_ADDRESS) ||
		of_this_hour(d, "ticket", id) >=
		    limit(d, "ticket_limit", LIMIT_TICKET));
}

static void
claim_one(struct desk *d, int64_t id)
{
	const struct claim *c = claim_mine(d);

	sql_run(d,
	    "UPDATE notice SET claimed_by = $2, claimed_until = $3"
	    " WHERE id = $1",
	    DB_ARGS(V(id), V(c->by), V(c->until)));
}

static void
wait_an_hour(struct desk *d, int64_t id)
{
	sql_run(d,
	    "UPDATE notice SET next_at = $2, reason = 'limit' WHERE id = $1",
	    DB_ARGS(V(id), V(d->now.s + HOUR)));
}

/*
 * Returns true if the notice would answer a machine: it is because of a message
 * that no person has written, or that came to a mailbox without answers. Such a
 * notice could begin a conversation of machines.
 */
static bool
to_machine(struct desk *d, int64_t id)
{
	return sql_int(d,
		   "SELECT 1 FROM notice n JOIN entry e ON e.ticket = n.ticket"
		   " AND e.event = n.event JOIN mail m ON m.entry = e.id"
		   " LEFT JOIN mailbox b ON b.address = m.recipient"
		   " WHERE n.id = $1 AND n.entry IS NULL AND m.direction = 'in'"
		   " AND n.address = m.sender AND (m.verdict IS NULL"
		   " OR m.verdict <> 'person' OR b.answer = 0)",
		   DB_ARGS(V(id))) == 1;
}

static void
drop(struct desk *d, int64_t id, const char *reason)
{
	sql_run(d,
	    "UPDATE notice SET state = 'dropped', ended = $2, next_at = NULL,"
	    " reason = $3 WHERE id = $1",
	    DB_ARGS(V(id), V(d->now), V(reason)));
}

struct due {
	int64_t id, entry;
};

/* Reads what is due before anything is changed. */
static struct due *
read_due(struct desk *d, int64_t most, size_t *n)
{
	struct db_rows *r = sql_query(d,
	    "SELECT id, entry FROM notice WHERE state = 'waiting'"
	    " AND next_at <= $1" FREE " ORDER BY next_at, id LIMIT $2",
	    DB_ARGS(V(d->now), V(most)));
	struct due *v = NULL;
	size_t cap = 0;

	for (*n = 0; sql_next(d, r); ++*n) {
		v = mem_grow(v, *n, &cap, sizeof(*v));
		v[*n] = (struct due){ db_int(r, 0), db_int(r, 1) };
	}
	return v;
}

void
delivery_claim(struct desk *d, int64_t most, struct ids *ids)
{
	struct due *due;
	size_t n;

	end_void(d);
	due = read_due(d, most, &n);
	for (size_t i = 0; i < n; i++) {
		if (to_machine(d, due[i].id)) {
			drop(d, due[i].id, "answers a machine");
			continue;
		}
		if (too_many(d, due[i].id, due[i].entry)) {
			wait_an_hour(d, due[i].id);
			continue;
		}
		claim_one(d, due[i].id);
		ids_add(ids, due[i].id);
	}
	free(due);
}

void
delivery_renew(struct desk *d)
{
	struct instant until;

	if (claim_wait(d, &until) > 0)
		return;
	sql_run(d, "UPDATE notice SET claimed_until = $2 WHERE claimed_by = $1",
	    DB_ARGS(V(claim_mine(d)->by), V(until)));
	claim_extended(d, until);
}

/* ----------------------------------------------------------- what became of it
 */

/* Mail that went out is known by its Message-ID: an answer to it finds the
 * ticket. */
static void
record(struct desk *d, int64_t id)
{
	sql_run(d,
	    "INSERT INTO mail (id, at, direction, state, message_id, recipient,"
	    " subject, ticket, entry) SELECT $1, $2, 'out', 'sent', message_id,"
	    " address, subject, ticket, entry FROM notice WHERE id = $3"
	    " AND channel = 'email' AND claimed_by = $4",
	    DB_ARGS(V(sql_new_id(d, "mail")), V(d->now), V(id),
		V(claim_mine(d)->by)));
}

void
delivery_sent(struct desk *d, int64_t id)
{
	record(d, id);
	sql_run(d,
	    "UPDATE notice SET state = 'sent', ended = $2, tries = tries + 1,"
	    " next_at = NULL, reason = NULL, claimed_by = NULL,"
	    " claimed_until = NULL WHERE id = $1 AND claimed_by = $3",
	    DB_ARGS(V(id), V(d->now), V(claim_mine(d)->by)));
}

bool
delivery_failed(struct desk *d, int64_t id, const char *reason, bool forever)
{
	int64_t tries = sql_int(d,
	    "SELECT tries FROM notice WHERE id = $1 AND claimed_by = $2",
	    DB_ARGS(V(id), V(claim_mine(d)->by)));
	int64_t pause = FIRST_PAUSE;
	bool dead = forever || tries + 1 >= TRIES;

	if (tries == NONE)
		return false;
	for (int64_t i = 0; i < tries && pause < LAST_PAUSE; i++)
		pause *= 2;
	if (pause > LAST_PAUSE)
		pause = LAST_PAUSE;
	sql_run(d,
	    "UPDATE notice SET state = $2, next_at = $3, ended = $4,"
	    " reason = $5, tries = tries + 1, claimed_by = NULL,"
	    " claimed_until = NULL WHERE id = $1",
	    DB_ARGS(V(id),
		V(WORD_OF(notice, dead ? NOTICE_DEAD : NOTICE_WAITING)),
		V(dead ? NONE : d->now.s + pause), V(dead ? d->now.s : NONE),
		V(reason)));
	return dead;
}

enum answer
delivery_retry(struct desk *d, int64_t id)
{
	struct pool keep = { 0 };
	const char *state = sql_text(
	    d, &keep, "SELECT state FROM notice WHERE id = $1", DB_ARGS(V(id)));
	enum notice_state is = VALUE_OF(notice, state);

	mem_free(&keep);
	if (is == NOTICE_NONE)
		return MISSING;
	if (is != NOTICE_DEAD)
		return SAME;
	sql_run(d,
	    "UPDATE notice SET state = 'waiting', tries = 0, next_at = $2,"
	    " ended = NULL, reason = NULL WHERE id = $1",
	    DB_ARGS(V(id), V(d->now)));
	return DONE;
}

void
delivery_drop(struct desk *d)
{
	sql_run(d,
	    "UPDATE notice SET state = 'dropped', ended = $1, next_at = NULL,"
	    " claimed_by = NULL, claimed_until = NULL WHERE state = 'waiting'",
	    DB_ARGS(V(d->now)));
}

/* Which notices are deleted; $1: the instant until which they have ended. */
#define OLD                              \
	" FROM notice WHERE ended <= $1" \
	" AND state IN ('sent', 'withdrawn', 'dropped')"

static int64_t
kept_since(struct desk *d)
{
	const char *text = desk_setting(d, "notice_keep", KEEP), *why;
	struct span keep;

	if (!span_parse(text, &keep, &why))
		die(EX_CONFIG, "notice_keep: \"%s\": %s", text, why);
	return d->now.s - keep.s;
}

void
delivery_purge(struct desk *d)
{
	sql_run(d, "DELETE" OLD, DB_ARGS(V(kept_since(d))));
}

bool
delivery_idle(struct desk *d)
{
	return desk_setting(d, "sending", NULL) == NULL ||
	    (sql_int(d,
		 "SELECT 1 FROM notice WHERE state = 'waiting'"
		 " AND next_at <= $1 LIMIT 1",
		 DB_ARGS(V(d->now))) == NONE &&
		sql_int(d, "SELECT 1" OLD " LIMIT 1",
		    DB_ARGS(V(kept_since(d)))) == NONE);
}
