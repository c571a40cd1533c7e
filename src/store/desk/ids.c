/* ids.c - a set of ids */
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "err.h"
#include "ids.h"
#include "mem.h"
#include "sql.h"
#include "translate.h"

void
ids_add(struct ids *ids, int64_t id)
{
	ids->v = mem_grow(ids->v, ids->n, &ids->cap, sizeof(*ids->v));
	ids->v[ids->n++] = id;
}

void
ids_read(struct desk *d, struct db_rows *r, struct ids *ids)
{
	while (sql_next(d, r))
		ids_add(ids, db_int(r, 0));
}

static int
by_id(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

void
ids_unique(struct ids *ids)
{
	size_t n = 0;

	if (ids->n > 0)
		qsort(ids->v, ids->n, sizeof(*ids->v), by_id);
	for (size_t i = 0; i < ids->n; i++)
		if (n == 0 || ids->v[n - 1] != ids->v[i])
			ids->v[n++] = ids->v[i];
	ids->n = n;
}

static bool
there(struct desk *d, int64_t id)
{
	return sql_int(d, "SELECT count(*) FROM ticket WHERE id = $1",
		   DB_ARGS(V(id))) > 0;
}

void
ids_must_exist(struct desk *d, const struct ids *ids)
{
	for (size_t i = 0; ids != NULL && i < ids->n; i++)
		if (!there(d, ids->v[i]))
			die(EX_DATAERR, _("no ticket has the id %lld"),
			    (long long)ids->v[i]);
}

/* One statement for all: a server is not asked again and again. */
static bool
all_there(struct desk *d, const struct ids *unique)
{
	struct buf sql = { 0 };
	int64_t found;

	buf_str(&sql, "SELECT count(*) FROM ticket WHERE id IN (");
	for (size_t i = 0; i < unique->n; i++)
		buf_fmt(
		    &sql, i > 0 ? ",%lld" : "%lld", (long long)unique->v[i]);
	buf_str(&sql, ")");
	found = sql_int(d, sql.s, DB_NOARGS);
	buf_free(&sql);
	return found == (int64_t)unique->n;
}

bool
ids_say_missing(struct desk *d, const struct ids *ids)
{
	struct ids unique = { 0 };
	bool all;

	if (ids->n == 0)
		return true;
	unique.v = xcalloc(ids->n, sizeof(*unique.v));
	unique.n = ids->n;
	memcpy(unique.v, ids->v, ids->n * sizeof(*unique.v));
	ids_unique(&unique);
	all = all_there(d, &unique);
	for (size_t i = 0; !all && i < unique.n; i++)
		if (!there(d, unique.v[i]))
			warn(_("no ticket has the id %lld"),
			    (long long)unique.v[i]);
	free(unique.v);
	return all;
}
