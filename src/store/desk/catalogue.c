/* catalogue.c - the list of tables, columns and references of a database */
#include <stdlib.h>
#include <string.h>

#include "catalogue.h"
#include "err.h"
#include "translate.h"
#include "sql.h"

#define KEY_MAX 8 /* columns of a primary key */

static bool
apart(const char *name)
{
	static const char *const names[] = { "schema", "article_text",
		"search_list", "search_size", "commit_token" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(names[i], name) == 0)
			return true;
	return false;
}

const struct table *
catalogue_find(const struct catalogue *c, const char *name)
{
	for (size_t i = 0; i < c->n; i++)
		if (strcmp(c->table[i].name, name) == 0)
			return &c->table[i];
	return NULL;
}

bool
catalogue_has(const struct table *t, const char *column)
{
	for (size_t i = 0; i < t->n; i++)
		if (strcmp(t->column[i], column) == 0)
			return true;
	return false;
}

/* The rows of one table begin. */
static struct table *
add_table(struct catalogue *c, size_t *cap, const char *name)
{
	c->table = mem_grow(c->table, c->n, cap, sizeof(*c->table));
	c->table[c->n] = (struct table){ .name = name };
	return &c->table[c->n++];
}

static void
add_column(struct table *t, size_t *cap, const char *name,
    const char *refers_to, enum val_type type)
{
	if (t->n == *cap) {
		*cap = *cap * 2 + 16;
		t->column = xreallocarray(t->column, *cap, sizeof(*t->column));
		t->refers = xreallocarray(t->refers, *cap, sizeof(*t->refers));
		t->type = xreallocarray(t->type, *cap, sizeof(*t->type));
	}
	t->column[t->n] = name;
	t->type[t->n] = type;
	t->refers[t->n++] = refers_to;
}

static const char *
joined(struct pool *keep, const char *const *name, size_t n)
{
	struct buf b = { 0 };
	const char *s;

	for (size_t i = 0; i < n; i++)
		buf_fmt(&b, "%s%s", i > 0 ? ", " : "", name[i]);
	s = mem_keep(keep, buf_s(&b), b.n);
	buf_free(&b);
	return s;
}

/* All its columns have been read. */
static void
end_table(struct catalogue *c, const char *const key[KEY_MAX])
{
	struct table *t;
	size_t n = 0;

	if (c->n == 0)
		return;
	t = &c->table[c->n - 1];
	while (n < KEY_MAX && key[n] != NULL)
		n++;
	t->list = joined(&c->keep, t->column, t->n);
	t->key = joined(&c->keep, key, n);
}

/* Nothing that it refers to comes later; a row may name one of its own table.
 */
static bool
may_be_next(const struct catalogue *c, size_t done, const struct table *t)
{
	for (size_t i = 0; i < t->n; i++)
		for (size_t j = done; t->refers[i] != NULL && j < c->n; j++)
			if (&c->table[j] != t &&
			    strcmp(c->table[j].name, t->refers[i]) == 0)
				return false;
	return true;
}

static void
sort(struct catalogue *c)
{
	for (size_t done = 0; done < c->n; done++) {
		size_t i = done;
		struct table t;

		while (i < c->n && !may_be_next(c, done, &c->table[i]))
			i++;
		if (i == c->n)
			die(EX_SOFTWARE, "tables refer to each other");
		t = c->table[i];
		memmove(&c->table[done + 1], &c->table[done],
		    (i - done) * sizeof(t));
		c->table[done] = t;
	}
}

void
catalogue_read(struct desk *d, struct catalogue *c)
{
	struct db_rows *r = sql_query(d, db_catalogue(d->db), DB_NOARGS);
	const char *key[KEY_MAX] = { 0 };
	struct table *t = NULL;
	size_t tables = 0, columns = 0;

	*c = (struct catalogue){ 0 };
	while (sql_next(d, r)) {
		const char *name = db_text(r, 0, NULL);
		int64_t place = db_int(r, 2);

		if (apart(name))
			continue;
		if (t == NULL || strcmp(t->name, name) != 0) {
			end_table(c, key);
			memset(key, 0, sizeof(key));
			columns = 0;
			t = add_table(c, &tables, sql_kept(&c->keep, r, 0));
		}
		add_column(t, &columns, sql_kept(&c->keep, r, 1),
		    sql_kept(&c->keep, r, 3), (enum val_type)db_int(r, 4));
		if (place > 0 && place <= KEY_MAX)
			key[place - 1] = t->column[t->n - 1];
	}
	end_table(c, key);
	sort(c);
}

void
catalogue_free(struct catalogue *c)
{
	for (size_t i = 0; i < c->n; i++) {
		free(c->table[i].column);
		free(c->table[i].refers);
		free(c->table[i].type);
	}
	free(c->table);
	mem_free(&c->keep);
}
