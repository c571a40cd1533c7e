/* desk_check.c - proves that a desk is whole */
#include <stdlib.h>
#include <string.h>

#include "attach.h"
#include "desk_calendar.h"
#include "desk_check.h"
#include "err.h"
#include "faults.h"
#include "history_check.h"
#include "post_raw.h"
#include "seal.h"
#include "structure.h"
#include "clock_check.h"
#include "event.h"
#include "search_check.h"
#include "kind.h"
#include "sql.h"
#include "ticket_row.h"
#include "text.h"
#include "translate.h"

static void
check_file(struct faults *c)
{
	struct buf faults = { 0 };
	enum db_code code = db_sound(c->d->db, &faults);

	if (code != DB_OK)
		sql_fail(c->d, code);
	faults_lines(c, "database", &faults);
}

/* -------------------------------------------------------------------- history
 */

/* The columns of a ticket, replayed from its first event on. */
struct replay {
	int64_t ticket;
	struct instant at; /* of the last event */
	int64_t live; /* the last event that no history has told; 0: none */
	const struct kind *k;
	const char **value;
	bool *known; /* the column has changed before */
	struct pool keep;
};

/* Ends a ticket: each column must be what its row says. */
static void
replay_end(struct faults *c, struct replay *p)
{
	struct ticket t;
	struct buf b = { 0 };

	if (p->ticket == NONE)
		return;
	if (!ticket_read(c->d, p->ticket, &t)) {
		faults_add(c, "ticket", p->ticket, "has a history but no row");
		return;
	}
	for (size_t i = 0; i < p->k->n; i++) {
		const struct col *col = &p->k->cols[i];
		struct val v;

		if (!p->known[i] || !ticket_stored(col))
			continue;
		v = ticket_get(&t, col);
		buf_clear(&b);
		col_store(&b, v);
		if (!text_same(
			p->value[i], v.type == VAL_NULL ? NULL : buf_s(&b)))
			faults_add(c, "ticket", p->ticket,
			    "%s is \"%s\", its "
			    "history ends in \"%s\"",
			    col->name, buf_s(&b),
			    p->value[i] != NULL ? p->value[i] : "");
	}
	if (t.updated.s != p->at.s)
		faults_add(c, "ticket", p->ticket,
		    "updated is not the instant "
		    "of its last event");
	buf_free(&b);
	ticket_free(&t);
}

static void
replay_begin(struct replay *p, int64_t ticket)
{
	mem_reset(&p->keep);
	memset(p->value, 0, p->k->n * sizeof(*p->value));
	memset(p->known, 0, p->k->n * sizeof(*p->known));
	p->ticket = ticket;
	p->at.s = INT64_MIN;
	p->live = 0;
}

/* Replays a change: its old value must be that of the change before. */
static void
replay_change(
    struct faults *c, struct replay *p, int64_t event, struct db_rows *r)
{
	const char *field = db_text(r, 3, NULL), *old, *new;
	const struct col *col;
	size_t i;

	if (field == NULL)
		return;
	if ((col = col_find(p->k->cols, p->k->n, field)) == NULL)
		return; /* the field is retired */
	i = (size_t)(col - p->k->cols);
	old = db_text(r, 4, NULL);
	if (p->known[i] && !text_same(p->value[i], old))
		faults_add(c, "event", event,
		    "ticket %lld: %s was \"%s\" before, "
		    "not \"%s\"",
		    (long long)p->ticket, field,
		    p->value[i] != NULL ? p->value[i] : "",
		    old != NULL ? old : "");
	new = db_text(r, 5, NULL);
	p->value[i] = new != NULL ? mem_keep(&p->keep, new, strlen(new)) : NULL;
	p->known[i] = true;
}

