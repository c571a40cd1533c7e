/* replay.c - reads the history of tickets and replays it event by event */
#include <stdlib.h>
#include <string.h>

#include "derived.h"
#include "event.h"
#include "replay.h"
#include "sql.h"
#include "ticket_row.h"

/* One event, as it was read. */
struct happened {
	int64_t event, undoes;
	struct instant at;
	bool made, apply, answers, asks;
	bool undone;	   /* and not done again; not of an event that undoes */
	struct swept said; /* by a sweep; METRIC_NONE: nothing */
	size_t from, n;	   /* of its changes: the first, and how many */
	struct replay_event is;
};

/* What was read of one ticket; its memory is used again for the next. */
struct reading {
	const struct replay *replay;
	const struct kind *kind;
	struct instant until; /* NONE: all of it */
	struct happened *v;
	size_t n, cap;
	struct replay_change *changes;
	size_t nchanges, tcap;
	bool corrected; /* some event undoes another one */
	struct pool keep;
};

static void
read_event(struct reading *g, struct db_rows *r)
{
	enum action action = VALUE_OF(action, db_text(r, 3, NULL));
	enum role role = VALUE_OF(role, db_text(r, 5, NULL));
	struct happened h = { .event = db_int(r, 1),
		.undoes = db_int(r, 12),
		.at = { db_int(r, 2) },
		.from = g->nchanges };
	bool own = db_null(r, 11); /* not of another record about the ticket */
	bool message = VALUE_OF(entry, db_text(r, 4, NULL)) == ENTRY_MESSAGE;

	h.made = own && action == ACTION_NEW;
	h.apply = own && action == ACTION_APPLY;
	h.answers = message && !h.made && role == ROLE_AGENT;
	h.asks = message && !h.made && role == ROLE_REQUESTER;
	if (g->replay->said != NULL) {
		h.said.metric = VALUE_OF(metric, db_text(r, 9, NULL));
		h.said.rung = sql_kept(&g->keep, r, 10);
		h.said.at = h.at;
	}
	if (g->replay->each != NULL)
		h.is = (struct replay_event){ .action = action,
			.actor = sql_kept(&g->keep, r, 13),
			.entry = VALUE_OF(entry, db_text(r, 4, NULL)),
			.role = role,
			.own = own };
	g->corrected |= h.undoes != NONE;
	g->v = mem_grow(g->v, g->n, &g->cap, sizeof(*g->v));
	g->v[g->n++] = h;
}

/*
 * Marks what is undone. An event that undoes an undo does the first event
 * again, so each of them turns that one over.
 */
static void
mark_undone(struct reading *g)
{
	for (size_t i = 0; g->corrected && i < g->n; i++) {
		int64_t of = g->v[i].undoes;

		if (g->until.s != NONE && g->v[i].at.s > g->until.s)
			continue;
		for (size_t j = i; of != NONE && j-- > 0;)
			if (g->v[j].event == of) {
				of = g->v[j].undoes;
				if (of == NONE)
					g->v[j].undone ^= true;
			}
	}
}

static struct val
kept(struct reading *g, const struct col *c, const char *s)
{
	return col_stored(
	    c, s != NULL ? mem_keep(&g->keep, s, strlen(s)) : NULL);
}

static void
read_change(struct reading *g, struct db_rows *r)
{
	const char *field = db_text(r, 6, NULL);
	const struct col *c =
	    field != NULL ? col_find(g->kind->cols, g->kind->n, field) : NULL;

	if (c == NULL)
		return;
	g->changes =
	    mem_grow(g->changes, g->nchanges, &g->tcap, sizeof(*g->changes));
	g->changes[g->nchanges++] =
	    (struct replay_change){ c, kept(g, c, db_text(r, 7, NULL)),
		    kept(g, c, db_text(r, 8, NULL)) };
	g->v[g->n - 1].n++;
}

/* Applies the changes of an event. Redone, the kept columns wait. */
static void
apply_changes(
    const struct reading *g, const struct happened *h, struct ticket *now)
{
	for (size_t i = h->from; i < h->from + h->n; i++)
		if (g->replay->redo == NULL ||
		    !(g->changes[i].col->flags & COL_KEPT))
			ticket_put(now, g->changes[i].col, g->changes[i].new);
}

/*
 * Works out the columns that follow from an event. Later events that are stored
 * count on what has been undone, so what they say of these columns is wrong.
 */
static void
derive(
    struct desk *d, struct derived *made, struct moment *m, struct ticket *now)
{
	const struct policies *p = policies_known(d, m->event);

	m->is = policies_status(d, p, m->new->status);
	m->was = m->old != NULL ? policies_status(d, p, m->old->status) : m->is;
	derived_step(made, m);
	now->active.v = m->is.active;
	derived_put(made, now);
}

/* Does one event to the ticket, and tells of it. */
static void
replay_event(struct reading *g, const struct happened *h, struct derived *made,
    struct ticket *was, struct ticket *now)
{
	const struct replay *l = g->replay;
	struct moment m = { .event = h->event,
		.at = h->at,
		.old = h->made ? NULL : was,
		.new = now,
		.answers = h->answers,
		.asks = h->asks,
		.apply = h->apply };

