/* life.c - brings a ticket of an export, with all that happened to it */
#include <stdlib.h>
#include <string.h>

#include "account.h"
#include "actor.h"
#include "life.h"
#include "lookup.h"
#include "member.h"
#include "names.h"
#include "people.h"
#include "text.h"
#include "value.h"

const char *
life_key(const struct import *im, const char *key, struct pool *pool)
{
	const char *kept, *name = dict_get(&im->move.dict, "key", key);
	struct buf b = { 0 };

	key = name != NULL ? name : key; /* a number within the export */
	buf_fmt(&b, "%s%s", im->prefix != NULL ? im->prefix : "", key);
	kept = ticket_key(&im->c->desk, b.s, pool);
	kept = mem_keep(pool, kept, strlen(kept));
	buf_free(&b);
	return kept;
}

/* --------------------------------------------------------------- reading */

/* Notes an id; returns true if it was noted before. */
static bool
seen(struct life *l, const char *space, const char *id)
{
	if (id == NULL)
		return false;
	if (dict_get(&l->seen, space, id) != NULL)
		return true;
	dict_set(&l->seen, space, id, "yes");
	return false;
}

/* An event that the export has twice, on pages that overlap, is one. */
static bool
twice(struct life *l, const struct move_record *r)
{
	bool event = seen(l, "event", move_text(r, "event"));

	return seen(l, "entry", move_text(r, "entry")) || event;
}

/* Of two records of a ticket the one that was updated later counts. */
static bool
newer(const struct move_record *r, const struct move_record *than)
{
	int64_t nano;

	return than == NULL ||
	    member_instant(move_text(r, "updated"), &nano).s >=
	    member_instant(move_text(than, "updated"), &nano).s;
}

void
life_read(struct life *l, size_t from, size_t to)
{
	l->all = xcalloc(to - from, sizeof(*l->all));
	for (size_t i = from; i < to; i++) {
		struct move_record *r = &l->all[l->nall++];

		move_read(&l->im->move, i, r);
		if (r->kind == MOVE_TICKET) {
			if (newer(r, l->now))
				l->now = r;
			continue;
		}
		if (twice(l, r))
			continue;
		l->v = mem_grow(l->v, l->n, &l->cap, sizeof(*l->v));
		l->v[l->n++] = *r;
	}
	l->key = life_key(l->im, l->all[0].ticket, &l->keep);
}

void
life_free(void *arg)
{
	struct life *l = arg;

	for (size_t i = 0; i < l->n; i++)
		if (l->v[i].bytes.s == NULL)
			free(l->v[i].v); /* of life_complete */
	for (size_t i = 0; i < l->nall; i++)
		move_record_free(&l->all[i]);
	free(l->v);
	free(l->all);
	mem_free(&l->keep);
	dict_free(&l->seen);
	*l = (struct life){ 0 };
}

/* ---------------------------------------------------------- a new ticket */

/* Sets a column of a ticket that is to be made; what is no value here is left
 * out, and noted. */
static void
set_column(struct life *l, struct ticket *t, const char *cell, const char *raw)
{
	const struct col *c = life_column(l, cell);
	const char *value = c != NULL ? life_value(l, cell, raw) : NULL;
	struct buf why = { 0 };
	struct val v;

	if (value == NULL || (c->flags & (COL_RO | COL_NEW)))
		return;
	if (value_parse(l->d, c, value, false, &l->keep, &v, &why))
		ticket_put(t, c, v);
	else
		account_refuse(l->im, c->name, raw, buf_s(&why));
	buf_free(&why);
}

/* Sets the columns to what they were when the ticket was made. */
static void
set_columns(struct life *l, struct ticket *t)
{
	const struct name *new = names_status(l->d, CATEGORY_NEW);

	for (size_t i = 0; i < l->now->n; i++)
		if (l->status_told || strcmp(l->now->v[i].name, "status") != 0)
			set_column(l, t, l->now->v[i].name,
			    life_first(l, l->now->v[i].name));
	for (size_t i = 0; i < l->n; i++)
		for (size_t j = 0; j < l->v[i].n; j++) {
			const char *name = l->v[i].v[j].name;

			if (l->v[i].v[j].change && *name != '=' &&
			    move_find(l->now, name) == NULL &&
			    !seen(l, "column", name))
				set_column(l, t, name, life_first(l, name));
		}
	if (t->status == NULL)
		t->status = new != NULL ? new->key : NULL;
	if (t->status != NULL &&
	    !vocabulary_active(names_must(l->d, "status", t->status)->category))
		t->status = new != NULL ? new->key : NULL;
}

/* The first message of a ticket whose history has none: its description. */
static void
describe(struct life *l, struct written *first)
{
	const char *body = move_text(l->now, "body");
	struct buf key = { 0 };

	for (size_t i = 0; i < l->n; i++)
		if (move_text(&l->v[i], "kind") != NULL)
			return;
	if (body == NULL)
		return;
	buf_fmt(&key, "%s%s:ticket %s",
	    l->im->prefix != NULL ? l->im->prefix : "", l->im->format->name,
	    l->now->ticket);
	first->w = (struct writing){ .kind = ENTRY_MESSAGE,
		.role = ROLE_REQUESTER,
		.author = l->requester,
		.body = body,
		.key = mem_keep(&l->keep, key.s, key.n) };
	account_note(l->im, "message", NULL, NULL, "added", 1);
	buf_free(&key);
}

