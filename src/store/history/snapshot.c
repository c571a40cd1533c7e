/* snapshot.c - reads records of configuration and undoes later changes */
#include <stdlib.h>
#include <string.h>

#include "snapshot.h"
#include "sql.h"

/* Returns the values of a row, which the caller owns; texts are kept. */
static struct val *
row_of(struct snapshot *c, struct db_rows *r)
{
	struct val *v = xcalloc(c->kind->n, sizeof(*v));

	for (size_t i = 0; i < c->kind->n; i++)
		v[i] = sql_lasting(&c->keep, r, (int)i, &c->kind->cols[i]);
	return v;
}

static void
read_rows(struct desk *d, struct snapshot *c)
{
	const struct kind *k = c->kind;
	struct buf sql = { 0 };
	struct db_rows *r;
	size_t cap = 0;

	kind_select(&sql, k);
	buf_fmt(&sql, " ORDER BY %s", k->order);
	r = sql_query(d, sql.s, DB_NOARGS);
	while (sql_next(d, r)) {
		c->v = mem_grow(c->v, c->n, &cap, sizeof(*c->v));
		c->v[c->n++] = row_of(c, r);
	}
	buf_free(&sql);
}

/* Returns the row with this key, as events write keys; c->n if there is none.
 */
static size_t
called(const struct snapshot *c, const char *name)
{
	struct buf b = { 0 };
	size_t i;

	for (i = 0; i < c->n; i++) {
		buf_clear(&b);
		kind_key(c->kind, c->v[i], &b);
		if (strcmp(buf_s(&b), name) == 0)
			break;
	}
	buf_free(&b);
	return i;
}

static void
drop(struct snapshot *c, size_t i)
{
	free(c->v[i]);
	memmove(&c->v[i], &c->v[i + 1], (c->n - i - 1) * sizeof(*c->v));
	c->n--;
}

/*
 * Undoes the changes from the event on, the latest first: a column gets its old
 * value back, and a record that was made is removed.
 */
static void
undo(struct desk *d, struct snapshot *c, int64_t event)
{
	const struct kind *k = c->kind;
	struct db_rows *r = sql_query(d,
	    "SELECT e.name, c.field, c.old FROM event e LEFT JOIN change c"
	    " ON c.event = e.id WHERE e.kind = $1 AND e.id >= $2"
	    " ORDER BY e.id DESC, c.field",
	    DB_ARGS(V(k->name), V(event)));

	while (sql_next(d, r)) {
		size_t i = called(c, db_text(r, 0, NULL));
		const struct col *col;
		const char *field = db_text(r, 1, NULL), *old;

		if (c->v == NULL || i == c->n)
			continue;
		if (field == NULL) {
			drop(c, i);
			continue;
		}
		if ((col = col_find(k->cols, k->n, field)) == NULL)
			continue;
		old = db_text(r, 2, NULL);
		if (old != NULL)
			old = mem_keep(&c->keep, old, strlen(old));
		c->v[i][col - k->cols] = col_stored(col, old);
	}
}

void
snapshot_read(
    struct desk *d, const char *kind, int64_t event, struct snapshot *c)
{
	const struct col *retired;

	*c = (struct snapshot){ .kind = kind_plain(kind) };
	retired = col_find(c->kind->cols, c->kind->n, "retired");
	read_rows(d, c);
	if (event != SNAPSHOT_NOW)
		undo(d, c, event);
	for (size_t i = c->n; i-- > 0;)
		if (c->v[i][retired - c->kind->cols].type != VAL_NULL)
			drop(c, i);
}

void
snapshot_free(struct snapshot *c)
{
	for (size_t i = 0; i < c->n; i++)
		free(c->v[i]);
	free(c->v);
	mem_free(&c->keep);
	*c = (struct snapshot){ 0 };
}

const char *
snapshot_setting(struct desk *d, const char *name, const char *otherwise,
    struct instant then, struct pool *keep)
{
	int64_t event = then.s == NONE ? NONE
				       : sql_int(d,
					     "SELECT min(id) FROM event WHERE"
					     " kind = 'setting' AND at > $1",
					     DB_ARGS(V(then)));
	const char *value = otherwise;
	struct snapshot c;

	if (event == NONE)
		return desk_setting(d, name, otherwise);
	snapshot_read(d, "setting", event, &c);
	for (size_t i = 0; i < c.n; i++)
		if (strcmp(snapshot_text(&c, i, "name"), name) == 0)
			value = snapshot_text(&c, i, "value");
	if (value != NULL && value != otherwise)
		value = mem_keep(keep, value, strlen(value));
	snapshot_free(&c);
	return value;
}

const char *
snapshot_text(const struct snapshot *c, size_t row, const char *column)
{
	const struct kind *k = c->kind;
	struct val v = c->v[row][col_find(k->cols, k->n, column) - k->cols];

	return v.type == VAL_TEXT ? v.s : NULL;
}

int64_t
snapshot_int(const struct snapshot *c, size_t row, const char *column)
{
	const struct kind *k = c->kind;
	struct val v = c->v[row][col_find(k->cols, k->n, column) - k->cols];

	return v.type == VAL_INT ? v.i : NONE;
}
