/* correct_stand.c - which later events stand on an event */
#include <stdlib.h>
#include <string.h>

#include "correct_impl.h"
#include "event.h"
#include "sql.h"
#include "translate.h"

#define NAMED 50 /* events that a message names */

/* The columns that an event changed, and the later events that are in the way.
 */
struct standing {
	struct desk *d;
	const struct correction *c;
	const struct kind *kind;
	const char **field; /* owned; the texts are in keep */
	size_t n, cap;
	bool made; /* the event made the record */
	struct ids ids;
	struct pool keep;
};

/* Returns true for a column that follows from others. */
static bool
follows(const struct standing *s, const char *field)
{
	const struct col *c =
	    s->kind != NULL ? col_find(s->kind->cols, s->kind->n, field) : NULL;

	return c != NULL && (c->flags & COL_KEPT);
}

static void
read_fields(struct standing *s)
{
	struct db_rows *r =
	    sql_query(s->d, "SELECT field FROM change WHERE event = $1",
		DB_ARGS(V(s->c->event)));
	bool any = false;

	while (sql_next(s->d, r)) {
		const char *field = sql_kept(&s->keep, r, 0);

		any = true;
		if (follows(s, field))
			continue;
		s->field = mem_grow(s->field, s->n, &s->cap, sizeof(*s->field));
		s->field[s->n++] = field;
	}
	s->made = s->c->kind != NULL ? !any : s->c->action == ACTION_NEW;
}

/*
 * Returns true if a later change of a column stands on the event. field is NULL
 * if the later event changed none; what is 1 if it wrote an entry or is of
 * another kind.
 */
static bool
stands(const struct standing *s, const char *field, bool what)
{
	if (s->made && !s->c->again)
		return what || (field != NULL && !follows(s, field));
	for (size_t i = 0; field != NULL && i < s->n; i++)
		if (strcmp(s->field[i], field) == 0)
			return true;
	return false;
}

/* Reads the events that came later. */
static struct db_rows *
later(const struct standing *s)
{
	const struct correction *c = s->c;
	int64_t since = c->again ? c->undoes : c->event;

	if (c->kind != NULL)
		return sql_query(s->d,
		    "SELECT e.id, c.field, 1 FROM event e LEFT JOIN change c ON"
		    " c.event = e.id WHERE e.kind = $1 AND e.id > $2"
		    " AND e.name = $3 AND " EVENT_COUNTS(
			"e") " ORDER BY e.id, c.field",
		    DB_ARGS(V(c->kind), V(since), V(c->name)));
	return sql_query(s->d,
	    "SELECT e.id, CASE WHEN e.kind IS NULL THEN c.field END,"
	    " CASE WHEN e.kind IS NOT NULL OR EXISTS (SELECT 1 FROM entry n"
	    " WHERE n.ticket = e.ticket AND n.event = e.id) THEN 1 ELSE 0 END"
	    " FROM event a JOIN event e ON e.ticket = a.ticket AND (e.at,"
	    " coalesce(e.place, 0), e.id) > (a.at, coalesce(a.place, 0), a.id)"
	    " LEFT JOIN (SELECT event, field FROM change UNION ALL"
	    " SELECT event, field FROM unchanged) c ON c.event = e.id"
	    " WHERE a.id = $2 AND e.ticket = $1 AND " EVENT_COUNTS(
		"e") " ORDER BY e.id, c.field",
	    DB_ARGS(V(c->ticket), V(since)));
}

static void
read_later(struct standing *s)
{
	struct db_rows *r = later(s);
	struct ids *ids = &s->ids;

	while (sql_next(s->d, r)) {
		int64_t id = db_int(r, 0);

		if (!stands(s, db_text(r, 1, NULL), db_int(r, 2) == 1) ||
		    (ids->n > 0 && ids->v[ids->n - 1] == id))
			continue;
		ids_add(ids, id);
	}
}

bool
correct_stands_alone(
    struct desk *d, const struct correction *c, struct buf *why)
{
	struct standing s = { .d = d,
		.c = c,
		.kind = kind_find(d, c->kind != NULL ? c->kind : "ticket") };
	bool alone;

	read_fields(&s);
	read_later(&s);
	alone = s.ids.n == 0;
	if (!alone)
		buf_fmt(why, _("event %lld: later events stand on it:"),
		    (long long)c->event);
	for (size_t i = 0; i < s.ids.n && i < NAMED; i++)
		buf_fmt(why, " %lld", (long long)s.ids.v[i]);
	if (s.ids.n > NAMED)
		buf_str(why, " ...");
	if (!alone)
		buf_str(why, _("; undo them, too"));
	free(s.field);
	free(s.ids.v);
	mem_free(&s.keep);
	return alone;
}
