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
	l->n = l->nbecame = 0;
	l->corrected = false;
	ticket_free(&l->now);
	mem_reset(&l->keep);
}

void
tale_free(struct tale *l)
{
	tale_reset(l);
	free(l->v);
	free(l->became);
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
		.apply = own && action == ACTION_APPLY,
		.left_out = db_int(r, 7) == 0,
		.from = l->nbecame };

	l->corrected |= f.left_out;
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
	l->became =
	    mem_grow(l->became, l->nbecame, &l->cap_became, sizeof(*l->became));
	l->became[l->nbecame++] =
	    (struct became){ c, col_stored(c, sql_kept(&l->keep, r, 6)) };
	l->v[l->n - 1].n++;
	l->v[l->n - 1].changes = true;
}

/*
 * Undone events count as if they had not been. So this follows the life
 * forwards, from what the ticket was at first, without those events.
 */
static void
tell_anew(struct tale *l, const struct ticket *first)
{
	struct instant reply = { NONE };
	const struct ticket *before = first;

	for (size_t i = 0; i < l->n; i++) {
		struct fact *f = &l->v[i];

		if (f->left_out)
			continue;
		ticket_recopy(l->d, &f->is, before);
		for (size_t j = f->from; j < f->from + f->n; j++)
			ticket_put(&f->is, l->became[j].col, l->became[j].new);
		if (f->answers && reply.s == NONE)
			reply = f->at;
		f->is.first_reply = reply;
		before = &f->is;
	}
}

/* Reads the events from the last to the first; `state` becomes what the ticket
 * was before them. */
static void
read_events(struct tale *l, int64_t ticket, struct ticket *state)
{
	const struct kind *k = kind_find(l->d, "ticket");
	struct db_rows *r = sql_query(l->d,
	    "SELECT e.id, e.at, e.action, e.kind, c.field, c.old, c.new,"
	    " CASE WHEN " EVENT_COUNTS(
		"e") " THEN 1 ELSE 0 END"
		     " FROM event e"
		     " LEFT JOIN change c ON c.event = e.id AND e.kind IS NULL"
		     " WHERE e.ticket = $1 ORDER BY " EVENT_LIFE_BACK("e"),
	    DB_ARGS(V(ticket)));

	ticket_copy(l->d, state, &l->now);
	while (sql_next(l->d, r)) {
		if (l->n == 0 || l->v[l->n - 1].event != db_int(r, 0))
			add(l, r, state);
		take_back(l, k, r, state);
	}
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
	struct ticket first;
	size_t kept = 0;

	if (!ticket_read(l->d, ticket, &l->now))
		return false;
	read_events(l, ticket, &first);
	read_messages(l, ticket);
	if (l->corrected)
		tell_anew(l, &first);
	ticket_free(&first);
	for (size_t i = 0; i < l->n; i++) {
		struct fact f = l->v[i];

		if (f.left_out ||
		    (!f.made && !f.apply && !f.changes && !f.answers &&
			!f.asks)) {
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