static void
check_history(struct faults *c)
{
	struct replay p = { .ticket = NONE, .k = kind_find(c->d, "ticket") };
	struct db_rows *r = sql_query(c->d,
	    "SELECT e.ticket, e.id, e.at,"
	    " c.field, c.old, c.new, e.place FROM event e LEFT JOIN change c ON"
	    " c.event = e.id AND e.kind IS NULL WHERE e.ticket IS NOT NULL"
	    " ORDER BY e.ticket, " EVENT_LIFE("e") ", c.field",
	    DB_NOARGS);

	p.value = xcalloc(p.k->n, sizeof(*p.value));
	p.known = xcalloc(p.k->n, sizeof(*p.known));
	while (sql_next(c->d, r)) {
		int64_t event = db_int(r, 1), at = db_int(r, 2);

		if (db_int(r, 0) != p.ticket) {
			replay_end(c, &p);
			replay_begin(&p, db_int(r, 0));
		}
		if (event < p.live && db_null(r, 6))
			faults_add(c, "event", p.live,
			    "lies before the event "
			    "that it follows");
		p.at.s = at;
		if (db_null(r, 6))
			p.live = event;
		replay_change(c, &p, event, r);
	}
	replay_end(c, &p);
	mem_free(&p.keep);
	free(p.value);
	free(p.known);
}

/* ----------------------------------------------- what is kept up to date */

/* Each query finds the ids of records that are wrong. */
static const struct {
	const char *kind, *problem, *sql;
} invariants[] = {
	{ "ticket", "has no event that made it",
	    "SELECT t.id FROM ticket t WHERE NOT EXISTS (SELECT 1 FROM event e"
	    " WHERE e.ticket = t.id AND e.kind IS NULL AND e.action = 'new'"
	    " AND +e.at = t.created)" },
	{ "ticket", "active does not agree with its status",
	    "SELECT t.id FROM ticket t JOIN status s ON s.name = t.status"
	    " WHERE t.active <> CASE WHEN s.category IN ('solved', 'closed',"
	    " 'merged') OR t.withdrawn IS NOT NULL THEN 0 ELSE 1 END" },
	{ "ticket", "due is not the next deadline among its clocks",
	    "SELECT t.id FROM ticket t WHERE coalesce(t.due, -1) <>"
	    " coalesce((SELECT min(c.due) FROM clock c WHERE c.ticket = t.id"
	    " AND c.ended IS NULL), -1)" },
	{ "ticket", "is withdrawn, or is not, other than its history has it",
	    "SELECT t.id FROM ticket t JOIN event e ON e.ticket = t.id"
	    " AND e.kind IS NULL AND e.action = 'new' WHERE"
	    " CASE WHEN t.withdrawn IS NULL THEN 0 ELSE 1 END <>"
	    " CASE WHEN " EVENT_UNDONE("e") " THEN 1 ELSE 0 END" },
	{ "ticket", "has a target, but no merged status",
	    "SELECT t.id FROM ticket t JOIN status s ON s.name = t.status"
	    " WHERE t.merged IS NOT NULL AND s.category <> 'merged'" },
	{ "entry", "is withdrawn, or is not, other than its history has it",
	    "SELECT n.id FROM entry n JOIN event e ON e.id = n.event"
	    " AND e.action <> 'new' WHERE"
	    " CASE WHEN n.withdrawn IS NULL THEN 0 ELSE 1 END <>"
	    " CASE WHEN " EVENT_UNDONE("e") " THEN 1 ELSE 0 END" },
	{ "event", "has a cause that is not older",
	    "SELECT e.id FROM event e WHERE e.cause >= e.id" },
	{ "event", "is a reply or a note without a text",
	    "SELECT e.id FROM event e WHERE e.action IN ('reply', 'note') AND"
	    " e.kind IS NULL AND NOT EXISTS (SELECT 1 FROM entry n WHERE"
	    " n.ticket = e.ticket AND n.event = e.id)" },
	{ "event", "undoes an event that is not older or is of another record",
	    "SELECT e.id FROM event e JOIN event u ON u.id = e.undoes"
	    " WHERE e.undoes >= e.id OR coalesce(e.ticket, -1) <>"
	    " coalesce(u.ticket, -1) OR coalesce(e.kind, '') <>"
	    " coalesce(u.kind, '') OR coalesce(e.name, '') <>"
	    " coalesce(u.name, '')" },
	{ "event", "undoes an event that is undone already",
	    "SELECT e.id FROM event e JOIN event u ON u.undoes = e.undoes"
	    " AND u.id < e.id WHERE NOT EXISTS (SELECT 1 FROM event r"
	    " WHERE r.undoes = u.id AND r.id < e.id)" },
	{ "entry", "belongs to the event of another ticket",
	    "SELECT n.id FROM entry n JOIN event e ON e.id = n.event"
	    " WHERE coalesce(e.ticket, -1) <> n.ticket" },
	{ "entry", "has another instant than its event",
	    "SELECT n.id FROM entry n JOIN event e ON e.id = n.event"
	    " WHERE n.at <> e.at" },
	{ "entry", "is of another kind than its event",
	    "SELECT n.id FROM entry n JOIN event e ON e.id = n.event"
	    " WHERE (e.action = 'note') <> (n.kind = 'note')"
	    " AND e.action IN ('reply', 'note')" },
	{ "attachment", "belongs to the entry of another ticket",
	    "SELECT a.id FROM attachment a JOIN entry n ON n.id = a.entry"
	    " WHERE a.ticket <> n.ticket" },
	{ "attachment", "has another size than its content",
	    "SELECT a.id FROM attachment a JOIN content c ON c.hash = a.hash"
	    " WHERE a.size <> c.size" },
	{ "mail", "belongs to the entry of another ticket",
	    "SELECT m.id FROM mail m JOIN entry n ON n.id = m.entry"
	    " WHERE coalesce(m.ticket, -1) <> n.ticket" },
	{ "mail", "is in no ticket, although it was taken",
	    "SELECT m.id FROM mail m WHERE m.state = 'taken'"
	    " AND m.ticket IS NULL" },
	{ "agent", "an agent was assigned a ticket by an event that is none",
	    "SELECT a.assigned FROM agent a WHERE a.assigned IS NOT NULL AND"
	    " NOT EXISTS (SELECT 1 FROM event e WHERE e.id = a.assigned AND"
	    " e.ticket IS NOT NULL)" },
};

