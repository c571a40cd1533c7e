/* ticket_tell.c - adds events of the past to the lives of tickets */
#include <stdlib.h>

#include "contact.h"
#include "event.h"
#include "names.h"
#include "sql.h"
#include "text.h"
#include "ticket_impl.h"
#include "ticket_tell.h"
#include "translate.h"

/* Where an event stands in its second: see ticket_tell.h. */
enum group { NOTHING_ASKED = 1, CHANGES, ASKED };

/* An event on its way. All is borrowed. */
struct event_told {
	int64_t ticket;
	const struct ticket *now;    /* as it is stored */
	const struct update *given;  /* as the record says it */
	const struct update *update; /* with its author and role */
	const struct origin *origin;
	struct instant at;
	int64_t place;
};

/* --------------------------------------------------------------- its place */

/* Returns 18 bits of what an event says: equal for events that say the same. */
static int64_t
said(const struct update *update)
{
	const struct writing *w = update->writing;
	struct buf b = { 0 };
	uint64_t hash;

	if (w != NULL)
		buf_fmt(&b, "%d %d %s %s\n", (int)w->kind, (int)w->role,
		    w->author != NULL ? w->author : "",
		    w->body != NULL ? w->body : "");
	for (size_t i = 0; i < update->n; i++) {
		buf_fmt(&b, "%s=", update->edits[i].col->name);
		col_store(&b, update->edits[i].new);
		buf_ch(&b, '\n');
	}
	hash = text_hash(buf_s(&b));
	buf_free(&b);
	return (int64_t)((hash ^ (hash >> 18) ^ (hash >> 36)) & 0x3ffff);
}

static enum group
group_of(struct telling *t, const struct update *update)
{
	const struct writing *w = update->writing;

	if (w == NULL)
		return CHANGES;
	t->asked |= w->kind == ENTRY_MESSAGE && w->role == ROLE_REQUESTER;
	return t->asked ? ASKED : NOTHING_ASKED;
}

/*
 * Returns the place among what is told of the same second: the fraction (30
 * bits), the group (2), the turn (12), whether it sets the status (1), and what
 * it says (18).
 */
static int64_t
place_of(struct telling *t, const struct event_told *e, int64_t nanoseconds)
{
	enum group group;

	if (t->ticket != e->ticket || t->at.s != e->at.s ||
	    t->nanoseconds != nanoseconds) {
		t->ticket = e->ticket;
		t->at = e->at;
		t->nanoseconds = nanoseconds;
		t->turn = 0;
		t->asked = false;
	}
	group = group_of(t, e->update);
	return nanoseconds << 33 | (int64_t)group << 31 |
	    (t->turn < 4095 ? t->turn++ : 4095) << 19 |
	    (int64_t)ticket_sets(e->update, "status") << 18 | said(e->given);
}

/* ----------------------------------------------------------------- writing */

/* Returns an event of this instant and place from which on to look. What was
 * done live has no place: a load that is repeated may find it. */
static int64_t
alike(struct desk *d, const struct event_told *e, int64_t after)
{
	return sql_int(d,
	    "SELECT min(id) FROM event WHERE ticket = $1 AND at = $2"
	    " AND (place = $3 OR place IS NULL) AND action = $4 AND id > $5",
	    DB_ARGS(V(e->ticket), V(e->at), V(e->place),
		V(WORD_OF(action, e->update->action)), V(after)));
}

/* Returns true if that event set the column to this value, too. */
static bool
set_so(struct desk *d, int64_t event, const struct edit *edit)
{
	struct buf b = { 0 };
	struct val text;
	bool same;

	col_store(&b, edit->new);
	text =
	    edit->new.type == VAL_NULL ? V((const char *)NULL) : V(buf_s(&b));
	same = sql_int(d,
		   "SELECT count(*) FROM (SELECT new FROM change"
		   " WHERE event = $1 AND field = $2 UNION ALL SELECT new"
		   " FROM unchanged WHERE event = $1 AND field = $2) x"
		   " WHERE coalesce(x.new, '') = coalesce($3, '')",
		   DB_ARGS(V(event), V(edit->col->name), text)) > 0;
	buf_free(&b);
	return same;
}

/* Returns true if the event is in the history already. */
static bool
known(struct desk *d, const struct event_told *e)
{
	const struct writing *w = e->update->writing;
	int64_t event = 0;
	bool same = false;

	while (!same && (event = alike(d, e, event)) != NONE) {
		same = w == NULL ||
		    sql_int(d,
			"SELECT count(*) FROM entry WHERE event = $1"
			" AND body = $2",
			DB_ARGS(V(event), V(w->body))) > 0;
		for (size_t i = 0; same && i < e->update->n; i++)
			same = set_so(d, event, &e->update->edits[i]);
	}
	return same;
}

/* What the update sets stands beside the event until ticket_told. */
static void
write_edit(struct desk *d, int64_t event, const struct edit *edit)
{
	const char *organisation;
	struct pool pool = { 0 };
	struct buf b = { 0 };

	if (edit->col->ref != NULL &&
	    edit->new.type ==
		VAL_TEXT &&text_same(edit->col->name, "requester"))
		contact_seen(d, edit->new.s, NULL, &pool, &organisation);
	col_store(&b, edit->new);
	sql_run(d,
	    "INSERT INTO unchanged (event, field, new) VALUES ($1, $2, $3)",
	    DB_ARGS(V(event), V(edit->col->name),
		V(edit->new.type == VAL_NULL ? NULL : buf_s(&b))));
	buf_free(&b);
	mem_free(&pool);
}

