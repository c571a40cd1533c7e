/* ticket_known.c - whether a record of a known ticket says something new */
#include "event.h"
#include "sql.h"
#include "text.h"
#include "ticket_known.h"

/* Returns true if the ticket had this value once. */
static bool
once(struct desk *d, int64_t ticket, const struct col *c, struct val v)
{
	struct buf b = { 0 };
	int64_t n;

	col_store(&b, v);
	n = sql_int(d,
	    "SELECT count(*) FROM event e JOIN change c ON c.event = e.id"
	    " WHERE e.ticket = $1 AND e.kind IS NULL AND c.field = $2"
	    " AND (c.old = $3 OR c.new = $3)",
	    DB_ARGS(V(ticket), V(c->name), V(buf_s(&b))));
	buf_free(&b);
	return n > 0;
}

/* Returns true if the ticket was made with this text. */
static bool
began_so(struct desk *d, int64_t ticket, const char *body)
{
	struct pool pool = { 0 };
	const char *is = sql_text(d, &pool,
	    "SELECT n.body FROM entry n JOIN event e ON e.id = n.event"
	    " WHERE n.ticket = $1 AND e.kind IS NULL AND e.action = 'new'",
	    DB_ARGS(V(ticket)));
	bool same = text_same(is, body);

	mem_free(&pool);
	return same;
}

const char *
ticket_known_new(struct desk *d, const struct ticket *said)
{
	const struct kind *k = kind_find(d, "ticket");
	const char *column = NULL;
	struct ticket now;

	if (!ticket_read(d, said->id, &now))
		return NULL;
	for (size_t i = 0; i < k->n && column == NULL; i++) {
		const struct col *c = &k->cols[i];
		struct val v = ticket_get(said, c);

		if (v.type != VAL_NULL && ticket_stored(c) &&
		    !val_same(v, ticket_get(&now, c)) &&
		    !once(d, said->id, c, v))
			column = c->name;
	}
	if (column == NULL && said->body != NULL &&
	    !began_so(d, said->id, said->body))
		column = "body";
	ticket_free(&now);
	return column;
}
