/* ticket_stood.c - what a column of a ticket was, from its changes */
#include "sql.h"
#include "text.h"
#include "ticket_row.h"
#include "ticket_stood.h"

#define OF                                                    \
	" FROM change c JOIN event e ON e.id = c.event WHERE" \
	" e.ticket = $1 AND e.kind IS NULL AND c.field = $2"

const char *
ticket_then(struct desk *d, int64_t ticket, const struct col *c,
    struct instant at, struct pool *pool)
{
	struct ticket now;
	struct buf b = { 0 };
	const char *text = NULL;

	if (sql_int(d, "SELECT count(*)" OF " AND e.at <= $3",
		DB_ARGS(V(ticket), V(c->name), V(at))) > 0)
		return sql_text(d, pool,
		    "SELECT c.new" OF " AND e.at <= $3 ORDER BY e.at DESC,"
		    " e.place DESC NULLS LAST, e.id DESC LIMIT 1",
		    DB_ARGS(V(ticket), V(c->name), V(at)));
	if (sql_int(d, "SELECT count(*)" OF " AND e.at > $3",
		DB_ARGS(V(ticket), V(c->name), V(at))) > 0)
		return sql_text(d, pool,
		    "SELECT c.old" OF " AND e.at > $3 ORDER BY e.at,"
		    " e.place NULLS FIRST, e.id LIMIT 1",
		    DB_ARGS(V(ticket), V(c->name), V(at)));
	if (!ticket_read(d, ticket, &now))
		return NULL;
	if (ticket_get(&now, c).type != VAL_NULL) {
		col_store(&b, ticket_get(&now, c));
		text = mem_keep(pool, buf_s(&b), b.n);
	}
	buf_free(&b);
	ticket_free(&now);
	return text;
}

bool
ticket_stood(struct desk *d, int64_t ticket, const struct col *c,
    struct instant at, struct val v)
{
	struct pool pool = { 0 };
	struct buf b = { 0 };
	struct val text;
	bool same;

	col_store(&b, v);
	text = v.type == VAL_NULL ? V((const char *)NULL) : V(buf_s(&b));
	same = sql_int(d,
		   "SELECT count(*)" OF " AND e.at = $3"
		   " AND coalesce(c.new, '') = coalesce($4, '')",
		   DB_ARGS(V(ticket), V(c->name), V(at), text)) > 0 ||
	    text_same(ticket_then(d, ticket, c, at, &pool),
		v.type == VAL_NULL ? NULL : buf_s(&b));
	buf_free(&b);
	mem_free(&pool);
	return same;
}
