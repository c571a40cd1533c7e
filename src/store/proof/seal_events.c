/* seal_events.c - events with what belongs to them, in their canonical form */
#include <stdlib.h>
#include <string.h>

#include "event.h"
#include "kind.h"
#include "number.h"
#include "seal_impl.h"
#include "sql.h"

/* FROM the events of a seal; or of none. */
#define NAMED "(SELECT event, salt, digest FROM sealed WHERE seal = $1) s"
#define FREE                                                                    \
	"(SELECT x.id AS event, CAST(NULL AS TEXT) AS salt, CAST(NULL AS TEXT)" \
	" AS digest FROM event x WHERE NOT EXISTS (SELECT 1 FROM sealed y"      \
	" WHERE y.event = x.id)) s"

enum source { EVENT, CHANGE, ENTRY, ATTACHMENT, MAIL, TICKET, FIRST, SOURCES };

/* The first column is the event, the second one the row; %s is FROM. */
static const char *const queries[] = {
	[EVENT] =
	    "SELECT s.event, s.salt, s.digest, e.id, e.at, e.recorded,"
	    " e.ticket, e.cause, e.place, e.batch, e.undoes, e.actor, e.login, e.kind, e.name,"
	    " e.action, e.reason, e.metric, e.rung FROM %s LEFT JOIN event e"
	    " ON e.id = s.event ORDER BY s.event",
	[CHANGE] =
	    "SELECT s.event, x.field, x.new FROM %s JOIN (SELECT event,"
	    " field, new FROM change UNION ALL SELECT event, field, new FROM"
	    " unchanged) x ON x.event = s.event ORDER BY s.event, x.field",
	[ENTRY] =
	    "SELECT s.event, n.id, n.ticket, n.at, n.kind, n.author,"
	    " n.role, n.channel, n.body, n.key, n.spent FROM %s JOIN event e ON e.id ="
	    " s.event JOIN entry n ON n.ticket = e.ticket AND n.event = e.id"
	    " ORDER BY s.event, n.id",
	[ATTACHMENT] =
	    "SELECT s.event, a.id, a.entry, a.ticket, a.name, a.type,"
	    " a.size, a.hash FROM %s JOIN event e ON e.id = s.event JOIN entry n"
	    " ON n.ticket = e.ticket AND n.event = e.id JOIN attachment a ON"
	    " a.ticket = n.ticket AND a.entry = n.id ORDER BY s.event, a.id",
	[MAIL] =
	    "SELECT s.event, m.id, m.at, m.message_id, m.digest, m.sender,"
	    " m.recipient, m.subject, m.verdict, m.evidence, m.size FROM %s JOIN"
	    " event e ON e.id = s.event JOIN entry n ON n.ticket = e.ticket AND"
	    " n.event = e.id JOIN mail m ON m.entry = n.id AND m.direction = 'in'"
	    " ORDER BY s.event, m.id",
	[TICKET] =
	    " FROM %s JOIN event e ON e.id = s.event AND e.action = 'new'"
	    " AND e.kind IS NULL JOIN ticket t ON t.id = e.ticket"
	    " ORDER BY s.event",
	[FIRST] =
	    "SELECT s.event, c.field, c.old FROM %s JOIN event n ON n.id ="
	    " s.event AND n.action = 'new' AND n.kind IS NULL JOIN event e ON"
	    " e.ticket = n.ticket AND e.kind IS NULL JOIN change c ON c.event ="
	    " e.id ORDER BY s.event, " EVENT_LIFE("e") ", c.field",
};

struct stream {
	struct db_rows *r;
	bool more;
	int64_t event; /* of its current row */
};

/* A column of tickets: what it is called, and its value at first. */
struct first {
	const char *name;
	bool changed; /* then its first value is `old` */
	const char *old;
};

struct seal_events {
	struct desk *d;
	struct stream stream[SOURCES];
	int64_t event;
	bool started;
	struct first *first; /* of each column of tickets; owned */
	size_t nfirst;
	struct pool names, olds;
};

static void
step(struct seal_events *s, enum source i)
{
	struct stream *t = &s->stream[i];

	t->more = sql_next(s->d, t->r);
	t->event = t->more ? db_int(t->r, 0) : INT64_MAX;
}

static void
add_column(struct seal_events *s, size_t *cap, struct buf *sql,
    const char *prefix, const char *name)
{
	s->first = mem_grow(s->first, s->nfirst, cap, sizeof(*s->first));
	s->first[s->nfirst++] =
	    (struct first){ .name = mem_keep(&s->names, name, strlen(name)) };
	buf_fmt(sql, ", t.%s%s", prefix, name);
}

/* SELECT of the columns of tickets that commands set, retired fields too. */
static void
select_ticket(struct seal_events *s, struct buf *sql)
{
	const struct kind *k = kind_plain("ticket");
	struct db_rows *r;
	size_t cap = 0;

	buf_str(sql, "SELECT s.event");
	for (size_t i = 0; i < k->n; i++)
		if (!(k->cols[i].flags & COL_COMPUTED) &&
		    (k->cols[i].flags & COL_KEPT) != COL_KEPT &&
		    strcmp(k->cols[i].name, "updated") != 0 &&
		    strcmp(k->cols[i].name, "withdrawn") != 0)
			add_column(s, &cap, sql, "", k->cols[i].name);
	r = sql_query(s->d,
	    "SELECT name FROM field WHERE kind = 'ticket' ORDER BY name",
	    DB_NOARGS);
	while (sql_next(s->d, r))
		add_column(s, &cap, sql, "x_", db_text(r, 0, NULL));
}

