/* post_told.c - what the desk has sent, and who may be told more */
#include "limit.h"
#include "post_impl.h"
#include "sql.h"

bool
post_sent(struct taking *t, const char *message_id, int64_t *ticket,
    const char **address)
{
	struct db_rows *r = sql_query(t->d,
	    "SELECT ticket, address FROM notice WHERE message_id = $1"
	    " UNION ALL SELECT ticket, recipient FROM mail"
	    " WHERE message_id = $1 AND direction = 'out'"
	    " AND ticket IS NOT NULL",
	    DB_ARGS(V(message_id)));

	if (!sql_next(t->d, r))
		return false;
	*ticket = db_int(r, 0);
	*address = sql_kept(&t->keep, r, 1);
	db_done(r);
	return true;
}

/* Returns true if the sender was told as often as the setting allows: whoever
 * writes in the name of others must not fill their mailbox. */
static bool
too_often(struct taking *t)
{
	const char *s = desk_setting(t->d, "mail_limit_answer", "3/1h 10/1d"),
		   *why;
	struct limit l;

	while (limit_next(&s, &l, &why)) {
		struct instant since = { t->d->now.s - l.span.s };

		if (sql_int(t->d,
			"SELECT count(*) FROM notice WHERE address = $1"
			" AND at > $2 AND entry IS NULL",
			DB_ARGS(V(t->sender), V(since))) >= l.n)
			return true;
	}
	return false;
}

bool
post_told(struct taking *t)
{
	const struct post *p = t->p;

	return t->sender != NULL && !p->imports &&
	    (t->verdict == VERDICT_PERSON || p->release != NONE) &&
	    (t->trusted || t->known) &&
	    !(t->ticket == NONE && t->home.silent) && !too_often(t);
}

void
post_reached(struct taking *t)
{
	if (t->sender != NULL && t->verdict == VERDICT_PERSON)
		sql_run(t->d,
		    "UPDATE contact SET undeliverable = NULL WHERE address = $1"
		    " AND undeliverable IS NOT NULL",
		    DB_ARGS(V(t->sender)));
}
