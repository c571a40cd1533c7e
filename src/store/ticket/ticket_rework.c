/* ticket_rework.c - works out a ticket anew from its life */
#include <stdlib.h>
#include <string.h>

#include "derived.h"
#include "event.h"
#include "replay.h"
#include "rotation.h"
#include "sql.h"
#include "text.h"
#include "ticket_impl.h"

/* What an event sets a column to that was so already. */
struct wish {
	int64_t event;
	const struct col *col;
	struct val new;
};

/* A ticket while it is worked out. */
struct rework {
	struct desk *d;
	int64_t first; /* of the events that are new */
	const struct kind *k;
	struct wish *wishes; /* in the order of events; owned */
	size_t nwishes, cap;
	struct pool keep; /* their texts */
	struct clock_set clocks;
	struct derived made;
	struct ticket is; /* after the last event; owned */
	struct instant last;
};

static void
rework_free(void *arg)
{
	struct rework *w = arg;

	ticket_free(&w->is);
	clock_set_free(&w->clocks);
	mem_free(&w->keep);
	free(w->wishes);
}

static void
read_wishes(struct rework *w, int64_t ticket)
{
	struct db_rows *r = sql_query(w->d,
	    "SELECT u.event, u.field, u.new FROM event e JOIN unchanged u"
	    " ON u.event = e.id WHERE e.ticket = $1 ORDER BY u.event",
	    DB_ARGS(V(ticket)));

	while (sql_next(w->d, r)) {
		const struct col *c =
		    col_find(w->k->cols, w->k->n, db_text(r, 1, NULL));

		if (c == NULL)
			continue; /* the field is retired */
		w->wishes = mem_grow(
		    w->wishes, w->nwishes, &w->cap, sizeof(*w->wishes));
		w->wishes[w->nwishes++] = (struct wish){ db_int(r, 0), c,
			col_stored(c, sql_kept(&w->keep, r, 2)) };
	}
}