struct seal_events *
seal_events_begin(struct desk *d, int64_t seal)
{
	struct seal_events *s = xcalloc(1, sizeof(*s));
	struct buf sql = { 0 };

	s->d = d;
	for (enum source i = 0; i < SOURCES; i++) {
		const char *at = strstr(queries[i], "%s");

		buf_clear(&sql);
		if (i == TICKET)
			select_ticket(s, &sql);
		buf_add(&sql, queries[i], (size_t)(at - queries[i]));
		buf_str(&sql, seal != NONE ? NAMED : FREE);
		buf_str(&sql, at + 2);
		s->stream[i].r = sql_query(d, sql.s, seal != NONE ? 1 : 0,
		    &(struct val){ .type = VAL_INT, .i = seal });
		step(s, i);
	}
	buf_free(&sql);
	return s;
}

int64_t
seal_events_next(
    struct seal_events *s, bool *there, const char **salt, const char **digest)
{
	struct stream *e = &s->stream[EVENT];

	if (s->started)
		step(s, EVENT);
	s->started = true;
	if (!e->more)
		return NONE;
	*salt = db_text(e->r, 1, NULL);
	*digest = db_text(e->r, 2, NULL);
	*there = !db_null(e->r, 3);
	return s->event = e->event;
}

/* Goes to the rows of the current event; returns true if there is one. */
static bool
reach(struct seal_events *s, enum source i)
{
	while (s->stream[i].more && s->stream[i].event < s->event)
		step(s, i);
	return s->stream[i].event == s->event;
}

/* Numbers are plain, texts are salted; from column `from` on. */
static void
add_row(struct seal_form *f, struct db_rows *r, int from, const char *table,
    const char *row)
{
	struct buf name = { 0 };

	buf_fmt(&f->text, "%s %s\n", table, row);
	for (int i = from; i < db_columns(r); i++) {
		struct val v = db_value(r, i);

		buf_clear(&name);
		buf_fmt(&name, "%s.%s.%s", table, row, db_name(r, i));
		if (v.type == VAL_TEXT || v.type == VAL_NULL)
			seal_form_part(
			    f, name.s, v.type == VAL_TEXT ? v.s : NULL);
		if (v.type != VAL_TEXT)
			seal_form_plain(f, name.s, v);
	}
	buf_free(&name);
}

static bool
kept_column(const char *field)
{
	const struct kind *k = kind_plain("ticket");
	const struct col *c = col_find(k->cols, k->n, field);

	return c != NULL && (c->flags & COL_KEPT) == COL_KEPT;
}

/* What the program keeps up to date is worked out anew when more of the past
 * is told, and so is what columns were before. */
static void
add_changes(struct seal_events *s, struct seal_form *f, bool of_ticket)
{
	for (; reach(s, CHANGE); step(s, CHANGE)) {
		struct db_rows *r = s->stream[CHANGE].r;
		const char *field = db_text(r, 1, NULL);

		if (!of_ticket || !kept_column(field))
			add_row(f, r, 2, "change", field);
	}
}

static void
add_rows(struct seal_events *s, struct seal_form *f, enum source i,
    const char *table)
{
	char id[NUMBER_ROOM];

	for (; reach(s, i); step(s, i)) {
		number_int(id, db_int(s->stream[i].r, 1));
		add_row(f, s->stream[i].r, 2, table, id);
	}
}

/* Finds what the columns of the ticket were before they changed first. */
static void
read_first(struct seal_events *s)
{
	mem_reset(&s->olds);
	for (size_t i = 0; i < s->nfirst; i++)
		s->first[i].changed = false;
	for (; reach(s, FIRST); step(s, FIRST)) {
		struct db_rows *r = s->stream[FIRST].r;
		const char *field = db_text(r, 1, NULL),
			   *old = db_text(r, 2, NULL);

		for (size_t i = 0; i < s->nfirst; i++) {
			struct first *c = &s->first[i];

			if (c->changed || strcmp(c->name, field) != 0)
				continue;
			c->changed = true;
			c->old = old != NULL
			    ? mem_keep(&s->olds, old, strlen(old))
			    : NULL;
		}
	}
}

/* The first event of a ticket holds its first values. */
static void
add_ticket(struct seal_events *s, struct seal_form *f)
{
	struct buf name = { 0 }, b = { 0 };

	if (!reach(s, TICKET))
		return;
	read_first(s);
	for (size_t i = 0; i < s->nfirst; i++) {
		struct val v = db_value(s->stream[TICKET].r, (int)i + 1);

		buf_clear(&name);
		buf_clear(&b);
		buf_fmt(&name, "ticket.%s", s->first[i].name);
		col_store(&b, v);
		seal_form_part(f, name.s,
		    s->first[i].changed	     ? s->first[i].old
			: v.type == VAL_NULL ? NULL
					     : buf_s(&b));
	}
	step(s, TICKET);
	buf_free(&name);
	buf_free(&b);
}

void
seal_events_form(struct seal_events *s, struct seal_form *f)
{
	struct db_rows *r = s->stream[EVENT].r;
	char id[NUMBER_ROOM];

	number_int(id, s->event);
	add_row(f, r, 4, "event", id);
	add_changes(s, f, db_null(r, 13));
	add_rows(s, f, ENTRY, "entry");
	add_rows(s, f, ATTACHMENT, "attachment");
	add_rows(s, f, MAIL, "mail");
	add_ticket(s, f);
}

void
seal_events_digest(
    struct seal_events *s, const char *salt, char hex[SEAL_DIGEST])
{
	struct seal_form f = { .salt = salt };

	seal_events_form(s, &f);
	seal_form_end(&f, hex);
}

void
seal_events_end(struct seal_events *s)
{
	for (enum source i = 0; i < SOURCES; i++)
		while (s->stream[i].more)
			step(s, i);
	free(s->first);
	mem_free(&s->names);
	mem_free(&s->olds);
	free(s);
}