void
life_find_first(struct life *l)
{
	l->first = l->n;
	for (size_t i = 0; i < l->n && l->v[i].at.s <= l->created.s; i++)
		if (l->first == l->n && move_text(&l->v[i], "kind") != NULL)
			l->first = i;
}

static void
subject(struct life *l, struct ticket *t, const struct writing *w)
{
	if ((t->subject == NULL || *t->subject == '\0') && w->body == NULL)
		t->subject = l->key;
}

/* Notes what the export does not say, and the desk has filled in. */
static void
filled_in(struct life *l, const struct ticket *was, const struct ticket *is)
{
	const char how[] = "not said: the default of the desk";
	char priority[2] = { (char)('0' + is->priority), '\0' };

	if (was->priority == NONE)
		account_note(l->im, "priority", NULL, priority, how, 1);
	if (was->type == NULL && is->type != NULL)
		account_note(l->im, "type", NULL, is->type, how, 1);
	if (was->channel == NULL && is->channel != NULL)
		account_note(l->im, "channel", NULL, is->channel, how, 1);
}

/* Makes the ticket. REFUSED, and why. */
static enum answer
make(struct life *l, struct ticket *t, struct buf *why)
{
	struct origin origin = { .at = l->created };
	struct written w = { 0 };
	struct ticket was;
	enum answer answer;

	t->key = l->key;
	t->created = l->created;
	set_columns(l, t);
	l->requester = t->requester;
	l->status = t->status;
	if (l->first == l->n || !life_entry(l, &l->v[l->first], &w))
		describe(l, &w);
	else {
		origin.actor =
		    people_actor(l->im, move_text(&l->v[l->first], "actor"));
		account_note(
		    l->im, WORD_OF(entry, w.w.kind), NULL, NULL, "added", 1);
	}
	if (origin.actor == NULL)
		origin.actor = t->requester;
	subject(l, t, &w.w);
	was = *t;
	answer = ticket_new(l->d, t, &w.w, &origin, why);
	if (answer == DONE) {
		filled_in(l, &was, t);
		account_note(l->im, "ticket", NULL, NULL, "added", 1);
		cmd_count(l->im->c, 1);
	}
	life_entry_free(&w);
	return answer;
}

/* --------------------------------------------------------- new and known */

static enum answer
bring_new(struct life *l, struct buf *why)
{
	struct ticket t;
	struct guard guard;
	enum answer answer;

	life_complete(l);
	life_find_first(l);
	ticket_clear(l->d, &t);
	desk_guard(l->d, &guard, ticket_guard, &t);
	answer = make(l, &t, why);
	l->id = t.id;
	l->last = l->created;
	desk_unguard(l->d);
	if (answer == DONE)
		answer = life_events(l, why);
	ticket_free(&t);
	return answer;
}

/* What the ticket is there now, and not here, though nobody has worked on it
 * here since: as one more event. */
static void
catch_up(struct life *l, const struct ticket *t)
{
	struct instant updated = life_instant(l, "updated");

	if (l->now == NULL || updated.s == NONE || updated.s < t->updated.s) {
		l->status_told = true;
		return;
	}
	life_complete(l);
	l->status_told = true;
}

static enum answer
bring_known(struct life *l, struct buf *why)
{
	struct ticket t;

	if (!ticket_read(l->d, l->id, &t))
		return MISSING;
	l->requester = t.requester != NULL
	    ? mem_keep(&l->keep, t.requester, strlen(t.requester))
	    : NULL;
	l->known = true;
	l->created = t.created;
	l->last = t.updated;
	catch_up(l, &t);
	ticket_free(&t);
	account_note(l->im, "ticket", NULL, NULL, "known", 1);
	life_find_first(l);
	return life_events(l, why);
}

bool
life_begins(struct life *l, struct buf *why)
{
	l->created = life_instant(l, "created");
	if (l->created.s == NONE && l->n > 0)
		l->created = l->v[0].at;
	if (l->created.s != NONE)
		return true;
	buf_fmt(why, _("%s: is needed"), "created");
	return false;
}

enum answer
life_bring(struct import *im, size_t from, size_t to, struct buf *why)
{
	struct life l = { .im = im, .d = &im->c->desk };
	enum answer answer = REFUSED;
	struct guard guard;

	desk_guard(l.d, &guard, life_free, &l);
	life_read(&l, from, to);
	l.id = ticket_by_key(l.d, l.key);
	if (l.id != NONE)
		answer = bring_known(&l, why);
	else if (l.now == NULL) {
		account_note(im, "event", NULL, NULL,
		    "left out: its ticket is not in the export", (int64_t)l.n);
		answer = SAME;
	} else if (life_begins(&l, why))
		answer = bring_new(&l, why);
	if (answer == REFUSED) {
		struct buf said = { 0 };

		buf_str(&said, buf_s(why));
		buf_clear(why);
		buf_fmt(why, _("ticket %s: %s"), l.key, buf_s(&said));
		buf_free(&said);
	}
	desk_unguard(l.d);
	life_free(&l);
	return answer;
}
