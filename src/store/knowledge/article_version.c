/* article_version.c - articles as they were: their versions */
#include <string.h>

#include "article_version.h"
#include "number.h"
#include "sql.h"

/* A change of an article, the newest first. */
static struct db_rows *
changes(struct desk *d, int64_t id)
{
	char name[NUMBER_ROOM];

	number_int(name, id);
	return sql_query(d,
	    "SELECT c.event, c.field, c.old FROM event e"
	    " JOIN change c ON c.event = e.id"
	    " WHERE e.kind = 'article' AND e.name = $1 ORDER BY c.event DESC",
	    DB_ARGS(V(name)));
}

/* Returns the column of the change, if people write it. */
static const struct col *
written(struct db_rows *r)
{
	const struct kind *k = kind_plain("article");
	const char *field = db_text(r, 1, NULL);
	const struct col *c =
	    field != NULL ? col_find(k->cols, k->n, field) : NULL;

	return c != NULL && !(c->flags & COL_RO) ? c : NULL;
}

int64_t
article_versions(struct desk *d, int64_t id)
{
	struct db_rows *r = changes(d, id);
	int64_t n = 1, last = NONE;

	while (sql_next(d, r))
		if (written(r) != NULL && db_int(r, 0) != last) {
			last = db_int(r, 0);
			n++;
		}
	return n;
}

bool
article_version(struct desk *d, int64_t id, int64_t version, struct article *a,
    struct pool *pool)
{
	int64_t n = article_versions(d, id), last = NONE;
	struct db_rows *r;

	if (version < 1 || version > n || !article_read(d, id, a, pool))
		return false;
	r = changes(d, id);
	while (sql_next(d, r)) {
		const struct col *c = written(r);
		const char *old;

		if (c == NULL)
			continue;
		if (db_int(r, 0) != last && n-- == version) {
			db_done(r);
			break;
		}
		last = db_int(r, 0);
		old = sql_kept(pool, r, 2);
		col_put(c, a, col_stored(c, old));
	}
	return true;
}
