/* submission.c - which forms were sent, and how many by one sender */
#include "limit.h"
#include "sql.h"
#include "submission.h"
#include "text.h"

#define KEPT (INT64_C(8) * 86400) /* seconds; keys are good for one day */

bool
submission_known(struct desk *d, const struct submission *s, int64_t *ticket)
{
	struct db_rows *r =
	    sql_query(d, "SELECT ticket, person FROM submission WHERE key = $1",
		DB_ARGS(V(s->key)));
	bool known = sql_next(d, r);

	*ticket = NONE;
	if (known) {
		if (text_same(db_text(r, 1, NULL), s->person))
			*ticket = db_int(r, 0);
		db_done(r);
	}
	return known;
}

bool
submission_much(struct desk *d, const struct submission *s)
{
	const char *limits = desk_setting(d, "web_limit", "10/10m 50/1d"), *why;
	struct limit l;
	bool much = false;

	while (!much && limit_next(&limits, &l, &why))
		much = sql_int(d,
			   "SELECT count(*) FROM submission WHERE sender = $1"
			   " AND form = $2 AND at > $3",
			   DB_ARGS(V(s->sender), V(s->form),
			       V(d->now.s - l.span.s))) >= l.n;
	return much;
}

void
submission_add(struct desk *d, const struct submission *s)
{
	sql_run(d, "DELETE FROM submission WHERE at < $1",
	    DB_ARGS(V(d->now.s - KEPT)));
	sql_run(d,
	    "INSERT INTO submission (key, form, sender, person, at,"
	    " ticket) VALUES ($1, $2, $3, $4, $5, $6)",
	    DB_ARGS(V(s->key), V(s->form), V(s->sender), V(s->person),
		V(d->now), V(s->ticket)));
}
