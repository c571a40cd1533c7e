/* approve.c - people are asked to agree to a ticket, and no longer */
#include <stdlib.h>
#include <string.h>

#include "actor.h"
#include "approve_impl.h"
#include "number.h"
#include "put.h"
#include "sql.h"
#include "ticket.h"
#include "translate.h"

enum answer
approve_put(struct desk *d, const char *kind, const char *const *texts,
    size_t n, const struct origin *origin, struct buf *why)
{
	const struct kind *k = kind_find(d, kind);
	const struct col *cols[8];
	struct cell cells[8];

	for (size_t i = 0; i < n; i++) {
		cols[i] = &k->cols[i];
		cells[i] = (struct cell){ .s = texts[i],
			.n = texts[i] != NULL ? strlen(texts[i]) : 0,
			.given = true };
	}
	return put_record(d, k, cols, cells, n, origin, NULL, why);
}

enum answer
approve_set(struct desk *d, int64_t ticket, enum approval_state state,
    const struct origin *origin, struct buf *why)
{
	const struct kind *k = kind_find(d, "ticket");
	struct edit e = { .col = col_find(k->cols, k->n, "approval"),
		.new = V(WORD_OF(approval, state)) };
	struct update u = { .action = ACTION_SET, .edits = &e, .n = 1 };

	return ticket_change(d, ticket, &u, origin, why);
}

/* Counts the people, and finds out whether all are known. */
static bool
known(struct desk *d, const char *people, int64_t *n, struct pool *pool,
    struct buf *why)
{
	for (*n = 0; *(people += strspn(people, " ")) != '\0'; ++*n) {
		size_t length = strcspn(people, " ");
		const char *actor;

		if (!actor_find(
			d, mem_keep(pool, people, length), pool, &actor, why))
			return false;
		people += length;
	}
	if (*n > 0)
		return true;
	buf_fmt(why, _("%s: is needed"), "people");
	return false;
}

/* Writes the record of an approval. */
static enum answer
put(struct desk *d, const struct approval *a, const struct origin *origin,
    struct buf *why)
{
	char id[NUMBER_ROOM], quorum[NUMBER_ROOM];
	struct buf until = { 0 };
	const char *texts[] = { id, a->people, quorum,
		a->veto.v == 1 ? "yes" : "no", a->own.v == 1 ? "yes" : "no",
		NULL };
	enum answer answer;

	number_int(id, a->ticket);
	number_int(quorum, a->quorum);
	if (a->until.s != NONE) {
		when_format(&until, a->until);
		texts[5] = until.s;
	}
	answer = approve_put(d, "approval", texts, 6, origin, why);
	buf_free(&until);
	return answer;
}

enum answer
approve_ask(struct desk *d, const struct approval *asked,
    const struct origin *origin, struct buf *why)
{
	struct approval a = *asked;
	struct pool keep = { 0 };
	enum answer answer = REFUSED;
	int64_t n;
	bool good = known(d, a.people, &n, &keep, why);

	mem_free(&keep);
	if (!good)
		return REFUSED;
	if (a.quorum == NONE)
		a.quorum = n;
	if (a.quorum > n) {
		buf_fmt(why, _("quorum: %lld of %lld people cannot be reached"),
		    (long long)a.quorum, (long long)n);
		return REFUSED;
	}
	answer = put(d, &a, origin, why);
	if (answer == DONE || answer == SAME) {
		enum answer set =
		    approve_set(d, a.ticket, APPROVAL_WAITING, origin, why);

		if (set != SAME)
			answer = set;
	}
	return answer;
}

/* The voters about a ticket, the key of a vote, and why it cannot be retired;
 * owned. */
struct retiring {
	struct buf all, key, why;
};

static void
retiring_free(void *arg)
{
	struct retiring *r = arg;

	buf_free(&r->all);
	buf_free(&r->key);
	buf_free(&r->why);
}

/* Retires the votes about a ticket. */
static void
retire_votes(struct desk *d, int64_t ticket, const struct origin *origin)
{
	const struct kind *k = kind_find(d, "vote");
	struct db_rows *r = sql_query(d,
	    "SELECT voter FROM vote WHERE ticket = $1 AND retired IS NULL"
	    " ORDER BY voter",
	    DB_ARGS(V(ticket)));
	struct retiring of = { .all = { 0 } };
	struct guard guard;

	desk_guard(d, &guard, retiring_free, &of);
	while (sql_next(d, r))
		buf_fmt(&of.all, "%s ", db_text(r, 0, NULL));
	for (const char *s = buf_s(&of.all); *s != '\0';
	     s += strcspn(s, " ") + 1) {
		buf_clear(&of.key);
		buf_fmt(&of.key, "%lld,", (long long)ticket);
		buf_add(&of.key, s, strcspn(s, " "));
		put_retire(d, k, of.key.s, false, origin, NULL, &of.why);
	}
	desk_unguard(d);
	retiring_free(&of);
}

enum answer
approve_withdraw(struct desk *d, int64_t ticket, const struct origin *origin,
    struct buf *why)
{
	char key[NUMBER_ROOM];
	enum answer answer;

	number_int(key, ticket);
	answer = put_retire(
	    d, kind_find(d, "approval"), key, false, origin, NULL, why);
	if (answer == DONE)
		retire_votes(d, ticket, origin);
	if (answer == DONE)
		answer = approve_set(d, ticket, APPROVAL_NONE, origin, why);
	if (answer == MISSING) {
		buf_str(why, _("nobody is asked to approve the ticket"));
		return REFUSED;
	}
	return answer;
}

void
approve_expire(struct desk *d, void (*fn)(void *, int64_t), void *arg)
{
	struct db_rows *r = sql_query(d,
	    "SELECT a.ticket FROM approval a JOIN ticket k ON k.id = a.ticket"
	    " WHERE a.until <= $1 AND a.retired IS NULL"
	    " AND k.approval = 'waiting' ORDER BY a.until, a.ticket",
	    DB_ARGS(V(d->now)));
	struct origin origin = ORIGIN_NOW;
	struct ids due = { .n = 0 };

	while (sql_next(d, r)) {
		due.v = mem_grow(due.v, due.n, &due.cap, sizeof(*due.v));
		due.v[due.n++] = db_int(r, 0);
	}
	origin.reason = "expired";
	for (size_t i = 0; i < due.n; i++) {
		struct buf why = { 0 };

		if (approve_set(d, due.v[i], APPROVAL_REFUSED, &origin, &why) ==
		    DONE)
			fn(arg, due.v[i]);
		buf_free(&why);
	}
	free(due.v);
}

bool
approve_idle(struct desk *d)
{
	return sql_int(d,
		   "SELECT 1 FROM approval a JOIN ticket k ON k.id = a.ticket"
		   " WHERE a.until <= $1 AND a.retired IS NULL"
		   " AND k.approval = 'waiting' LIMIT 1",
		   DB_ARGS(V(d->now))) == NONE;
}
