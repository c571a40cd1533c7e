/* rehearse_past.c - what rules would have done because of past events */
#include <stdlib.h>
#include <string.h>

#include "find_from.h"
#include "event.h"
#include "replay.h"
#include "rule.h"
#include "sql.h"
#include "rehearse_impl.h"

#define MANY 500 /* tickets that are replayed at a time */

/* An event that a rule asks for; its tickets are owned. */
struct past_event {
	int64_t event;
	struct instant at;
	struct replay_event is;
	bool made;
	struct ticket old, new;
};

struct past {
	struct desk *d;
	struct instant since;
	struct past_event *v; /* owned */
	size_t n, cap;
	struct pool keep; /* the texts of the tickets */
};

static void
past_forget(void *arg)
{
	struct past *p = arg;

	for (size_t i = 0; i < p->n; i++) {
		ticket_free(&p->v[i].old);
		ticket_free(&p->v[i].new);
	}
	p->n = 0;
	mem_reset(&p->keep);
}

static void
past_free(void *arg)
{
	struct past *p = arg;

	past_forget(p);
	free(p->v);
	mem_free(&p->keep);
}

/* Makes a copy that outlives the replay. */
static void
keep_ticket(struct past *p, struct ticket *to, const struct ticket *from)
{
	const struct kind *k = kind_find(p->d, "ticket");

	ticket_copy(p->d, to, from);
	for (size_t i = 0; i < k->n; i++) {
		struct val v = ticket_stored(&k->cols[i])
		    ? ticket_get(from, &k->cols[i])
		    : val_int(NONE);

		if (v.type != VAL_TEXT)
			continue;
		v.s = mem_keep(&p->keep, v.s, v.n);
		ticket_put(to, &k->cols[i], v);
	}
}

/* Returns the event as rules see it. */
static struct happening
happening_of(const struct past_event *e, struct writing *said)
{
	*said = (struct writing){ .kind = e->is.entry, .role = e->is.role };
	return (struct happening){ .event = e->event,
		.at = e->at,
		.action = e->is.action,
		.old = e->made ? NULL : &e->old,
		.new = &e->new,
		.said = e->is.entry != ENTRY_NONE ? said : NULL,
		.known = e->event };
}

/* Notes an event if a rule asks for it. What rules did then sets off nothing:
 * those of the trial act themselves. */
static void
each(void *arg, const struct moment *m, const struct replay_event *is)
{
	struct past *p = arg;
	struct past_event e = { .event = m->event,
		.at = m->at,
		.is = *is,
		.made = m->old == NULL };
	struct happening h;
	struct writing said;

	if (m->at.s < p->since.s || !is->own ||
	    (is->actor != NULL && strncmp(is->actor, "rule:", 5) == 0))
		return;
	h = happening_of(&e, &said);
	h.old = m->old;
	h.new = m->new;
	if (!rule_asked(p->d, &h))
		return;
	keep_ticket(p, &e.new, m->new);
	keep_ticket(p, &e.old, m->old != NULL ? m->old : m->new);
	p->v = mem_grow(p->v, p->n, &p->cap, sizeof(*p->v));
	p->v[p->n++] = e;
}

void
rehearse_recall(struct desk *d, const struct ticket *then, struct instant at)
{
	struct ticket now, new;

	desk_save(d);
	d->before = event_last(d);
	if (!ticket_read(d, then->id, &now))
		return;
	ticket_copy(d, &new, then);
	new.updated = at;
	new.due = (struct instant){ NONE }; /* without clocks */
	ticket_row_update(d, &now, &new);
	sql_run(d, "DELETE FROM clock WHERE ticket = $1", DB_ARGS(V(then->id)));
	ticket_free(&new);
	ticket_free(&now);
}

/* Prints a change, or an event without any. */
static void
print(struct out *o, struct db_rows *r, int64_t event)
{
	out_str(o, db_text(r, 0, NULL) + strlen("rule:"));
	out_instant(o, (struct instant){ db_int(r, 1) });
	out_int(o, db_int(r, 2));
	out_int(o, event);
	for (int i = 3; i < 8; i++)
		out_str(o, db_text(r, i, NULL));
	out_row(o);
}

int64_t
rehearse_forget(struct desk *d, int64_t ticket, int64_t event, struct out *o)
{
	struct buf sql = { 0 };
	struct db_rows *r;
	int64_t n = 0;

	buf_str(&sql,
	    "SELECT e.actor, e.at, e.ticket, e.action, c.field, c.old, c.new,"
	    " e.reason FROM event e LEFT JOIN change c ON c.event = e.id");
	find_leave_out_kept(&sql);
	buf_str(&sql,
	    " WHERE e.id > $1 AND e.ticket = $2 AND e.actor >= 'rule:'"
	    " AND e.actor < 'rule;' ORDER BY e.id, c.field");
	r = sql_query(d, sql.s, DB_ARGS(V(d->before), V(ticket)));
	for (; sql_next(d, r); n++)
		print(o, r, event);
	buf_free(&sql);
	desk_undo(d);
	return n;
}

/* Lets the rules act on each event. */
static int64_t
act(struct past *p, struct out *o)
{
	int64_t n = 0;

	for (size_t i = 0; i < p->n; i++) {
		struct writing said;
		const struct past_event *e = &p->v[i];
		const struct happening h = happening_of(e, &said);

		rehearse_recall(p->d, &e->new, e->at);
		rule_happened(p->d, &h);
		n += rehearse_forget(p->d, e->new.id, e->event, o);
	}
	return n;
}

static void
read_tickets(struct desk *d, struct instant since, struct ids *ids)
{
	struct db_rows *r = sql_query(d,
	    "SELECT DISTINCT ticket FROM event WHERE at >= $1"
	    " AND ticket IS NOT NULL AND kind IS NULL ORDER BY ticket",
	    DB_ARGS(V(since)));

	while (sql_next(d, r)) {
		ids->v = mem_grow(ids->v, ids->n, &ids->cap, sizeof(*ids->v));
		ids->v[ids->n++] = db_int(r, 0);
	}
}

int64_t
rehearse_history(struct desk *d, struct instant since, struct out *o)
{
	static const struct out_heading h[] = { { "rule", OUT_TEXT },
		{ "at", OUT_TIME }, { "ticket", OUT_NUMBER },
		{ "event", OUT_NUMBER }, { "action", OUT_TEXT },
		{ "field", OUT_TEXT }, { "old", OUT_TEXT }, { "new", OUT_TEXT },
		{ "reason", OUT_PROSE } };
	struct past p = { .d = d, .since = since };
	struct replay l = { .d = d, .arg = &p, .each = each };
	struct ids all = { 0 };
	struct guard guard;
	int64_t n = 0;

	out_columns(o, h, sizeof(h) / sizeof(h[0]));
	d->past_too = true;
	read_tickets(d, since, &all);
	desk_guard(d, &guard, past_free, &p);
	for (size_t i = 0; i < all.n; i += MANY) {
		const struct ids some = { .v = all.v + i,
			.n = all.n - i < MANY ? all.n - i : MANY };

		replay_some(&l, &some);
		n += act(&p, o);
		past_forget(&p);
	}
	desk_unguard(d);
	past_free(&p);
	free(all.v);
	return n + rehearse_days(d, since, o);
}
