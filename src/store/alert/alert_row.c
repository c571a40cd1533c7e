/* alert_row.c - the rows of alerts */
#include "alert_impl.h"
#include "sql.h"

/* The text of a column, kept; NULL stays as it was. */
static void
text(struct taking *t, struct db_rows *r, int i, const char **s)
{
	if (!db_null(r, i))
		*s = sql_kept(&t->keep, r, i);
}

void
alert_read(struct taking *t, struct alert *a)
{
	struct db_rows *r = sql_query(t->d,
	    "SELECT state, severity, text, service, at, since, opened, turned,"
	    " turns, next_at, readings, ticket FROM alert"
	    " WHERE source = $1 AND key = $2",
	    DB_ARGS(V(a->source), V(a->key)));

	a->text = "";
	a->service = NULL;
	a->at.s = a->since.s = a->opened.s = a->turned.s = a->next_at.s = NONE;
	a->ticket = NONE;
	if (!sql_next(t->d, r))
		return;
	a->state = VALUE_OF(alert, db_text(r, 0, NULL));
	a->severity = VALUE_OF(severity, db_text(r, 1, NULL));
	text(t, r, 2, &a->text);
	text(t, r, 3, &a->service);
	a->at.s = db_int(r, 4);
	a->since.s = db_int(r, 5);
	a->opened.s = db_int(r, 6);
	a->turned.s = db_int(r, 7);
	a->turns = db_int(r, 8);
	a->next_at.s = db_int(r, 9);
	a->readings = db_int(r, 10);
	a->ticket = db_int(r, 11);
	db_done(r);
}

void
alert_write(struct desk *d, const struct alert *a)
{
	sql_run(d,
	    "INSERT INTO alert (source, key, state, severity, text, service,"
	    " at, since, opened, turned, turns, next_at, readings, ticket)"
	    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,"
	    " $14) ON CONFLICT (source, key) DO UPDATE SET"
	    " state = excluded.state, severity = excluded.severity,"
	    " text = excluded.text, service = excluded.service,"
	    " at = excluded.at, since = excluded.since,"
	    " opened = excluded.opened, turned = excluded.turned,"
	    " turns = excluded.turns, next_at = excluded.next_at,"
	    " readings = excluded.readings, ticket = excluded.ticket",
	    DB_ARGS(V(a->source), V(a->key), V(WORD_OF(alert, a->state)),
		V(WORD_OF(severity, a->severity)), V(a->text), V(a->service),
		V(a->at), V(a->since), V(a->opened), V(a->turned), V(a->turns),
		V(a->next_at), V(a->readings), V(a->ticket)));
}
