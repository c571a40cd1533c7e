/* correct_ticket.c - puts a ticket back, with its entries and its clocks */
#include <string.h>

#include "clock_set.h"
#include "correct_impl.h"
#include "event.h"
#include "number.h"
#include "replay.h"
#include "sql.h"
#include "ticket.h"
#include "translate.h"

/* The ticket before and after, and its clocks; all is owned. */
struct back {
	struct ticket old, new, life;
	struct clock_set clocks;
	bool made; /* the event that made it is not undone */
};

static void
back_free(void *arg)
{
	struct back *b = arg;

	ticket_free(&b->new);
	ticket_free(&b->life);
	ticket_free(&b->old);
	clock_set_free(&b->clocks);
}

/* ---------------------------------------------- as if it had not happened */

static void
step(void *arg, struct moment *m)
{
	struct back *b = arg;
	struct desk *d = b->clocks.d;

	clock_set_step(&b->clocks, policies_known(d, m->event), m);
}

static void
said(void *arg, const struct swept *s)
{
	replay_said(&((struct back *)arg)->clocks, s);
}

/* Keeps what the ticket has become; its texts, too. */
static void
life(void *arg, const struct ticket *t, bool made)
{
	struct back *b = arg;
	const struct kind *k = kind_find(b->clocks.d, "ticket");

	ticket_copy(b->clocks.d, &b->life, t);
	for (size_t i = 0; i < k->n; i++) {
		struct val v = ticket_get(t, &k->cols[i]);

		if (v.type == VAL_TEXT)
			v.s = mem_keep(&b->life.keep, v.s, v.n);
		ticket_put(&b->life, &k->cols[i], v);
	}
	b->made = made;
}

/*
 * Sets what the ticket is now. If its first event is undone, the ticket is
 * withdrawn: nobody has to work on it.
 */
static void
live_again(struct desk *d, struct back *b, struct instant at)
{
	const struct replay l = {
		.d = d, .arg = b, .event = step, .said = said, .life = life
	};

	clock_set_begin(&b->clocks, d);
	replay_one(&l, b->old.id);
	ticket_copy(d, &b->new, b->made ? &b->life : &b->old);
	b->new.withdrawn.s = b->made ? NONE : at.s;
	if (!b->made)
		b->new.active.v = 0;
	b->new.due = clock_set_due(&b->clocks);
	b->new.updated = at;
}

/* --------------------------------------------------------------- writing it */

static void
write_changes(
    struct desk *d, const struct back *b, int64_t event, const struct origin *a)
{
	const struct kind *k = kind_find(d, "ticket");
	const struct event_about about = { .ticket = b->new.id };

	for (size_t i = 0; i < k->n; i++) {
		const struct col *c = &k->cols[i];
		struct val was = ticket_get(&b->old, c),
			   is = ticket_get(&b->new, c);

		if (!ticket_stored(c) || val_same(was, is) ||
		    strcmp(c->name, "updated") == 0)
			continue;
		event_plan(d, a, &about, c, was, is);
		event_change(d, event, c, was, is);
	}
	ticket_row_update(d, &b->old, &b->new);
}

static void
write_clocks(struct desk *d, struct back *b)
{
	sql_run(
	    d, "DELETE FROM clock WHERE ticket = $1", DB_ARGS(V(b->new.id)));
	for (size_t i = 0; b->made && i < b->clocks.n; i++)
		b->clocks.v[i].changed = true;
	if (b->made)
		clock_set_write(&b->clocks);
}

/*
 * Withdraws the entries of the event, or brings them back. The entries of a new
 * ticket are withdrawn together with the ticket.
 */
static void
write_entries(struct desk *d, const struct correction *c, struct instant at,
    const struct origin *a)
{
	const struct kind *k = kind_find(d, "entry");
	const struct col *col = col_find(k->cols, k->n, "withdrawn");
	struct event_about about = { .ticket = NONE, .kind = "entry" };
	struct instant since = at;
	struct val to;
	struct db_rows *r;
	char name[NUMBER_ROOM];
	bool any = false;

	if (c->action == ACTION_NEW)
		return;
	if (c->again)
		since.s = NONE;
	to = V(since);
	r = sql_query(d,
	    "SELECT id, withdrawn FROM entry WHERE ticket = $1 AND event = $2"
	    " ORDER BY id",
	    DB_ARGS(V(c->ticket), V(c->event)));
	for (; sql_next(d, r); any = true) {
		number_int(name, db_int(r, 0));
		about.name = name;
		event_plan(d, a, &about, col, sql_value(r, 1, col), to);
	}
	if (any)
		sql_run(d,
		    "UPDATE entry SET withdrawn = $3 WHERE ticket = $1"
		    " AND event = $2",
		    DB_ARGS(V(c->ticket), V(c->event), to));
}

