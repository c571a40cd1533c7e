/* erase_walk.c - reads tables cell by cell, and writes what is erased */
#include <stdlib.h>
#include <string.h>

#include "args.h"
#include "erase_impl.h"
#include "index.h"
#include "sql.h"

/* A cell that gets another value. */
struct patch {
	struct val key[ERASE_KEY_MAX];
	const char *name;   /* of the row, for the report */
	const char *column; /* belongs to the catalogue */
	struct val new;
};

struct walk {
	struct erase *e;
	const struct table *t;
	size_t key[ERASE_KEY_MAX]; /* numbers of its columns */
	size_t nkey;
	struct patch *patch; /* owned */
	size_t n, cap;
};

/* Finds the columns of the primary key, which the catalogue has as "a, b". */
static void
find_key(struct walk *w)
{
	const char *at = w->t->key;

	while (*at != '\0' && w->nkey < ERASE_KEY_MAX) {
		size_t n = strcspn(at, ",");

		for (size_t i = 0; i < w->t->n; i++)
			if (strncmp(w->t->column[i], at, n) == 0 &&
			    w->t->column[i][n] == '\0')
				w->key[w->nkey++] = i;
		at += n + strspn(at + n, ", ");
	}
}

/* "SELECT t.a, t.b ..., ticket, kind, name FROM ...": the last three say what
 * the row is about. */
static void
select_rows(struct buf *sql, const struct walk *w, const char *where)
{
	const struct table *t = w->t;
	bool of_event = catalogue_has(t, "event");
	bool event = strcmp(t->name, "event") == 0;

	for (size_t i = 0; i < t->n; i++)
		buf_fmt(sql, "%st.%s", i == 0 ? "SELECT " : ", ", t->column[i]);
	buf_fmt(sql, ", %s, %s, %s FROM %s t",
	    strcmp(t->name, "ticket") == 0   ? "t.id"
		: catalogue_has(t, "ticket") ? "t.ticket"
		: of_event		     ? "e.ticket"
					     : "CAST(NULL AS BIGINT)",
	    event	   ? "t.kind"
		: of_event ? "e.kind"
			   : "CAST(NULL AS TEXT)",
	    event	   ? "t.name"
		: of_event ? "e.name"
			   : "CAST(NULL AS TEXT)",
	    t->name);
	if (of_event)
		buf_str(sql, " JOIN event e ON e.id = t.event");
	if (where != NULL)
		buf_fmt(sql, " WHERE %s", where);
	for (size_t i = 0; i < w->nkey; i++)
		buf_fmt(
		    sql, "%s%zu", i == 0 ? " ORDER BY " : ", ", w->key[i] + 1);
}

/* Keeps a value beyond its row. */
static struct val
lasting(struct erase *e, struct val v)
{
	if (v.type == VAL_TEXT)
		v.s = mem_keep(&e->keep, v.s, v.n);
	return v;
}

/* The key of a row as people write it: "12", "standard,first_reply,3". */
static const char *
name_of(const struct walk *w, const struct val *v)
{
	struct buf b = { 0 };
	const char *s;

	for (size_t i = 0; i < w->nkey; i++) {
		const struct val *part = &v[w->key[i]];

		buf_str(&b, i > 0 ? "," : "");
		if (part->type == VAL_INT)
			buf_fmt(&b, "%lld", (long long)part->i);
		else if (part->type == VAL_TEXT)
			buf_add(&b, part->s, part->n);
	}
	s = mem_keep(&w->e->keep, buf_s(&b), b.n);
	buf_free(&b);
	return s;
}

static void
add_patch(struct walk *w, const struct val *v, size_t column, struct val new)
{
	struct patch p = { .name = name_of(w, v),
		.column = w->t->column[column],
		.new = new };

	for (size_t i = 0; i < w->nkey; i++)
		p.key[i] = lasting(w->e, v[w->key[i]]);
	w->patch = mem_grow(w->patch, w->n, &w->cap, sizeof(*w->patch));
	w->patch[w->n++] = p;
}

