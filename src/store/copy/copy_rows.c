/* copy_rows.c - the rows of a table, from a desk or from a folder */
#include <stdlib.h>

#include "copy_rows.h"
#include "err.h"
#include "sql.h"
#include "translate.h"

static void
open_rows(
    struct copy_rows *r, const struct copy_from *from, const struct table *t)
{
	struct buf sql = { 0 };

	*r = (struct copy_rows){ .desk = from->desk, .t = t };
	r->v = xcalloc(t->n, sizeof(*r->v));
	if (from->bundle != NULL) {
		r->csv = bundle_rows_open(from->bundle->path, t);
		return;
	}
	buf_fmt(
	    &sql, "SELECT %s FROM %s ORDER BY %s", t->list, t->name, t->key);
	r->db = sql_query(r->desk, sql.s, DB_NOARGS);
	buf_free(&sql);
}

/* Reads the next row. Behind the last one it returns false and frees the
 * struct. */
static bool
next_row(struct copy_rows *r)
{
	bool more = r->csv != NULL ? bundle_rows_next(r->csv, r->v)
				   : sql_next(r->desk, r->db);

	for (size_t i = 0; more && r->csv == NULL && i < r->t->n; i++)
		r->v[i] = db_value(r->db, (int)i);
	if (more)
		return true;
	bundle_rows_close(r->csv);
	free(r->v);
	*r = (struct copy_rows){ 0 };
	return false;
}

struct copy_digest
copy_rows_pass(const struct copy_from *from, const struct table *t,
    void (*fn)(void *, const struct copy_rows *), void *arg)
{
	struct copy_rows r;
	struct copy_sum sum;

	copy_sum_begin(&sum);
	open_rows(&r, from, t);
	while (next_row(&r)) {
		copy_sum_row(&sum, t->n, r.v);
		if (fn != NULL)
			fn(arg, &r);
	}
	return copy_sum_end(&sum);
}

void
copy_rows_prove(const struct copy_from *copy, const struct catalogue *tables,
    const struct copy_digest *sum)
{
	for (size_t i = 0; i < tables->n; i++) {
		const struct table *t = &tables->table[i];
		struct copy_digest again = copy_rows_pass(copy, t, NULL, NULL);

		if (!copy_digest_same(&again, &sum[i]))
			die(EX_DATAERR,
			    _("%s: the copy of this table differs from "
			      "the original; nothing is copied"),
			    t->name);
	}
}
