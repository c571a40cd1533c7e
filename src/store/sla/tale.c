/* tale.c - the life of a ticket, read backwards from its row */
#include <stdlib.h>
#include <string.h>

#include "event.h"
#include "tale.h"
#include "sql.h"
#include "ticket_row.h"

void
tale_reset(struct tale *l)
{
	for (size_t i = 0; i < l->n; i++)
		ticket_free(&l->v[i].is);
	l->n = 0;
	ticket_free(&l->now);
	mem_reset(&l->keep);
}

void
tale_free(struct tale *l)
{
	tale_reset(l);
	free(l->v);
	mem_free(&l->keep);
}

/* Adds an event: after it, the ticket was as it is known to be now. */
static void
add(struct tale *l, struct db_rows *r, const struct ticket *state)
{
	bool own = db_null(r, 3); /* not of another record about the ticket */
	enum action action = VALUE_OF(action, db_text(r, 2, NULL));
	struct fact f = { .event = db_int(r, 0),
		.at = { db_int(r, 1) },
		.made = own && action == ACTION_NEW,
		.apply = own && action == ACTION_APPLY };

	ticket_copy(l->d, &f.is, state);
	l->v = mem_grow(l->v, l->n, &l->cap, sizeof(*l->v));
	l->v[l->n++] = f;
}

/* Takes a change back. */
static void
take_back(struct tale *l, const struct kind *k, struct db_rows *r,
    struct ticket *state)
{
	const char *field = db_text(r, 4, NULL);
	const struct col *c =
	    field != NULL ? col_find(k->cols, k->n, field) : NULL;

	if (c == NULL)
		return;
	ticket_put(state, c, col_stored(c, sql_kept(&l->keep, r, 5)));
	l->v[l->n - 1].changes = true;
}

/* Reads the events from the last to the first. */
static void
read_events(struct tale *l, int64_t ticket)
{
	const struct kind *k = kind_find(l->d, "ticket");
	struct ticket state;
	struct db_rows *r = sql_query(l->d,
	    "SELECT e.id, e.at, e.action, e.kind, c.field, c.old FROM event e"
	    " LEFT JOIN change c ON c.event = e.id AND e.kind IS NULL"
	    " WHERE e.ticket = $1 ORDER BY " EVENT_LIFE_BACK("e"),
	    DB_ARGS(V(ticket)));

	ticket_copy(l->d, &state, &l->now);
	while (sql_next(l->d, r)) {
		if (l->n == 0 || l->v[l->n - 1].event != db_int(r, 0))
			add(l, r, &state);
		take_back(l, k, r, &state);
	}
	ticket_free(&state);
	for (size_t i = 0; i < l->n / 2; i++) {
		struct fact f = l->v[i];

		l->v[i] = l->v[l->n - 1 - i];
		l->v[l->n - 1 - i] = f;
	}
}

/* Notes which events were messages, and whose. The first event is the request
 * itself. */
static void
read_messages(struct tale *l, int64_t ticket)
{
	struct db_rows *r = sql_query(l->d,
	    "SELECT event, role FROM entry WHERE ticket = $1 AND kind = 'message'",
	    DB_ARGS(V(ticket)));

	while (sql_next(l->d, r)) {
		enum role role = VALUE_OF(role, db_text(r, 1, NULL));

		for (size_t i = 0; i < l->n; i++) {
			struct fact *f = &l->v[i];

			if (f->event != db_int(r, 0) || f->made)
				continue;
			f->answers = role == ROLE_AGENT;
			f->asks = role == ROLE_REQUESTER;
		}
	}
}

bool
tale_read(struct tale *l, int64_t ticket)
{
	size_t kept = 0;

	if (!ticket_read(l->d, ticket, &l->now))
		return false;
	read_events(l, ticket);
	read_messages(l, ticket);
	for (size_t i = 0; i < l->n; i++) {
		struct fact f = l->v[i];

		if (!f.made && !f.apply && !f.changes && !f.answers &&
		    !f.asks) {
			ticket_free(&l->v[i].is);
			continue; /* nothing that a clock can see */
		}
		f.known = policies_known(l->d, f.event);
		f.status = policies_status(l->d, f.known, f.is.status);
		l->v[kept++] = f;
	}
	l->n = kept;
	return l->n > 0 && l->v[0].made;
}
