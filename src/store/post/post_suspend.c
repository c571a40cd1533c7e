/* post_suspend.c - messages that programs wrote, and too many messages: which
 * of them wait until somebody looks at them */
#include <string.h>
#include <strings.h>

#include "limit.h"
#include "post_impl.h"
#include "sql.h"
#include "translate.h"

/* ------------------------------------------------------------ of programs */

/* The address of somebody to whom the desk wrote is no good. */
static void
mark_address(struct taking *t, const char *address)
{
	struct instant at = t->p->at.s != NONE ? t->p->at : t->d->now;

	if (t->p->failed &&
	    (*t->p->returned_to == '\0' ||
		strcasecmp(t->p->returned_to, address) == 0))
		sql_run(t->d,
		    "UPDATE contact SET undeliverable = $1 WHERE address = $2"
		    " AND undeliverable IS NULL",
		    DB_ARGS(V(at), V(address)));
}

/* The message that the desk has sent did not arrive. */
static void
mark_sent(struct taking *t)
{
	if (t->p->failed)
		sql_run(t->d,
		    "UPDATE mail SET state = 'failed' WHERE message_id = $1"
		    " AND direction = 'out'",
		    DB_ARGS(V(t->p->returned)));
}

/* Finds the ticket and the reader of the message that comes back: by its
 * Message-ID, else by the token of the address that it comes back to. */
static const char *
sent_to(struct taking *t)
{
	int64_t by_token = t->ticket != NONE ? t->ticket : t->follows;
	const char *address;

	t->ticket = t->follows = NONE;
	if (*t->p->returned != '\0' &&
	    post_sent(t, t->p->returned, &t->ticket, &address)) {
		mark_sent(t);
		return address;
	}
	if (!t->p->back || t->bound == NULL)
		return NULL;
	t->ticket = by_token;
	return t->bound;
}

/* What comes back goes to the ticket from which it was sent, as a note. Anybody
 * can write a report about a message that never was. */
static void
came_back(struct taking *t)
{
	const char *address = sent_to(t);

	if (address != NULL) {
		t->note = true;
		t->role = ROLE_SYSTEM;
		mark_address(t, address);
	} else
		buf_str(&t->reason,
		    "what comes back is not a message of this desk");
}

/* A program that goes on about a solved ticket reopens it once. */
static bool
reopens(struct taking *t)
{
	return t->verdict == VERDICT_AUTOMATIC &&
	    sql_int(t->d,
		"SELECT count(*) FROM mail WHERE ticket = $1"
		" AND (' ' || marks || ' ') LIKE '% reopening %'",
		DB_ARGS(V(t->ticket))) == 0 &&
	    sql_int(t->d, "SELECT 1 FROM ticket WHERE id = $1 AND active = 0",
		DB_ARGS(V(t->ticket))) == 1;
}

/* An answer of a program belongs to the ticket, even to a closed one; it never
 * makes a new one. */
static void
by_program(struct taking *t)
{
	bool alone = t->verdict == VERDICT_AUTOMATIC;

	if (t->ticket == NONE && t->follows != NONE && !alone) {
		t->ticket = t->follows;
		t->follows = NONE;
	}
	if (t->ticket != NONE && reopens(t))
		post_mark(t, "reopening");
	else if (t->ticket != NONE)
		t->role = ROLE_SYSTEM;
	else if (!alone)
		buf_fmt(&t->reason, "%s, and it belongs to no ticket",
		    t->verdict == VERDICT_BULK ? "it went to many people"
					       : "a program answers");
}

/* Returns true if the message comes from an address of the desk. */
static bool
from_us(struct taking *t)
{
	return t->sender != NULL &&
	    sql_int(t->d,
		"SELECT 1 FROM mailbox WHERE address = $1"
		" AND retired IS NULL",
		DB_ARGS(V(t->sender))) == 1;
}

/* Returns true if the message is one that the desk has sent. */
static bool
is_ours(struct taking *t)
{
	const char *address;
	int64_t ticket;

	return *t->p->message_id != '\0' &&
	    post_sent(t, t->p->message_id, &ticket, &address);
}

/* ---------------------------------------------------------------- too many */

static int64_t
count(struct taking *t, const char *sql, struct val of, struct instant since)
{
	return sql_int(t->d, sql, DB_ARGS(of, V(since)));
}

#define SINCE " AND at > $2 AND direction = 'in'"