static void
read_rows(struct walk *w, const char *where, struct val arg, erase_cell *judge)
{
	const struct table *t = w->t;
	struct val *v = xcalloc(t->n, sizeof(*v));
	struct buf sql = { 0 };
	struct db_rows *r;

	select_rows(&sql, w, where);
	r = sql_query(w->e->d, sql.s, where != NULL, &arg);
	while (sql_next(w->e->d, r)) {
		struct erase_row row = { .t = t, .v = v };

		for (size_t i = 0; i < t->n; i++)
			v[i] = db_value(r, (int)i);
		row.ticket = db_int(r, (int)t->n);
		row.kind = db_text(r, (int)t->n + 1, NULL);
		row.name = db_text(r, (int)t->n + 2, NULL);
		for (size_t i = 0; i < t->n; i++) {
			struct val new = v[i];

			if (v[i].type != VAL_NULL && judge(w->e, &row, i, &new))
				add_patch(w, v, i, new);
		}
	}
	buf_free(&sql);
	free(v);
}

/* Keys of tickets and entries are unique: two that became the same are not. */
static struct val
unique(const struct walk *w, const struct patch *p)
{
	struct buf sql = { 0 }, other = { 0 };
	struct val v = p->new;

	if (strcmp(p->column, "key") != 0 || v.type != VAL_TEXT)
		return v;
	buf_fmt(&sql, "SELECT count(*) FROM %s WHERE key = $1", w->t->name);
	if (sql_int(w->e->d, sql.s, 1, &v) > 0) {
		buf_fmt(&other, "%s-%s", v.s, p->name);
		v = val_text(mem_keep(&w->e->keep, other.s, other.n));
	}
	buf_free(&sql);
	buf_free(&other);
	return v;
}

/* Writes one value. */
static void
write_patch(const struct walk *w, const struct patch *p)
{
	struct args a = { 0 };
	struct buf sql = { 0 };

	buf_fmt(&sql, "UPDATE %s SET %s = ", w->t->name, p->column);
	args_add(&a, &sql, unique(w, p));
	for (size_t i = 0; i < w->nkey; i++) {
		buf_fmt(&sql, " %s %s = ", i == 0 ? "WHERE" : "AND",
		    w->t->column[w->key[i]]);
		args_add(&a, &sql, p->key[i]);
	}
	sql_run(w->e->d, sql.s, a.n, a.v);
	args_free(&a);
	buf_free(&sql);
	erase_place(w->e, w->t->name, p->name, p->column, ERASED_REPLACED);
}

/* Writes the values of one article, and puts it into the index anew. */
static size_t
write_article(const struct walk *w, size_t i)
{
	struct erase *e = w->e;
	int64_t id = w->patch[i].key[0].i;

	index_take(e->d, id);
	for (; i < w->n && w->patch[i].key[0].i == id; i++)
		write_patch(w, &w->patch[i]);
	index_put(e->d, id);
	return i;
}

/* Writes a value of a lesson, and puts its article into the index anew. */
static void
write_lesson(const struct walk *w, const struct patch *p)
{
	struct desk *d = w->e->d;
	int64_t article =
	    sql_int(d, "SELECT article FROM lesson WHERE id = $1", 1, p->key);

	index_take(d, article);
	write_patch(w, p);
	index_put(d, article);
}

void
erase_walk(struct erase *e, const struct table *t, const char *where,
    struct val arg, erase_cell *judge)
{
	struct walk w = { .e = e, .t = t };

	find_key(&w);
	read_rows(&w, where, arg, judge);
	for (size_t i = 0; i < w.n;)
		if (strcmp(t->name, "article") == 0)
			i = write_article(&w, i);
		else if (strcmp(t->name, "lesson") == 0)
			write_lesson(&w, &w.patch[i++]);
		else
			write_patch(&w, &w.patch[i++]);
	if (w.n > 0)
		erase_wrote(e, t->name);
	free(w.patch);
}