/* Returns the first wish of an event or of a later one. */
static size_t
wish_from(const struct rework *w, int64_t event)
{
	size_t low = 0, high = w->nwishes;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (w->wishes[mid].event < event)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

static const struct wish *
wish_of(const struct rework *w, int64_t event, const struct col *c)
{
	for (size_t i = wish_from(w, event);
	     i < w->nwishes && w->wishes[i].event == event; i++)
		if (w->wishes[i].col == c)
			return &w->wishes[i];
	return NULL;
}

/* ------------------------------------------------------------ what is kept */

/* Returns true if clocks can see the event. */
static bool
visible(const struct rework *w, const struct moment *m)
{
	if (m->old == NULL || m->answers || m->asks || m->apply)
		return true;
	for (size_t i = 0; i < w->k->n; i++)
		if (ticket_stored(&w->k->cols[i]) &&
		    !val_same(ticket_get(m->old, &w->k->cols[i]),
			ticket_get(m->new, &w->k->cols[i])))
			return true;
	return false;
}

/* Sets the columns that the program keeps to what the event makes of them. */
static void
keep_columns(struct rework *w, struct moment *m, struct ticket *new)
{
	if (!visible(w, m))
		return;
	/* clocks ask whether the ticket has been answered */
	if (m->answers && w->made.first_reply.s == NONE)
		new->first_reply = m->at;
	clock_set_step(&w->clocks, policies_known(w->d, m->event), m);
	derived_step(&w->made, m);
	new->active.v = m->is.active;
	new->due = clock_set_due(&w->clocks);
	derived_put(&w->made, new);
}

/* --------------------------------------------------------------- its changes
 */

static struct val
text_of(struct buf *b, struct val v)
{
	buf_clear(b);
	col_store(b, v);
	return v.type == VAL_NULL ? V((const char *)NULL) : V(buf_s(b));
}

/* The event changes the column no more, or now it does. */
static void
unchange(struct rework *w, int64_t event, const struct replay_change *c)
{
	struct val args[] = { V(event), V(c->col->name),
		V((const char *)NULL) };
	struct buf b = { 0 };

	sql_run(w->d, "DELETE FROM change WHERE event = $1 AND field = $2", 2,
	    args);
	args[2] = text_of(&b, c->new);
	if (!(c->col->flags & COL_KEPT))
		sql_run(w->d,
		    "INSERT INTO unchanged (event, field, new)"
		    " VALUES ($1, $2, $3)",
		    3, args);
	buf_free(&b);
}

static void
rechange(struct rework *w, int64_t event, const struct replay_change *c,
    struct val was, struct val is)
{
	struct buf old = { 0 }, new = { 0 };

	if (!val_same(c->old, was) || !val_same(c->new, is))
		sql_run(w->d,
		    "UPDATE change SET old = $3, new = $4 WHERE event = $1"
		    " AND field = $2",
		    DB_ARGS(V(event), V(c->col->name), text_of(&old, was),
			text_of(&new, is)));
	buf_free(&old);
	buf_free(&new);
}

/* A plan names what the load itself changes. */
static void
plan(struct rework *w, const struct moment *m, const struct col *c,
    struct val was, struct val is)
{
	const struct event_about about = { .ticket = m->new->id };
	struct origin a = { .at = m->at };
	struct pool pool = { 0 };

	if (w->d->plan == NULL || m->event < w->first)
		return;
	a.actor = sql_text(w->d, &pool, "SELECT actor FROM event WHERE id = $1",
	    DB_ARGS(V(m->event)));
	a.reason = sql_text(w->d, &pool,
	    "SELECT reason FROM event WHERE id = $1", DB_ARGS(V(m->event)));
	event_plan(w->d, &a, &about, c, was, is);
	mem_free(&pool);
}

static void
column(struct rework *w, const struct moment *m, const struct col *c,
    const struct replay_change *changes, size_t n)
{
	struct val was = ticket_get(m->old, c), is = ticket_get(m->new, c);
	const struct replay_change *has = NULL;

	for (size_t i = 0; i < n && has == NULL; i++)
		has = changes[i].col == c ? &changes[i] : NULL;
	if (val_same(was, is)) {
		if (has != NULL)
			unchange(w, m->event, has);
		return;
	}
	plan(w, m, c, was, is);
	if (has != NULL) {
		rechange(w, m->event, has, was, is);
		return;
	}
	event_change(w->d, m->event, c, was, is);
	if (wish_of(w, m->event, c) != NULL)
		sql_run(w->d,
		    "DELETE FROM unchanged WHERE event = $1 AND field = $2",
		    DB_ARGS(V(m->event), V(c->name)));
}

/* ---------------------------------------------------------------- its life */

static void
redo(void *arg, struct moment *m, struct ticket *new,
    const struct replay_change *changes, size_t n)
{
	struct rework *w = arg;

	for (size_t i = wish_from(w, m->event);
	     i < w->nwishes && w->wishes[i].event == m->event; i++)
		ticket_put(new, w->wishes[i].col, w->wishes[i].new);
	keep_columns(w, m, new);
	for (size_t i = 0; m->old != NULL && i < w->k->n; i++)
		if (ticket_stored(&w->k->cols[i]))
			column(w, m, &w->k->cols[i], changes, n);
	if (m->old != NULL && m->event >= w->first)
		rotation_moved(w->d, m->old, new, m->event, m->at);
	ticket_recopy(w->d, &w->is, new);
	w->last = m->at;
}

static void
swept(void *arg, const struct swept *s)
{
	replay_said(&((struct rework *)arg)->clocks, s);
}

/* Writes the row and the clocks. */
static void
end(void *arg, const struct ticket *was)
{
	struct rework *w = arg;

	w->is.updated = w->last;
	ticket_row_update(w->d, was, &w->is);
	sql_run(
	    w->d, "DELETE FROM clock WHERE ticket = $1", DB_ARGS(V(was->id)));
	for (size_t i = 0; i < w->clocks.n; i++)
		w->clocks.v[i].changed = true;
	clock_set_write(&w->clocks);
}

void
ticket_rework(struct desk *d, int64_t ticket, int64_t first)
{
	struct rework w = {
		.d = d, .first = first, .k = kind_find(d, "ticket")
	};
	struct replay l = {
		.d = d, .arg = &w, .redo = redo, .said = swept, .end = end
	};
	struct guard guard;

	clock_set_begin(&w.clocks, d);
	derived_begin(&w.made);
	ticket_clear(d, &w.is);
	desk_guard(d, &guard, rework_free, &w);
	read_wishes(&w, ticket);
	replay_one(&l, ticket);
	desk_unguard(d);
	rework_free(&w);
	policies_trim(d);
}
