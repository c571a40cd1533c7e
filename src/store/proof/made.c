/* made.c - the records of a kind as they were when they were made */
#include <stdlib.h>
#include <string.h>

#include "made.h"
#include "sql.h"
#include "text.h"

bool
made_kind(const struct kind *k)
{
	return (k->flags & KIND_DROP) != 0;
}

/* Returns true if the history has all changes of the column. */
static bool
in_history(const struct kind *k, const struct col *c)
{
	/* these change when something else happens: a ticket, another change */
	static const char *const out[][2] = { { "agent", "assigned" },
		{ "article", "updated" }, { "contact", "retired" } };

	for (size_t i = 0; i < sizeof(out) / sizeof(out[0]); i++)
		if (strcmp(k->name, out[i][0]) == 0 &&
		    strcmp(c->name, out[i][1]) == 0)
			return false;
	return !(c->flags & COL_COMPUTED);
}

/* ------------------------------------------------------------------ records */

static void
enter(struct made *m, size_t record)
{
	size_t at = text_hash(m->record[record].name) % m->slots;

	while (m->slot[at] != SIZE_MAX)
		at = (at + 1) % m->slots;
	m->slot[at] = record;
}

static void
index_names(struct made *m)
{
	m->slots = 2 * m->n + 1;
	m->slot = xcalloc(m->slots, sizeof(*m->slot));
	memset(m->slot, 0xff, m->slots * sizeof(*m->slot));
	for (size_t i = 0; i < m->n; i++)
		enter(m, i);
}

struct made_record *
made_find(const struct made *m, const char *name)
{
	size_t at = text_hash(name) % m->slots;

	while (m->slot[at] != SIZE_MAX) {
		struct made_record *r = &m->record[m->slot[at]];

		if (strcmp(r->name, name) == 0)
			return r;
		at = (at + 1) % m->slots;
	}
	return NULL;
}

static const char *
kept(struct made *m, const struct buf *b)
{
	return mem_keep(&m->keep, buf_s(b), b->n);
}

/* The current row of a query becomes a record. */
static void
take(struct made *m, struct made_record *to, struct db_rows *r)
{
	const struct kind *k = m->kind;
	struct val *v = xcalloc(k->n, sizeof(*v));
	struct buf b = { 0 };

	*to = (struct made_record){ .value = xcalloc(k->n, sizeof(*to->value)),
		.later = xcalloc(k->n, sizeof(*to->later)) };
	for (size_t i = 0; i < k->n; i++) {
		v[i] = sql_value(r, (int)i, &k->cols[i]);
		if (v[i].type == VAL_NULL || !in_history(k, &k->cols[i]))
			continue;
		buf_clear(&b);
		col_store(&b, v[i]);
		to->value[i] = kept(m, &b);
	}
	buf_clear(&b);
	kind_key(k, v, &b);
	to->name = kept(m, &b);
	buf_free(&b);
	free(v);
}

static void
read_rows(struct desk *d, struct made *m)
{
	const struct kind *k = m->kind;
	struct buf sql = { 0 };
	struct db_rows *r;
	size_t cap = 0;

	kind_select(&sql, k);
	r = sql_query(d, sql.s, DB_NOARGS);
	while (sql_next(d, r)) {
		m->record = mem_grow(m->record, m->n, &cap, sizeof(*m->record));
		take(m, &m->record[m->n++], r);
	}
	buf_free(&sql);
}

/* ------------------------------------------------------------------ changes */

static const char *
shown(const char *s)
{
	return s != NULL ? s : "";
}

/* The value that a change left is not the one that came next, or that is there
 * now. */
static void
broken(struct faults *f, const struct made *m, const struct made_record *of,
    size_t column, int64_t event, const char *new)
{
	const char *field = m->kind->cols[column].name;

	if (!of->later[column])
		faults_add(f, m->kind->name, NONE,
		    "%s: %s is \"%s\", its history ends in \"%s\"", of->name,
		    field, shown(of->value[column]), shown(new));
	else
		faults_add(f, "event", event,
		    "%s %s: %s becomes \"%s\", but was \"%s\" at the next "
		    "change",
		    m->kind->name, of->name, field, shown(new),
		    shown(of->value[column]));
}

static void
take_back(struct made *m, struct faults *f, struct db_rows *r)
{
	const struct kind *k = m->kind;
	const char *field = db_text(r, 2, NULL), *old, *new;
	const struct col *c;
	struct made_record *of = made_find(m, db_text(r, 1, NULL));
	size_t i;

	if (of == NULL) {
		if (f != NULL)
			faults_add(f, k->name, NONE,
			    "%s: has a history but no row",
			    db_text(r, 1, NULL));
		return;
	}
	of->born |= field == NULL;
	if (field == NULL || (c = col_find(k->cols, k->n, field)) == NULL ||
	    !in_history(k, c))
		return; /* made, or the field is retired */
	i = (size_t)(c - k->cols);
	new = db_text(r, 4, NULL);
	if (f != NULL && !text_same(of->value[i], new))
		broken(f, m, of, i, db_int(r, 0), new);
	old = db_text(r, 3, NULL);
	of->value[i] =
	    old != NULL ? mem_keep(&m->keep, old, strlen(old)) : NULL;
	of->later[i] = true;
}

void
made_read(
    struct desk *d, const struct kind *k, struct faults *f, struct made *m)
{
	struct db_rows *r;

	*m = (struct made){ .kind = k };
	read_rows(d, m);
	index_names(m);
	r = sql_query(d,
	    "SELECT e.id, e.name, c.field, c.old, c.new FROM event e"
	    " LEFT JOIN change c ON c.event = e.id WHERE e.kind = $1"
	    " AND e.name IS NOT NULL ORDER BY e.id DESC, c.field",
	    DB_ARGS(V(k->name)));
	while (sql_next(d, r))
		take_back(m, f, r);
}

void
made_free(struct made *m)
{
	for (size_t i = 0; i < m->n; i++) {
		free(m->record[i].value);
		free(m->record[i].later);
	}
	free(m->record);
	free(m->slot);
	mem_free(&m->keep);
	*m = (struct made){ 0 };
}
