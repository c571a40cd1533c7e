/* life_event.c - what happened to a ticket of an export, event by event */
#include <string.h>

#include "account.h"
#include "actor.h"
#include "life.h"
#include "lookup.h"
#include "names.h"
#include "people.h"
#include "ticket_stood.h"
#include "ticket_tell.h"

#define EDITS 64 /* columns that one event may change */

/* The edits of an event, and its entry. */
struct doing {
	struct edit edits[EDITS];
	struct update update;
	struct written written;
	struct origin origin;
};

/* Returns true if the desk knows this change of a ticket that it had before. */
static bool
known_change(
    struct life *l, const struct col *c, const char *value, struct instant at)
{
	struct buf why = { 0 };
	struct edit old;
	bool known = l->known &&
	    ticket_old(l->d, c->name, value, &l->keep, &old, &why) &&
	    ticket_stood(l->d, l->id, c, at, old.new);

	buf_free(&why);
	return known;
}

/* Reads a change into an edit; what is no value here is left out, and noted. */
static void
add_edit(struct life *l, const struct move_cell *cell, struct doing *e)
{
	const struct col *c = life_column(l, cell->name);
	const char *value = life_value(l, cell->name, cell->new);
	struct edit *edit = &e->edits[e->update.n];
	struct buf why = { 0 };

	if (c == NULL || (c->flags & (COL_RO | COL_NEW)) ||
	    e->update.n == EDITS - 1 ||
	    (value == NULL && (c->flags & COL_NEED)) ||
	    known_change(l, c, value, e->origin.at))
		return;
	if (!ticket_edit_column(l->d, c->name, value, &l->keep, edit, &why))
		account_refuse(l->im, c->name, cell->new, buf_s(&why));
	else {
		e->update.n++;
		if (strcmp(c->name, "status") == 0)
			l->status = edit->new.s;
		if (strcmp(c->name, "requester") == 0)
			l->requester = edit->new.s;
	}
	buf_free(&why);
}

/* Returns the status that the ticket has at an event. */
static const char *
status_at(struct life *l, struct instant at)
{
	const struct kind *k = kind_find(l->d, "ticket");

	return l->status != NULL
	    ? l->status
	    : ticket_then(
		  l->d, l->id, col_find(k->cols, k->n, "status"), at, &l->keep);
}

/* A message changes the status only if the export says so. */
static void
keep_status(struct life *l, struct doing *e)
{
	struct buf why = { 0 };
	struct edit *edit = &e->edits[e->update.n];
	bool given = false;

	for (size_t i = 0; i < e->update.n; i++)
		given |= strcmp(e->edits[i].col->name, "status") == 0;
	if (given)
		l->ended = !vocabulary_active(
		    names_must(l->d, "status", l->status)->category);
	else if (e->update.writing != NULL &&
	    (l->status_told || l->ended || l->tells || l->known) &&
	    ticket_edit_column(l->d, "status", status_at(l, e->origin.at),
		&l->keep, edit, &why))
		e->update.n++;
	buf_free(&why);
}

/* Reads the entry of an event, unless the desk knows it. */
static void
add_entry(struct life *l, const struct move_record *r, struct doing *e)
{
	if (!life_entry(l, r, &e->written))
		return;
	if (l->known && lookup(l->d, LOOKUP_ENTRY_KEY, e->written.w.key)->there)
		account_note(l->im, WORD_OF(entry, e->written.w.kind), NULL,
		    NULL, "known", 1);
	else
		e->update.writing = &e->written.w;
}

/* Tells it as a change of the ticket, or as a part of its past. */
static enum answer
tell(struct life *l, struct telling *telling, struct doing *e, int64_t nano,
    struct buf *why)
{
	enum answer answer = REFUSED;

	if (!l->tells && e->origin.at.s >= l->last.s)
		answer =
		    ticket_change(l->d, l->id, &e->update, &e->origin, why);
	if (answer != REFUSED) {
		l->last = e->origin.at;
		return answer;
	}
	/* older than what is there, or not allowed now: a part of the past */
	buf_clear(why);
	l->tells = true;
	return ticket_tell(
	    l->d, telling, l->id, &e->update, &e->origin, nano, why);
}

static void
event_of(struct life *l, const struct move_record *r, struct doing *e)
{
	*e = (struct doing){ 0 };
	e->update.edits = e->edits;
	e->update.history = true;
	e->origin.at = r->at.s < l->created.s ? l->created : r->at;
	for (size_t i = 0; i < r->n && r != &l->v[l->first]; i++)
		if (r->v[i].change)
			add_edit(l, &r->v[i], e);
	add_entry(l, r, e);
	keep_status(l, e);
	e->update.action = e->update.writing == NULL ? ACTION_SET
	    : e->written.w.kind == ENTRY_NOTE	     ? ACTION_NOTE
						     : ACTION_REPLY;
	e->origin.actor = people_actor(l->im, move_text(r, "actor"));
	if (e->origin.actor == NULL)
		e->origin.actor = ACTOR_SYSTEM;
}

static enum answer
event(struct life *l, struct telling *telling, const struct move_record *r,
    struct buf *why)
{
	enum answer answer = SAME;
	struct doing e;

	event_of(l, r, &e);
	if (e.update.n > 0 || e.update.writing != NULL)
		answer = tell(l, telling, &e, r->nanoseconds, why);
	if (answer == DONE && e.update.writing != NULL)
		account_note(l->im, WORD_OF(entry, e.written.w.kind), NULL,
		    NULL, "added", 1);
	if (answer == DONE && e.update.n > 0)
		account_note(l->im, "change", NULL, NULL, "added", 1);
	life_entry_free(&e.written);
	return answer;
}

enum answer
life_events(struct life *l, struct buf *why)
{
	struct telling telling = { 0 };
	enum answer answer = DONE;

	for (size_t i = 0; i < l->n && answer != REFUSED; i++)
		if (i != l->first || l->known)
			answer = event(l, &telling, &l->v[i], why);
	if (telling.tickets.n > 0)
		ticket_told(l->d, &telling);
	ticket_tell_free(&telling);
	return answer == REFUSED ? REFUSED : DONE;
}
