/* show.c - writes one ticket as a page for people */
#include <stdlib.h>
#include <string.h>

#include "event.h"
#include "find_from.h"
#include "show_impl.h"
#include "sql.h"
#include "text.h"
#include "ticket_merged.h"
#include "translate.h"

void
show_safe(struct buf *b, const char *s)
{
	if (s != NULL)
		text_show(b, s, strlen(s), false);
}

static void
entries(struct desk *d, int64_t ticket, const struct show *how, struct buf *b)
{
	int64_t until = how->as_of.s != NONE ? how->as_of.s : INT64_MAX;
	struct db_rows *r = sql_query(d,
	    "WITH RECURSIVE m (id) AS (SELECT CAST($1 AS BIGINT) UNION"
	    " SELECT t.id FROM ticket t JOIN m ON t.merged = m.id"
	    " AND " TICKET_MERGED("t",
		"$2") ")"
		      " SELECT n.id, n.at, n.kind, n.author, n.role, n.channel, n.body,"
		      " n.ticket, (SELECT min(i.marks) FROM mail i"
		      " WHERE i.entry = n.id AND i.direction = 'in'), n.spent FROM m JOIN entry n ON n.ticket = m.id"
		      " JOIN event e ON e.id = n.event WHERE n.at <= $2"
		      " AND ($3 = 1 OR NOT " EVENT_UNDONE_BY("n.event",
			  "$2") ")"
				" ORDER BY " EVENT_LIFE("e") ", n.id",
	    DB_ARGS(V(ticket), V(until), V(how->withdrawn ? 1 : 0)));

	while (sql_next(d, r))
		show_entry(d, r, ticket, how, b);
}

bool
show_ticket(struct desk *d, int64_t id, const struct show *how, struct buf *b)
{
	struct find f = { .kind = kind_find(d, "ticket"),
		.as_of = how->as_of,
		.withdrawn = how->withdrawn,
		.limit = NONE };
	struct pool pool = { 0 };
	const char **v;
	bool found;

	f.show = xcalloc(f.kind->n, sizeof(*f.show));
	v = xcalloc(f.kind->n, sizeof(*v));
	for (size_t i = 0; i < f.kind->n; i++)
		f.show[f.nshow++] = &f.kind->cols[i];
	if ((found = find_values(d, &f, id, &pool, v))) {
		show_head(d, f.kind, v, how, b);
		show_links(d, id, find_now(d, &f), b);
		entries(d, id, how, b);
		if (how->as_of.s == NONE)
			show_clocks(d, id, how, b);
	}
	mem_free(&pool);
	free(v);
	free(f.show);
	return found;
}