/* Returns true if no other record of the table has the key of one that comes
 * back; else why says so. */
static bool
key_free(struct desk *d, const char *table, const char *key, struct buf *why)
{
	struct buf sql = { 0 };
	int64_t other;

	buf_fmt(&sql, "SELECT id FROM %s WHERE key = $1 AND withdrawn IS NULL",
	    table);
	other = sql_int(d, sql.s, DB_ARGS(V(key)));
	buf_free(&sql);
	if (other == NONE)
		return true;
	buf_fmt(why, _("key: %s %lld has the key \"%s\" by now"), table,
	    (long long)other, key);
	return false;
}

/* Returns true if no other ticket is linked with one that is withdrawn, or was
 * merged into it; else why names the first one. */
static bool
unlinked(struct desk *d, const struct back *b, struct buf *why)
{
	int64_t other = b->made
	    ? NONE
	    : sql_int(d,
		  "SELECT min(ticket) FROM link WHERE other = $1"
		  " AND retired IS NULL",
		  DB_ARGS(V(b->old.id)));
	int64_t merged = b->made
	    ? NONE
	    : sql_int(d, "SELECT min(id) FROM ticket WHERE merged = $1",
		  DB_ARGS(V(b->old.id)));

	if (other != NONE)
		buf_fmt(why,
		    _("ticket %lld has a link with it; remove that first "
		      "(hd-link --remove)"),
		    (long long)other);
	else if (merged != NONE)
		buf_fmt(why,
		    _("ticket %lld was merged into it; undo that first "
		      "(hd-merge --undo)"),
		    (long long)merged);
	return other == NONE && merged == NONE;
}

/* Checks the keys of everything that comes back. */
static bool
keys_free(struct desk *d, const struct correction *c, const struct back *b,
    struct buf *why)
{
	struct pool keep = { 0 };
	const char *key;
	bool good = true;

	if (!c->again)
		return true;
	if (c->action == ACTION_NEW)
		return b->old.key == NULL ||
		    key_free(d, "ticket", b->old.key, why);
	key = sql_text(d, &keep,
	    "SELECT key FROM entry WHERE ticket = $1 AND event = $2",
	    DB_ARGS(V(c->ticket), V(c->event)));
	if (key != NULL)
		good = key_free(d, "entry", key, why);
	mem_free(&keep);
	return good;
}

/* Who was assigned the ticket by the event was assigned it again. */
static void
turn_again(struct desk *d, const struct correction *c)
{
	if (c->again)
		sql_run(d,
		    "UPDATE agent SET assigned = $1 WHERE login = (SELECT c.new"
		    " FROM change c WHERE c.event = $1 AND c.field = 'agent')"
		    " AND NOT EXISTS (SELECT 1 FROM event e JOIN event f ON"
		    " f.id = $1 WHERE e.id = agent.assigned AND (e.at > f.at"
		    " OR (e.at = f.at AND e.id > f.id)))",
		    DB_ARGS(V(c->event)));
}

enum answer
correct_ticket(struct desk *d, const struct correction *c,
    const struct origin *origin, struct buf *why)
{
	struct back b = { .clocks = { .n = 0 } };
	enum answer answer = REFUSED;
	struct guard guard;
	struct instant at;
	int64_t event;

	if (!ticket_read(d, c->ticket, &b.old))
		return MISSING;
	if (!ticket_instant(d, b.old.updated, origin, &at, why)) {
		ticket_free(&b.old);
		return REFUSED;
	}
	desk_guard(d, &guard, back_free, &b);
	event = event_ticket(d, origin, at, c->ticket, c->as);
	live_again(d, &b, at);
	if (keys_free(d, c, &b, why) && unlinked(d, &b, why)) {
		write_changes(d, &b, event, origin);
		write_clocks(d, &b);
		write_entries(d, c, at, origin);
		turn_again(d, c);
		answer = DONE;
	}
	desk_unguard(d);
	back_free(&b);
	return answer;
}