static void
check_invariants(struct faults *c)
{
	for (size_t i = 0; i < sizeof(invariants) / sizeof(invariants[0]);
	     i++) {
		struct db_rows *r =
		    sql_query(c->d, invariants[i].sql, DB_NOARGS);

		while (sql_next(c->d, r))
			faults_add(c, invariants[i].kind, db_int(r, 0), "%s",
			    invariants[i].problem);
	}
}

static bool
has_column(struct desk *d, const char *table, const char *column)
{
	struct buf sql = { 0 };
	struct db_rows *r;
	bool has = false;

	buf_fmt(&sql, "SELECT * FROM %s WHERE 1 = 0", table);
	r = sql_query(d, sql.s, DB_NOARGS);
	for (int i = 0; i < db_columns(r); i++)
		has |= strcmp(db_name(r, i), column) == 0;
	db_done(r);
	buf_free(&sql);
	return has;
}

/* Returns true if every field has its column. */
static bool
check_fields(struct faults *c)
{
	int64_t before = c->n;

	struct db_rows *r = sql_query(c->d,
	    "SELECT kind, name FROM field ORDER BY kind, name", DB_NOARGS);
	struct buf column = { 0 };

	while (sql_next(c->d, r)) {
		buf_clear(&column);
		buf_fmt(&column, "x_%s", db_text(r, 1, NULL));
		if (!has_column(c->d, db_text(r, 0, NULL), column.s))
			faults_add(c, "field", NONE, "%s of %s has no column",
			    db_text(r, 1, NULL), db_text(r, 0, NULL));
	}
	buf_free(&column);
	return c->n == before;
}

static void
clock_fault(void *arg, const char *kind, int64_t ticket, const char *problem)
{
	faults_add(arg, kind, ticket, "%s", problem);
}

int64_t
desk_check(struct desk *d, struct out *o)
{
	struct faults c = { .d = d, .o = o };
	struct buf lines = { 0 };

	faults_begin(&c);
	check_file(&c);
	if (!structure_check(&c)) {
		warn(_("tables or columns are missing: nothing else was "
		       "checked"));
		return c.n;
	}
	check_history(&c);
	check_invariants(&c);
	if (check_fields(&c)) {
		history_check(&c);
		seal_check(&c);
	}
	search_check(d, &lines);
	faults_lines(&c, "article", &lines);
	desk_calendar_check(d, &lines);
	faults_lines(&c, "calendar", &lines);
	attach_check(d, &lines);
	faults_lines(&c, "attachment", &lines);
	post_raw_check(d, &lines);
	faults_lines(&c, "mail", &lines);
	/* the last, for a record that is missing ends it */
	clock_check(d, clock_fault, &c);
	return c.n;
}
