/* article_lack.c - solved tickets without an article, and what they cost */
#include <stdlib.h>

#include "article.h"
#include "sql.h"

void
article_lacking(struct desk *d, struct ids *tickets)
{
	struct db_rows *r = sql_query(d,
	    "SELECT t.id FROM ticket t WHERE t.solved IS NOT NULL"
	    " AND t.withdrawn IS NULL"
	    " AND NOT EXISTS (SELECT 1 FROM article a WHERE a.ticket = t.id"
	    " AND a.retired IS NULL)"
	    " AND NOT EXISTS (SELECT 1 FROM lesson l WHERE l.ticket = t.id"
	    " AND l.helped = 1 AND l.retired IS NULL) ORDER BY t.id",
	    DB_NOARGS);
	size_t n = 0, i = 0;

	while (sql_next(d, r)) {
		int64_t id = db_int(r, 0);

		while (i < tickets->n && tickets->v[i] < id)
			i++;
		if (i < tickets->n && tickets->v[i] == id)
			tickets->v[n++] = id;
	}
	tickets->n = n;
}

void
article_cost(struct desk *d, const struct ids *tickets,
    struct article_cost *cost, struct pool *pool)
{
	*cost = (struct article_cost){ .subject = NULL };
	for (size_t i = 0; i < tickets->n; i++) {
		int64_t id = tickets->v[i];

		cost->open += sql_int(d,
		    "SELECT solved - created FROM ticket WHERE id = $1",
		    DB_ARGS(V(id)));
		cost->spent += sql_int(d,
		    "SELECT CAST(coalesce(sum(spent), 0) AS BIGINT) FROM entry"
		    " WHERE ticket = $1 AND withdrawn IS NULL",
		    DB_ARGS(V(id)));
	}
	cost->subject =
	    sql_text(d, pool, "SELECT subject FROM ticket WHERE id = $1",
		DB_ARGS(V(tickets->v[0])));
}
