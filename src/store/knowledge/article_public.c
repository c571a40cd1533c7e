/* article_public.c - the articles that everybody may read */
#include <stdlib.h>

#include "article.h"
#include "sql.h"

struct article *
article_public(struct desk *d, struct pool *pool, size_t *n)
{
	struct db_rows *r = sql_query(d,
	    "SELECT id FROM article WHERE state = 'public'"
	    " AND retired IS NULL ORDER BY id",
	    DB_NOARGS);
	struct article *all = NULL;
	size_t cap = 0, read = 0;

	for (*n = 0; sql_next(d, r); (*n)++) {
		all = mem_grow(all, *n, &cap, sizeof(*all));
		all[*n].id = db_int(r, 0);
	}
	for (size_t i = 0; i < *n; i++)
		if (article_read(d, all[i].id, &all[read], pool))
			read++;
	*n = read;
	return all;
}
