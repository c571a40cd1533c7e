#include <stdlib.h>
#include <string.h>

#include "as_of.h"
#include "sql.h"
#include "ticket_row.h"

/* Which columns have changed since: only these need rewinding. */
static void
changed(struct desk *d, const struct kind *k, struct instant at, bool *was)
{
	struct db_rows *r = sql_query(d,
	    "SELECT DISTINCT c.field FROM event e"
	    " JOIN change c ON c.event = e.id"
	    " WHERE e.at > $1 AND e.ticket IS NOT NULL",
	    DB_ARGS(V(at)));

	while (sql_next(d, r)) {
		const struct col *c =
		    col_find(k->cols, k->n, db_text(r, 0, NULL));

		if (c != NULL)
			was[c - k->cols] = true;
	}
}

static void
rewound(struct buf *sql, const struct col *c, size_t i)
{
	static const char *const cast[] = { [COL_INT] = "BIGINT",
		[COL_TIME] = "BIGINT",
		[COL_SPAN] = "BIGINT",
		[COL_FLAG] = "BIGINT",
		[COL_REAL] = "DOUBLE PRECISION" };

	buf_fmt(sql, "CASE WHEN l.n%zu = 1 THEN ", i);
	if (c->type == COL_TEXT)
		buf_fmt(sql, "l.o%zu", i);
	else
		buf_fmt(sql, "CAST(l.o%zu AS %s)", i, cast[c->type]);
	buf_str(sql, " ELSE t.");
	kind_column(sql, c);
	buf_str(sql, " END AS ");
	kind_column(sql, c);
}

/* One row per ticket that changed later: o7 is what column 7 was before. */
static void
later(struct buf *sql, const struct kind *k, const bool *was, size_t at)
{
	buf_str(sql, " LEFT JOIN (SELECT x.ticket");
	for (size_t i = 0; i < k->n; i++)
		if (was[i])
			buf_fmt(sql,
			    ", max(CASE WHEN x.field = '%s' THEN 1 END)"
			    " AS n%zu, max(CASE WHEN x.field = '%s' THEN x.old"
			    " END) AS o%zu",
			    k->cols[i].name, i, k->cols[i].name, i);
	buf_fmt(sql,
	    " FROM (SELECT e.ticket AS ticket, c.field AS field,"
	    " c.old AS old, row_number() OVER (PARTITION BY e.ticket, c.field"
	    " ORDER BY c.event) AS r FROM event e JOIN change c ON"
	    " c.event = e.id WHERE e.at > $%zu AND e.ticket IS NOT NULL) x"
	    " WHERE x.r = 1 GROUP BY x.ticket) l ON l.ticket = t.id",
	    at);
}

void
as_of_tickets(
    struct desk *d, struct instant at, struct buf *sql, struct args *args)
{
	const struct kind *k = kind_find(d, "ticket");
	bool *was = xcalloc(k->n, sizeof(*was));
	struct buf scratch = { 0 };
	size_t param, n = 0;

	changed(d, k, at, was);
	args_add(args, &scratch, V(at));
	param = args->n;
	buf_str(sql, "(SELECT ");
	for (size_t i = 0; i < k->n; i++) {
		const struct col *c = &k->cols[i];

		if (!ticket_stored(c))
			continue;
		buf_str(sql, n++ > 0 ? ", " : "");
		if (strcmp(c->name, "updated") == 0)
			buf_fmt(sql,
			    "CASE WHEN t.updated <= $%zu THEN"
			    " t.updated ELSE (SELECT max(e.at) FROM event e"
			    " WHERE e.ticket = t.id AND e.at <= $%zu) END AS"
			    " updated",
			    param, param);
		else if (was[i])
			rewound(sql, c, i);
		else {
			buf_str(sql, "t.");
			kind_column(sql, c);
		}
	}
	buf_str(sql, " FROM ticket t");
	later(sql, k, was, param);
	buf_fmt(sql, " WHERE t.created <= $%zu) t", param);
	buf_free(&scratch);
	free(was);
}