	ticket_recopy(l->d, was, now);
	apply_changes(g, h, now);
	if (g->corrected)
		derive(l->d, made, &m, now);
	if (l->redo != NULL)
		l->redo(l->arg, &m, now, g->changes + h->from, h->n);
	else if (l->each != NULL)
		l->each(l->arg, &m, &h->is);
	else if (h->made || h->n > 0 || h->answers || h->asks || h->apply)
		l->event(l->arg, &m);
	if (h->said.metric != METRIC_NONE)
		l->said(l->arg, &h->said);
}

/*
 * Takes a ticket back to how it was made, then through all its events but those
 * that were undone.
 */
static void
replay_events(struct reading *g, struct ticket *final)
{
	const struct replay *l = g->replay;
	struct derived made;
	struct ticket now, was;
	bool begun = false;

	derived_begin(&made);
	ticket_copy(l->d, &now, final);
	ticket_copy(l->d, &was, final);
	for (size_t i = g->nchanges; i-- > 0;)
		ticket_put(&now, g->changes[i].col, g->changes[i].old);
	mark_undone(g);
	for (size_t i = 0; i < g->n; i++) {
		const struct happened *h = &g->v[i];

		if (h->undone || h->undoes != NONE)
			continue;
		if (g->until.s != NONE && h->at.s > g->until.s)
			break;
		replay_event(g, h, &made, &was, &now);
		begun |= h->made;
	}
	if (l->life != NULL)
		l->life(l->arg, &now, begun);
	if (l->end != NULL)
		l->end(l->arg, final);
	ticket_free(&now);
	ticket_free(&was);
}

/* Reads the events of a ticket from the query. True if it has one. */
static bool
gather(struct reading *g, struct db_rows *r, int64_t ticket, bool *more)
{
	int64_t last = NONE;

	g->n = g->nchanges = 0;
	g->corrected = false;
	mem_reset(&g->keep);
	while (*more && db_int(r, 0) < ticket)
		*more = sql_next(g->replay->d, r);
	while (*more && db_int(r, 0) == ticket) {
		if (db_int(r, 1) != last)
			read_event(g, r);
		last = db_int(r, 1);
		read_change(g, r);
		*more = sql_next(g->replay->d, r);
	}
	return g->n > 0;
}

#define ONE " WHERE t.id = $1"

static bool
replay_where(const struct replay *l, const char *where, size_t n,
    struct val arg, struct instant until)
{
	struct reading g = {
		.replay = l, .kind = kind_find(l->d, "ticket"), .until = until
	};
	struct buf tickets = { 0 }, events = { 0 };
	struct db_rows *t, *e;
	struct ticket row;
	bool more, any = false, one = where != NULL && strcmp(where, ONE) == 0;

	ticket_row_select(l->d, &tickets);
	buf_fmt(&tickets, " FROM ticket t%s ORDER BY t.id",
	    where != NULL ? where : "");
	buf_str(&events,
	    "SELECT e.ticket, e.id, e.at, e.action, n.kind, n.role, c.field,"
	    " c.old, c.new, e.metric, e.rung, e.kind, e.undoes, e.actor FROM ticket t"
	    " JOIN event e ON e.ticket = t.id"
	    " LEFT JOIN entry n ON n.ticket = e.ticket AND n.event = e.id"
	    " LEFT JOIN change c ON c.event = e.id AND e.kind IS NULL");
	buf_fmt(&events, "%s ORDER BY t.id, " EVENT_LIFE("e"),
	    where != NULL ? where : "");
	t = sql_query(l->d, tickets.s, n, &arg);
	e = sql_query(l->d, events.s, n, &arg);
	more = sql_next(l->d, e);
	while (sql_next(l->d, t)) {
		any = true;
		ticket_row_read(l->d, t, &row);
		if (gather(&g, e, row.id, &more))
			replay_events(&g, &row);
		ticket_free(&row);
		if (!one) /* who replays one ticket still uses its policies */
			policies_trim(l->d);
	}
	if (more)
		db_done(e);
	mem_free(&g.keep);
	free(g.v);
	free(g.changes);
	buf_free(&tickets);
	buf_free(&events);
	return any;
}

void
replay_all(const struct replay *l, struct instant since)
{
	if (since.s == NONE)
		replay_where(l, NULL, 0, V(since), since);
	else
		replay_where(l, " WHERE t.created >= $1", 1, V(since),
		    (struct instant){ NONE });
}

void
replay_until(const struct replay *l, struct instant at)
{
	replay_where(l,
	    " WHERE t.created <= $1 AND t.id IN (SELECT x.ticket FROM event x"
	    " WHERE x.at > $1 AND x.ticket IS NOT NULL)",
	    1, V(at), at);
}

#define MANY 500 /* tickets of a statement */

void
replay_some(const struct replay *l, const struct ids *ids)
{
	struct buf where = { 0 };

	for (size_t i = 0; i < ids->n; i += MANY) {
		buf_clear(&where);
		for (size_t j = i; j < ids->n && j < i + MANY; j++)
			buf_fmt(&where, "%s%lld",
			    j == i ? " WHERE t.id IN (" : ",",
			    (long long)ids->v[j]);
		buf_ch(&where, ')');
		replay_where(
		    l, where.s, 0, V(ids->v[i]), (struct instant){ NONE });
	}
	buf_free(&where);
}

bool
replay_one(const struct replay *l, int64_t ticket)
{
	return replay_where(l, ONE, 1, V(ticket), (struct instant){ NONE });
}
