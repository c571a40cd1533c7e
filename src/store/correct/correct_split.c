/* correct_split.c - entries of a ticket become a ticket of their own */
#include <stdlib.h>
#include <string.h>

#include "correct_impl.h"
#include "correct_split.h"
#include "event.h"
#include "number.h"
#include "put_link.h"
#include "sql.h"
#include "ticket.h"
#include "ticket_row.h"
#include "translate.h"

/* An entry that moves; the texts are kept. */
struct moved {
	int64_t id, event;
	struct instant at;
	enum action action;
	const char *actor;
	struct writing w;
};

struct split {
	struct desk *d;
	int64_t ticket, made;
	const struct origin *origin;
	struct moved *v; /* owned; in the order of the life of the ticket */
	size_t n;
	struct pool keep;
};

static void
split_free(void *arg)
{
	struct split *s = arg;

	mem_free(&s->keep);
	free(s->v);
}

/* Reads the entries of the ticket that are among the ids. */
static void
read_entries(struct split *s, const struct ids *ids)
{
	struct db_rows *r = sql_query(s->d,
	    "SELECT n.id, n.event, n.at, e.action, e.actor, n.kind, n.author,"
	    " n.role, n.channel, n.body, n.key FROM entry n JOIN event e ON"
	    " e.id = n.event WHERE n.ticket = $1 AND n.withdrawn IS NULL"
	    " ORDER BY " EVENT_LIFE("e") ", n.id",
	    DB_ARGS(V(s->ticket)));
	size_t cap = 0;

	while (sql_next(s->d, r)) {
		struct moved m = { .id = db_int(r, 0),
			.event = db_int(r, 1),
			.at = { db_int(r, 2) },
			.action = VALUE_OF(action, db_text(r, 3, NULL)) };
		bool wanted = false;

		for (size_t i = 0; i < ids->n; i++)
			wanted |= ids->v[i] == m.id;
		if (!wanted)
			continue;
		m.actor = sql_kept(&s->keep, r, 4);
		m.w.kind = VALUE_OF(entry, db_text(r, 5, NULL));
		m.w.author = sql_kept(&s->keep, r, 6);
		m.w.role = VALUE_OF(role, db_text(r, 7, NULL));
		m.w.channel = sql_kept(&s->keep, r, 8);
		m.w.body = sql_kept(&s->keep, r, 9);
		m.w.key = sql_kept(&s->keep, r, 10);
		s->v = mem_grow(s->v, s->n, &cap, sizeof(*s->v));
		s->v[s->n++] = m;
	}
}

/* Returns true if all ids are entries of the ticket that can move; else why
 * names the first that cannot. */
static bool
movable(const struct split *s, const struct ids *ids, struct buf *why)
{
	for (size_t i = 0; i < ids->n; i++) {
		const struct moved *m = NULL;

		for (size_t j = 0; j < s->n; j++)
			m = s->v[j].id == ids->v[i] ? &s->v[j] : m;
		if (m == NULL)
			buf_fmt(why, _("ticket %lld has no entry %lld"),
			    (long long)s->ticket, (long long)ids->v[i]);
		else if (m->action == ACTION_NEW)
			buf_fmt(why,
			    _("entry %lld is the one that the ticket began "
			      "with; it stays"),
			    (long long)ids->v[i]);
		if (why->n > 0)
			return false;
	}
	return true;
}

/* In the old ticket, the entries have not been written. */
static enum answer
take_out(struct split *s, struct buf *why)
{
	enum answer answer = DONE;

	for (size_t i = s->n; answer == DONE && i-- > 0;) {
		const struct correction c = { .event = s->v[i].event,
			.undoes = s->v[i].event,
			.ticket = s->ticket,
			.action = s->v[i].action,
			.as = ACTION_SPLIT };
		struct origin a = *s->origin;

		a.undoes = s->v[i].event;
		answer = correct_ticket(s->d, &c, &a, why);
	}
	return answer;
}

/* Copies the attachments of the entry whose number the path is. */
static enum answer
files(struct desk *d, int64_t entry, int64_t ticket, const struct writing *w,
    struct buf *why)
{
	struct ids ids = { 0 };
	struct db_rows *r;
	int64_t from = NONE;

	(void)why;
	number_whole(w->files[0], &from);
	r = sql_query(d,
	    "SELECT id FROM attachment WHERE entry = $1 ORDER BY id",
	    DB_ARGS(V(from)));
	ids_read(d, r, &ids);
	for (size_t i = 0; i < ids.n; i++)
		sql_run(d,
		    "INSERT INTO attachment (id, entry, ticket, name, type,"
		    " size, hash) SELECT $1, $2, $3, a.name, a.type, a.size,"
		    " a.hash FROM attachment a WHERE a.id = $4",
		    DB_ARGS(V(sql_new_id(d, "attachment")), V(entry), V(ticket),
			V(ids.v[i])));
	free(ids.v);
	return DONE;
}

/* Writes an entry into the new ticket, which its first one makes. */
static enum answer
put_in(
    struct split *s, const struct moved *m, struct ticket *t, struct buf *why)
{
	struct update update = { .action = m->action, .always = true };
	struct origin a = *s->origin;
	char number[NUMBER_ROOM];
	const char *path = number;
	struct writing w = m->w;
	enum answer answer;

	number_int(number, m->id);
	w.files = &path;
	w.attach = files;
	w.nfiles = sql_int(s->d, "SELECT 1 FROM attachment WHERE entry = $1",
		       DB_ARGS(V(m->id))) == 1;
	a.at = m->at;
	a.actor = m->actor;
	a.cause = m->event;
	update.writing = &w;
	if (s->made != NONE)
		return ticket_change(s->d, s->made, &update, &a, why);
	if (w.role == ROLE_REQUESTER)
		t->requester = w.author;
	t->channel = w.channel;
	answer = ticket_new(s->d, t, &w, &a, why);
	s->made = t->id;
	return answer;
}

/* Makes the new ticket. */
static enum answer
make(struct split *s, const char *subject, struct buf *why)
{
	struct ticket t;
	struct guard guard;
	enum answer answer = DONE;

	ticket_clear(s->d, &t);
	desk_guard(s->d, &guard, ticket_guard, &t);
	ticket_like(s->d, &t, s->ticket);
	t.subject = subject;
	for (size_t i = 0; answer == DONE && i < s->n; i++)
		answer = put_in(s, &s->v[i], &t, why);
	desk_unguard(s->d);
	ticket_free(&t);
	return answer;
}

enum answer
correct_split(struct desk *d, int64_t ticket, const struct ids *ids,
    const char *subject, const struct origin *origin, int64_t *made,
    struct buf *why)
{
	struct split s = {
		.d = d, .ticket = ticket, .made = NONE, .origin = origin
	};
	struct link link = { .ticket = ticket, .link = LINK_RELATES };
	enum answer answer = REFUSED;
	struct guard guard;

	if (sql_int(d, "SELECT 1 FROM ticket WHERE id = $1",
		DB_ARGS(V(ticket))) != 1)
		return MISSING;
	desk_guard(d, &guard, split_free, &s);
	read_entries(&s, ids);
	if (movable(&s, ids, why))
		answer = take_out(&s, why);
	if (answer == DONE)
		answer = make(&s, subject, why);
	link.other = *made = s.made;
	if (answer == DONE)
		answer = put_link(d, &link, false, origin, why);
	desk_unguard(d);
	split_free(&s);
	return answer;
}
