/* join.c - columns of the records that a record names */
#include <stdlib.h>
#include <string.h>

#include "join.h"
#include "sql.h"
#include "text.h"
#include "translate.h"

/* Returns the only key of a kind, NULL if it has several. */
static const struct col *
only_key(const struct kind *k)
{
	const struct col *key = NULL;

	for (size_t i = 0; i < k->n; i++)
		if (k->cols[i].flags & COL_KEY) {
			if (key != NULL)
				return NULL;
			key = &k->cols[i];
		}
	return key;
}

static bool
unknown(const struct kind *k, const char *name, struct buf *why)
{
	buf_fmt(why, _("\"%s\" is not a column of the kind %s"), name, k->name);
	col_suggest(why, k->cols, k->n, name);
	return false;
}

bool
join_find(struct desk *d, const struct kind *k, const char *name,
    struct join *j, struct buf *why)
{
	const char *dot = strchr(name, '.');
	char *first;

	*j = (struct join){ .kind = k };
	if (dot == NULL) {
		j->col = col_find(k->cols, k->n, name);
		return j->col != NULL || unknown(k, name, why);
	}
	first = xstrndup(name, (size_t)(dot - name));
	j->via = col_find(k->cols, k->n, first);
	if (j->via == NULL)
		unknown(k, first, why);
	else if (j->via->ref == NULL ||
	    (j->key = only_key(j->kind = kind_find(d, j->via->ref))) == NULL)
		buf_fmt(why,
		    _("\"%s\": the column %s does not name a record of another "
		      "kind"),
		    name, first);
	else if ((j->col = col_find(j->kind->cols, j->kind->n, dot + 1)) ==
	    NULL)
		unknown(j->kind, dot + 1, why);
	free(first);
	return j->col != NULL;
}

/* ------------------------------------------------------------ what was known
 */

/* What a column was before an event; `made`: the record was not there. */
struct before {
	int64_t event;
	bool made;
	struct val old; /* its text is owned */
};

/* The values of one column of one record. */
struct known {
	const struct kind *kind;
	char *column, *key; /* owned; NULL: nothing is known here */
	struct val now;	    /* its text is owned */
	bool past;	    /* v has been read */
	struct before *v;   /* owned, in the order of events */
	size_t n, cap;
};

#define PLACES 1024 /* of values that are remembered */

struct knowledge {
	struct known v[PLACES];
};

static void
forget_one(struct known *k)
{
	free(k->column);
	free(k->key);
	if (k->now.type == VAL_TEXT)
		free((char *)(uintptr_t)k->now.s);
	for (size_t i = 0; i < k->n; i++)
		if (k->v[i].old.type == VAL_TEXT)
			free((char *)(uintptr_t)k->v[i].old.s);
	free(k->v);
	*k = (struct known){ .key = NULL };
}

static void
forget(struct desk *d, void *memory, const char *kind)
{
	struct knowledge *all = memory;

	(void)d;
	for (size_t i = 0; i < PLACES; i++)
		if (all->v[i].key != NULL &&
		    (kind == NULL || strcmp(kind, "field") == 0 ||
			strcmp(kind, all->v[i].kind->name) == 0))
			forget_one(&all->v[i]);
}

static void
forget_all(void *memory)
{
	forget(NULL, memory, NULL);
}

static void
undo(struct desk *d, void *memory)
{
	forget(d, memory, NULL);
}

static const struct desk_memory join_memory = { .size =
						    sizeof(struct knowledge),
	.forget = forget,
	.undo = undo,
	.close = forget_all };

void
join_changed(struct desk *d, const char *kind)
{
	forget(d, desk_memory(d, &join_memory), kind);
}

/* Returns a value with a text of its own. */
static struct val
own(struct val v)
{
	if (v.type == VAL_TEXT)
		v.s = xstrndup(v.s, v.n);
	return v;
}

/* Reads what the column is now. */
static struct val
read_now(struct desk *d, const struct join *j, struct val key)
{
	struct buf sql = { 0 };
	struct val v = { .type = VAL_NULL };
	struct db_rows *r;

	buf_str(&sql, "SELECT ");
	kind_column(&sql, j->col);
	buf_fmt(&sql, " FROM %s WHERE %s = $1", j->kind->name, j->key->name);
	r = sql_query(d, sql.s, 1, &key);
	if (sql_next(d, r)) {
		v = own(sql_value(r, 0, j->col));
		db_done(r);
	}
	buf_free(&sql);
	return v;
}

/*
 * Reads what the column was before each event that changed it. An event without
 * any change made the record.
 */
static void
read_past(struct desk *d, const struct join *j, struct known *k)
{
	struct db_rows *r = sql_query(d,
	    "SELECT e.id, c.field, c.old FROM event e"
	    " LEFT JOIN change c ON c.event = e.id AND c.field = $3"
	    " WHERE e.kind = $1 AND e.name = $2 AND (c.field IS NOT NULL"
	    " OR NOT EXISTS (SELECT 1 FROM change x WHERE x.event = e.id))"
	    " ORDER BY e.id",
	    DB_ARGS(
		V(j->kind->name), V((const char *)k->key), V(j->col->name)));

	k->past = true;
	while (sql_next(d, r)) {
		struct before b = { .event = db_int(r, 0),
			.made = db_null(r, 1) };

		if (!b.made)
			b.old = own(col_stored(j->col, db_text(r, 2, NULL)));
		k->v = mem_grow(k->v, k->n, &k->cap, sizeof(*k->v));
		k->v[k->n++] = b;
	}
}

/* Returns where the value of a record is remembered, read if need be. */
static struct known *
remembered(struct desk *d, const struct join *j, struct val key)
{
	struct knowledge *all = desk_memory(d, &join_memory);
	struct buf name = { 0 };
	struct known *k;
	struct val now;

	col_format(&name, j->key, key);
	k = &all->v[(text_hash(buf_s(&name)) ^ text_hash(j->col->name)) %
	    PLACES];
	if (k->key == NULL || k->kind != j->kind ||
	    strcmp(k->key, buf_s(&name)) != 0 ||
	    strcmp(k->column, j->col->name) != 0) {
		now = read_now(d, j, key);
		forget_one(k);
		*k = (struct known){ .kind = j->kind,
			.column = xstrdup(j->col->name),
			.key = xstrdup(buf_s(&name)),
			.now = now };
	}
	buf_free(&name);
	return k;
}

struct val
join_value(struct desk *d, const struct join *j, struct val key, int64_t event)
{
	struct val none = { .type = VAL_NULL };
	struct known *k;

	if (key.type == VAL_NULL)
		return none;
	k = remembered(d, j, key);
	if (event == JOIN_NOW)
		return k->now;
	if (!k->past)
		read_past(d, j, k);
	for (size_t i = 0; i < k->n; i++)
		if (k->v[i].event >= event)
			return k->v[i].made ? none : k->v[i].old;
	return k->now;
}