/* Suspends the message if there are as many already as the setting allows. */
static void
limit(struct taking *t, const char *setting, const char *limits,
    const char *sql, struct val of)
{
	struct instant now = t->p->at.s != NONE ? t->p->at : t->d->now;
	const char *s = desk_setting(t->d, setting, limits), *why;
	struct limit l;

	while (t->reason.n == 0 && limit_next(&s, &l, &why))
		if (count(t, sql, of, (struct instant){ now.s - l.span.s }) >=
		    l.n) {
			buf_fmt(
			    &t->reason, "more than %lld in ", (long long)l.n);
			span_show(&t->reason, l.span);
			buf_fmt(&t->reason, " (the setting %s)", setting);
		}
}

static void
limit_sender(struct taking *t)
{
	const char *at = strrchr(t->sender, '@');
	struct buf pattern = { 0 };

	limit(t, "mail_limit_sender", "30/1h 100/1d",
	    "SELECT count(*) FROM mail WHERE sender = $1" SINCE, V(t->sender));
	if (at == NULL)
		return;
	for (buf_ch(&pattern, '%'); *at != '\0'; at++) {
		if (strchr("\\%_", *at) != NULL)
			buf_ch(&pattern, '\\');
		buf_ch(&pattern, *at);
	}
	limit(t, "mail_limit_domain", "300/1h",
	    "SELECT count(*) FROM mail WHERE sender LIKE $1 ESCAPE '\\'" SINCE,
	    V(pattern.s));
	buf_free(&pattern);
}

void
post_suspend(struct taking *t)
{
	const struct post *p = t->p;

	if (p->imports) {
		if (t->verdict != VERDICT_PERSON && t->role == ROLE_REQUESTER)
			t->role = ROLE_SYSTEM;
		return;
	}
	if (p->release != NONE)
		return;
	if (t->verdict == VERDICT_BOUNCE || t->verdict == VERDICT_COMPLAINT)
		came_back(t);
	else if (t->verdict != VERDICT_PERSON && t->verdict != VERDICT_NONE)
		by_program(t);
	else if (from_us(t))
		buf_str(&t->reason, "it comes from a mailbox of this desk");
	if (is_ours(t)) {
		buf_clear(&t->reason);
		buf_str(&t->reason, "it is a message of this desk");
	}
	if (t->reason.n > 0 || !p->guarded)
		return;
	if (t->sender != NULL)
		limit_sender(t);
	if (t->ticket != NONE)
		limit(t, "mail_limit_ticket", "30/1h 100/1d",
		    "SELECT count(*) FROM mail WHERE ticket = $1" SINCE,
		    V(t->ticket));
}

/* ------------------------------------------------------ suspended messages */

static bool
is_suspended(struct desk *d, int64_t id, struct buf *why)
{
	int64_t n = sql_int(d,
	    "SELECT count(*) FROM mail WHERE id = $1 AND state = 'suspended'",
	    DB_ARGS(V(id)));

	if (n != 1)
		buf_fmt(why, _("no suspended message has the number %lld"),
		    (long long)id);
	return n == 1;
}

enum answer
post_suspended(struct desk *d, int64_t id, struct buf *raw, struct pool *pool,
    const char **recipient, struct instant *at, struct buf *why)
{
	struct db_rows *r;
	const char *data;
	size_t n;

	if (!is_suspended(d, id, why))
		return REFUSED;
	r = sql_query(d,
	    "SELECT m.recipient, m.at, w.data FROM mail m"
	    " JOIN raw w ON w.hash = m.raw WHERE m.id = $1",
	    DB_ARGS(V(id)));
	if (!sql_next(d, r)) {
		buf_fmt(why, _("message %lld was erased"), (long long)id);
		return REFUSED;
	}
	*recipient = sql_kept(pool, r, 0);
	at->s = db_int(r, 1);
	data = db_text(r, 2, &n);
	buf_add(raw, data, n);
	db_done(r);
	return DONE;
}

enum answer
post_drop(struct desk *d, int64_t id, struct buf *why)
{
	struct pool pool = { 0 };
	const char *hash;

	if (!is_suspended(d, id, why))
		return REFUSED;
	hash = sql_text(
	    d, &pool, "SELECT raw FROM mail WHERE id = $1", DB_ARGS(V(id)));
	sql_run(d,
	    "UPDATE mail SET state = 'dropped', raw = NULL WHERE id = $1",
	    DB_ARGS(V(id)));
	if (hash != NULL)
		sql_run(d,
		    "DELETE FROM raw WHERE hash = $1 AND NOT EXISTS"
		    " (SELECT 1 FROM mail m WHERE m.raw = $1)",
		    DB_ARGS(V(hash)));
	mem_free(&pool);
	return DONE;
}
