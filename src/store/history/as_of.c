/* as_of.c - rewinds records to an instant, in SQL */
#include <stdlib.h>
#include <string.h>

#include "as_of.h"
#include "event.h"
#include "sql.h"
#include "ticket_row.h"

/* What is rewound: tickets, or records of a kind that events name. */
struct past {
	const struct kind *k; /* borrowed */
	struct instant at;
	const struct id_range *range; /* of tickets; NULL: all */
	const char *key; /* column that events name; NULL: tickets */
	bool *was;	 /* owned; per column: it has changed since */
};

/* Adds the condition on events e that happened to them since. */
static void
since(const struct past *p, struct buf *sql, struct args *a)
{
	buf_str(sql, " WHERE e.at > ");
	args_add(a, sql, V(p->at));
	if (p->key != NULL) {
		buf_fmt(sql, " AND e.kind = '%s'", p->k->name);
		return;
	}
	buf_str(sql, " AND e.ticket IS NOT NULL AND e.kind IS NULL");
	if (p->range != NULL) {
		buf_str(sql, " AND e.ticket BETWEEN ");
		args_add(a, sql, V(p->range->first));
		buf_str(sql, " AND ");
		args_add(a, sql, V(p->range->last));
	}
}

/* Finds out which columns have changed since. */
static void
changed(struct desk *d, const struct past *p)
{
	struct buf sql = { 0 };
	struct args a = { 0 };
	struct db_rows *r;

	buf_str(&sql,
	    "SELECT DISTINCT c.field FROM event e JOIN change c ON"
	    " c.event = e.id");
	since(p, &sql, &a);
	r = sql_query(d, sql.s, a.n, a.v);
	while (sql_next(d, r)) {
		const struct col *c =
		    col_find(p->k->cols, p->k->n, db_text(r, 0, NULL));

		if (c != NULL)
			p->was[c - p->k->cols] = true;
	}
	buf_free(&sql);
	args_free(&a);
}

/* Adds column i as it was: its old value where it has changed since. */
static void
rewound(struct buf *sql, const struct col *c, size_t i)
{
	static const char *const cast[] = { [COL_INT] = "BIGINT",
		[COL_TIME] = "BIGINT",
		[COL_SPAN] = "BIGINT",
		[COL_FLAG] = "BIGINT",
		[COL_REAL] = "DOUBLE PRECISION" };

	buf_fmt(sql, "CASE WHEN l.n%zu = 1 THEN ", i);
	if (col_is_text(c))
		buf_fmt(sql, "l.o%zu", i);
	else
		buf_fmt(sql, "CAST(l.o%zu AS %s)", i, cast[c->type]);
	buf_str(sql, " ELSE t.");
	kind_column(sql, c);
	buf_str(sql, " END AS ");
	kind_column(sql, c);
}

/* Adds `updated': no change records it, it is the instant of the last event. */
static void
updated(const struct past *p, struct buf *sql, struct args *a)
{
	buf_str(sql, "CASE WHEN t.updated <= ");
	args_add(a, sql, V(p->at));
	buf_str(
	    sql, " THEN t.updated ELSE (SELECT max(e.at) FROM event e WHERE ");
	if (p->key == NULL)
		buf_str(sql, "e.ticket = t.id");
	else
		buf_fmt(sql, "e.kind = '%s' AND e.name = CAST(t.%s AS TEXT)",
		    p->k->name, p->key);
	buf_fmt(sql, " AND e.at <= $%zu) END AS updated", a->n);
}

/* Adds the list of stored columns. */
static void
columns(const struct past *p, struct buf *sql, struct args *a)
{
	size_t n = 0;

	buf_str(sql, "(SELECT ");
	for (size_t i = 0; i < p->k->n; i++) {
		const struct col *c = &p->k->cols[i];

		if (!ticket_stored(c))
			continue;
		buf_str(sql, n++ > 0 ? ", " : "");
		if (strcmp(c->name, "updated") == 0)
			updated(p, sql, a);
		else if (p->was[i])
			rewound(sql, c, i);
		else {
			buf_str(sql, "t.");
			kind_column(sql, c);
		}
	}
}

/*
 * Joins a table l with a row for each record that has changed since: o7 is what
 * column 7 was before, and n7 is 1 if it has changed.
 */
static void
later(const struct past *p, struct buf *sql, struct args *a)
{
	const struct kind *k = p->k;
	const char *of = p->key != NULL ? "name" : "ticket";

	buf_str(sql, " LEFT JOIN (SELECT x.owner");
	for (size_t i = 0; i < k->n; i++)
		if (p->was[i])
			buf_fmt(sql,
			    ", max(CASE WHEN x.field = '%s' THEN 1 END)"
			    " AS n%zu, max(CASE WHEN x.field = '%s' THEN x.old"
			    " END) AS o%zu",
			    k->cols[i].name, i, k->cols[i].name, i);
	buf_fmt(sql,
	    " FROM (SELECT e.%s AS owner, c.field AS field,"
	    " c.old AS old, row_number() OVER (PARTITION BY e.%s, c.field"
	    " ORDER BY %s) AS r FROM event e JOIN change c ON"
	    " c.event = e.id",
	    of, of, p->key == NULL ? EVENT_LIFE("e") : "e.id");
	since(p, sql, a);
	buf_str(sql, ") x WHERE x.r = 1 GROUP BY x.owner) l ON l.owner = ");
	if (p->key == NULL)
		buf_str(sql, "t.id");
	else
		buf_fmt(sql, "CAST(t.%s AS TEXT)", p->key);
}

/* Adds all of the derived table up to its WHERE. */
static void
begin(struct desk *d, struct past *p, struct buf *sql, struct args *a)
{
	p->was = xcalloc(p->k->n, sizeof(*p->was));
	changed(d, p);
	columns(p, sql, a);
	buf_fmt(sql, " FROM %s t", p->k->name);
	later(p, sql, a);
	free(p->was);
}

void
as_of_tickets(struct desk *d, struct instant at, const struct id_range *range,
    struct buf *sql, struct args *a)
{
	struct past p = {
		.k = kind_find(d, "ticket"), .at = at, .range = range
	};

	begin(d, &p, sql, a);
	buf_str(sql, " WHERE t.created <= ");
	args_add(a, sql, V(at));
	if (range != NULL) {
		buf_str(sql, " AND t.id BETWEEN ");
		args_add(a, sql, V(range->first));
		buf_str(sql, " AND ");
		args_add(a, sql, V(range->last));
	}
	buf_str(sql, ") t");
}

/* The event that made a record has no changes: so later records are left out.
 */
void
as_of_records(struct desk *d, const struct kind *k, struct instant at,
    struct buf *sql, struct args *a)
{
	struct past p = { .k = k, .at = at };

	for (size_t i = k->n; i-- > 0;)
		if (k->cols[i].flags & COL_KEY)
			p.key = k->cols[i].name;
	begin(d, &p, sql, a);
	buf_fmt(sql,
	    " WHERE CAST(t.%s AS TEXT) NOT IN (SELECT e.name FROM event e",
	    p.key);
	since(&p, sql, a);
	buf_str(sql,
	    " AND e.name IS NOT NULL AND NOT EXISTS (SELECT 1 FROM change c"
	    " WHERE c.event = e.id))) t");
}
