/* ids.c - a set of ids */
#include <stdlib.h>

#include "err.h"
#include "ids.h"
#include "sql.h"
#include "translate.h"

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

void
ids_must_exist(struct desk *d, const struct ids *ids)
{
	for (size_t i = 0; ids != NULL && i < ids->n; i++)
		if (sql_int(d, "SELECT count(*) FROM ticket WHERE id = $1",
			DB_ARGS(V(ids->v[i]))) == 0)
			die(EX_DATAERR, _("no ticket has the id %lld"),
			    (long long)ids->v[i]);
}
