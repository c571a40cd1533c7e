/* ticket_row.c - copies, reads and writes whole tickets */
#include <stdlib.h>
#include <string.h>

#include "sql.h"
#include "ticket_row.h"

/* Statements that are built once, and again when the columns change. */
struct statements {
	char *insert, *select; /* owned; NULL: not built yet */
};

static void
statements_forget(struct desk *d, void *memory, const char *kind)
{
	struct statements *m = memory;

	(void)d;
	if (kind != NULL && strcmp(kind, "field") != 0)
		return;
	free(m->insert);
	free(m->select);
	*m = (struct statements){ 0 };
}

static const struct desk_memory statements_memory = {
	.size = sizeof(struct statements), .forget = statements_forget
};

#define MAX_COLS 2100 /* SQLite allows a table 2,000 */

void
ticket_clear(struct desk *d, struct ticket *t)
{
	const struct kind *k = kind_find(d, "ticket");
	size_t custom = 0;

	for (size_t i = 0; i < k->n; i++)
		custom += (k->cols[i].flags & COL_CUSTOM) != 0;
	*t = (struct ticket){ 0 };
	col_clear(k->cols, k->n, t);
	if (custom > 0)
		t->custom = xcalloc(custom, sizeof(*t->custom));
}

void
ticket_free(struct ticket *t)
{
	free(t->custom);
	mem_free(&t->keep);
	*t = (struct ticket){ 0 };
}

void
ticket_guard(void *arg)
{
	ticket_free(arg);
}

struct val
ticket_get(const struct ticket *t, const struct col *c)
{
	return c->flags & COL_CUSTOM ? t->custom[c->off] : col_get(c, t);
}

void
ticket_put(struct ticket *t, const struct col *c, struct val v)
{
	if (c->flags & COL_CUSTOM)
		t->custom[c->off] = v;
	else
		col_put(c, t, v);
}

bool
ticket_stored(const struct col *c)
{
	return !(c->flags & COL_COMPUTED);
}

/* Adds "id, key, ...": all stored columns. */
static void
list(struct buf *b, const struct kind *k)
{
	size_t n = 0;

	for (size_t i = 0; i < k->n; i++)
		if (ticket_stored(&k->cols[i])) {
			buf_str(b, n++ > 0 ? ", " : "");
			kind_column(b, &k->cols[i]);
		}
}

void
ticket_row_select(struct desk *d, struct buf *b)
{
	buf_str(b, "SELECT ");
	list(b, kind_find(d, "ticket"));
}

void
ticket_row_read(struct desk *d, struct db_rows *r, struct ticket *t)
{
	const struct kind *k = kind_find(d, "ticket");
	int at = 0;

	ticket_clear(d, t);
	for (size_t i = 0; i < k->n; i++)
		if (ticket_stored(&k->cols[i]))
			ticket_put(t, &k->cols[i],
			    sql_lasting(&t->keep, r, at++, &k->cols[i]));
}

bool
ticket_read(struct desk *d, int64_t id, struct ticket *t)
{
	struct statements *m = desk_memory(d, &statements_memory);
	struct buf b = { 0 };
	struct db_rows *r;

	if (m->select == NULL) {
		ticket_row_select(d, &b);
		buf_str(&b, " FROM ticket WHERE id = $1");
		m->select = b.s;
	}
	r = sql_query(d, m->select, DB_ARGS(V(id)));
	if (!sql_next(d, r)) {
		*t = (struct ticket){ 0 };
		return false;
	}
	ticket_row_read(d, r, t);
	db_done(r);
	return true;
}

/* Returns how many custom columns tickets have. */
static size_t
custom_columns(struct desk *d)
{
	const struct kind *k = kind_find(d, "ticket");
	size_t n = 0;

	while (n < k->n && (k->cols[k->n - 1 - n].flags & COL_CUSTOM))
		n++;
	return n;
}

void
ticket_recopy(struct desk *d, struct ticket *to, const struct ticket *from)
{
	struct val *custom = to->custom;
	struct pool keep = to->keep;

	*to = *from;
	to->custom = custom;
	to->keep = keep;
	if (custom != NULL)
		memcpy(
		    custom, from->custom, custom_columns(d) * sizeof(*custom));
}

void
ticket_copy(struct desk *d, struct ticket *to, const struct ticket *from)
{
	ticket_clear(d, to);
	ticket_recopy(d, to, from);
}

void
ticket_row_insert(struct desk *d, const struct ticket *t)
{
	struct statements *m = desk_memory(d, &statements_memory);
	const struct kind *k = kind_find(d, "ticket");
	struct val args[MAX_COLS];
	struct buf b = { 0 };
	size_t n = 0;

	for (size_t i = 0; i < k->n; i++)
		if (ticket_stored(&k->cols[i]))
			args[n++] = ticket_get(t, &k->cols[i]);
	if (m->insert == NULL) {
		buf_str(&b, "INSERT INTO ticket (");
		list(&b, k);
		buf_str(&b, ") VALUES (");
		for (size_t i = 1; i <= n; i++) {
			buf_str(&b, i > 1 ? ", " : "");
			sql_param(&b, i);
		}
		buf_str(&b, ")");
		m->insert = b.s;
	}
	sql_run(d, m->insert, n, args);
}

void
ticket_row_update(
    struct desk *d, const struct ticket *old, const struct ticket *new)
{
	const struct kind *k = kind_find(d, "ticket");
	struct val args[MAX_COLS];
	size_t n = 0;

	args[n++] = V(new->id);
	buf_clear(&d->kept.sql);
	buf_str(&d->kept.sql, "UPDATE ticket SET ");
	for (size_t i = 0; i < k->n; i++) {
		struct val v = ticket_get(new, &k->cols[i]);

		if (!ticket_stored(&k->cols[i]) ||
		    (val_same(v, ticket_get(old, &k->cols[i])) &&
			strcmp(k->cols[i].name, "updated") != 0))
			continue;
		args[n++] = v;
		buf_str(&d->kept.sql, n > 2 ? ", " : "");
		kind_column(&d->kept.sql, &k->cols[i]);
		buf_str(&d->kept.sql, " = ");
		sql_param(&d->kept.sql, n);
	}
	buf_str(&d->kept.sql, " WHERE id = $1");
	sql_run(d, d->kept.sql.s, n, args);
}

void
ticket_row_reach(struct desk *d, int64_t id, struct instant at)
{
	sql_run(d,
	    "UPDATE ticket SET updated = CASE WHEN updated > $2 THEN updated"
	    " ELSE $2 END WHERE id = $1",
	    DB_ARGS(V(id), V(at)));
}

struct instant
ticket_row_touch(struct desk *d, int64_t id, struct instant at)
{
	int64_t last = sql_int(
	    d, "SELECT updated FROM ticket WHERE id = $1", DB_ARGS(V(id)));

	if (last > at.s)
		at.s = last;
	/* even if it stays: who changes the ticket meanwhile must notice */
	sql_run(d, "UPDATE ticket SET updated = $2 WHERE id = $1",
	    DB_ARGS(V(id), V(at)));
	return at;
}
