/* link_dot.c - links between tickets as a picture, for dot(1) */
#include <stdlib.h>

#include "link.h"
#include "sql.h"

/* Finds the tickets of the picture. */
static void
tickets(struct desk *d, const struct ids *from, struct ids *ids)
{
	if (from->n == 0)
		ids_read(d,
		    sql_query(d,
			"SELECT ticket FROM link WHERE retired IS NULL"
			" UNION SELECT other FROM link WHERE retired IS NULL",
			DB_NOARGS),
		    ids);
	for (size_t i = 0; i < from->n; i++)
		ids_read(d,
		    sql_query(d,
			"WITH RECURSIVE w (id) AS (SELECT CAST($1 AS BIGINT)"
			" UNION SELECT CASE WHEN l.ticket = w.id THEN l.other"
			" ELSE l.ticket END FROM link l JOIN w ON"
			" (l.ticket = w.id OR l.other = w.id)"
			" WHERE l.retired IS NULL) SELECT id FROM w",
			DB_ARGS(V(from->v[i]))),
		    ids);
	ids_unique(ids);
}

/* Adds a text as it stands between double quotes. */
static void
quoted(struct buf *b, const char *s)
{
	for (; *s != '\0'; s++) {
		if (*s == '"' || *s == '\\')
			buf_ch(b, '\\');
		buf_ch(b, *s);
	}
}

/* A ticket, and the links that begin at it. */
static void
node(struct desk *d, int64_t id, struct buf *b)
{
	struct db_rows *r = sql_query(d,
	    "SELECT subject, status, active FROM ticket WHERE id = $1",
	    DB_ARGS(V(id)));

	while (sql_next(d, r)) {
		buf_fmt(
		    b, "\t%lld [label=\"#%lld ", (long long)id, (long long)id);
		quoted(b, db_text(r, 0, NULL));
		buf_str(b, "\\n");
		quoted(b, db_text(r, 1, NULL));
		buf_fmt(
		    b, "\"%s];\n", db_int(r, 2) == 1 ? "" : ", style=dashed");
	}
	r = sql_query(d,
	    "SELECT link, other FROM link WHERE ticket = $1 AND retired IS NULL"
	    " ORDER BY link, other",
	    DB_ARGS(V(id)));
	while (sql_next(d, r)) {
		const char *link = db_text(r, 0, NULL);

		buf_fmt(b, "\t%lld -> %lld [label=\"%s\"%s];\n", (long long)id,
		    (long long)db_int(r, 1), link,
		    VALUE_OF(link, link) == LINK_RELATES ? ", dir=none" : "");
	}
}

void
link_dot(struct desk *d, const struct ids *from, struct buf *b)
{
	struct ids ids = { 0 };

	tickets(d, from, &ids);
	buf_str(b, "digraph tickets {\n\tnode [shape=box];\n");
	for (size_t i = 0; i < ids.n; i++)
		node(d, ids.v[i], b);
	buf_str(b, "}\n");
	free(ids.v);
}