static enum answer
write_event(struct desk *d, struct telling *t, const struct event_told *e,
    struct buf *why)
{
	const struct event_about about = { .ticket = e->ticket,
		.place = e->place };
	int64_t event =
	    event_add(d, e->origin, e->at, &about, e->update->action);

	if (t->first == 0)
		t->first = event;
	for (size_t i = 0; i < e->update->n; i++)
		write_edit(d, event, &e->update->edits[i]);
	return e->update->writing != NULL
	    ? entry_add(d, event, e->ticket, e->at, e->update->writing, why)
	    : DONE;
}

/* Sets who wrote it, and on whose side that is. */
static void
author(struct desk *d, const struct event_told *e, struct writing *w)
{
	ticket_author(d, e->now, e->origin, w);
	if (w->author == NULL)
		w->author = w->role == ROLE_REQUESTER ? e->now->requester
						      : e->origin->actor;
}

/* False and why if the update tells of a merger, which concerns two tickets. */
static bool
goes_on(struct desk *d, const struct update *update, struct buf *why)
{
	for (size_t i = 0; i < update->n; i++) {
		const struct edit *e = &update->edits[i];
		bool status = text_same(e->col->name, "status");

		if (!text_same(e->col->name, "merged") &&
		    (!status ||
			names_must(d, "status", e->new.s)->category !=
			    CATEGORY_MERGED))
			continue;
		buf_fmt(why,
		    _("%s: the past cannot tell that a ticket goes on in "
		      "another one (see hd-merge)"),
		    e->col->name);
		return false;
	}
	return true;
}

/* False and why if the instant cannot be one of the life of the ticket. */
static bool
in_life(struct desk *d, struct event_told *e, struct buf *why)
{
	if (e->origin->at.s == NONE && !d->at_given) {
		buf_fmt(why, _("%s: is needed"), "at");
		return false;
	}
	if (sql_int(d,
		"SELECT 1 FROM event WHERE ticket = $1 AND undoes IS NOT NULL"
		" LIMIT 1",
		DB_ARGS(V(e->ticket))) == 1) {
		buf_str(why,
		    _("events of this ticket have been undone (hd-undo), so its "
		      "past stays as it is"));
		return false;
	}
	e->at = event_at(d, e->origin);
	if (e->at.s >= e->now->created.s)
		return true;
	buf_str(why, _("at: "));
	when_format(why, e->at);
	buf_str(why, _(" is before the ticket was created, "));
	when_format(why, e->now->created);
	return false;
}

/* Returns the ticket in which one went on at an instant; NONE: in none. */
static int64_t
target_then(struct desk *d, int64_t ticket, struct instant at)
{
	return sql_int(d,
	    "SELECT CAST(c.new AS BIGINT) FROM event e"
	    " JOIN change c ON c.event = e.id WHERE e.ticket = $1"
	    " AND e.kind IS NULL AND c.field = 'merged' AND e.at <= $2"
	    " ORDER BY e.at DESC, e.id DESC LIMIT 1",
	    DB_ARGS(V(ticket), V(at)));
}

/* False and why if the update gives a status to a ticket that went on in
 * another one by then. Without that it would go on itself again, and messages
 * that another file tells would go to one or the other. */
static bool
goes_on_itself(struct desk *d, const struct event_told *e,
    const struct update *update, struct buf *why)
{
	bool status = false;
	int64_t into;

	for (size_t i = 0; i < update->n; i++)
		status |= text_same(update->edits[i].col->name, "status");
	into = status ? target_then(d, e->ticket, e->at) : NONE;
	if (into == NONE)
		return true;
	buf_str(why, "status: ");
	buf_fmt(why,
	    _("ticket %lld was merged into ticket %lld; name that one"),
	    (long long)e->ticket, (long long)into);
	return false;
}

enum answer
ticket_tell(struct desk *d, struct telling *t, int64_t ticket,
    const struct update *update, const struct origin *origin,
    int64_t nanoseconds, struct buf *why)
{
	struct ticket now;
	struct update as_told = *update;
	struct writing w;
	struct event_told e = { .ticket = ticket,
		.now = &now,
		.given = update,
		.update = &as_told,
		.origin = origin };
	enum answer answer = REFUSED;
	struct guard guard;

	if (!ticket_read(d, ticket, &now))
		return MISSING;
	desk_guard(d, &guard, ticket_guard, &now);
	if (update->writing != NULL) {
		w = *update->writing;
		author(d, &e, &w);
		as_told.writing = &w;
	}
	if (goes_on(d, update, why) && in_life(d, &e, why) &&
	    goes_on_itself(d, &e, update, why)) {
		e.place = place_of(t, &e, nanoseconds);
		answer = known(d, &e) ? SAME : write_event(d, t, &e, why);
	}
	desk_unguard(d);
	ticket_free(&now);
	if (answer == DONE) {
		t->tickets.v = mem_grow(t->tickets.v, t->tickets.n,
		    &t->tickets.cap, sizeof(*t->tickets.v));
		t->tickets.v[t->tickets.n++] = ticket;
	}
	return answer;
}

bool
ticket_tellable(struct desk *d)
{
	/* on a server agents only add to the history */
	return !db_far(d->db) ||
	    sql_int(d,
		"SELECT CASE WHEN has_table_privilege('change', 'DELETE')"
		" THEN 1 ELSE 0 END",
		DB_NOARGS) == 1;
}

void
ticket_told(struct desk *d, struct telling *t)
{
	ids_unique(&t->tickets);
	for (size_t i = 0; i < t->tickets.n; i++)
		ticket_rework(d, t->tickets.v[i], t->first);
	ticket_tell_free(t);
}

void
ticket_tell_free(struct telling *t)
{
	free(t->tickets.v);
	*t = (struct telling){ 0 };
}
