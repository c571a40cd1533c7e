#include <stdlib.h>
#include <string.h>

#include "as_of.h"
#include "find.h"
#include "find_filter.h"
#include "translate.h"
#include "sql.h"

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

int64_t
ids_missing(struct desk *d, const struct ids *ids)
{
	for (size_t i = 0; ids != NULL && i < ids->n; i++)
		if (sql_int(d, "SELECT count(*) FROM ticket WHERE id = $1",
			DB_ARGS(V(ids->v[i]))) == 0)
			return ids->v[i];
	return NONE;
}

void
args_add(struct args *a, struct buf *sql, struct val v)
{
	a->v = mem_grow(a->v, a->n, &a->cap, sizeof(*a->v));
	a->v[a->n++] = v;
	sql_param(sql, a->n);
}

void
args_free(struct args *a)
{
	free(a->v);
	mem_free(&a->keep);
	*a = (struct args){ 0 };
}

static const struct col *
column_of(const struct kind *k, const char *name)
{
	return col_find(k->cols, k->n, name);
}

/* ------------------------------------------------------------------ sorting */

/* Walks "due,-priority": the next column, or NULL at the end or at a wrong one.
 */
static const struct col *
sort_next(const struct kind *k, const char **p, bool *down, char **name)
{
	size_t n;

	free(*name);
	*name = NULL;
	while (**p == ',')
		(*p)++;
	if (**p == '\0')
		return NULL;
	*down = **p == '-';
	*p += *down;
	n = strcspn(*p, ",");
	*name = xstrndup(*p, n);
	*p += n;
	return column_of(k, *name);
}

static bool
sort_check(const struct kind *k, const char *sort, struct buf *why)
{
	char *name = NULL;
	bool down;

	while (sort_next(k, &sort, &down, &name) != NULL)
		;
	if (name == NULL)
		return true;
	buf_fmt(why, _("\"%s\" is not a column of the kind %s"), name, k->name);
	col_suggest(why, k->cols, k->n, name);
	free(name);
	return false;
}

static struct instant
spoken(const struct desk *d, const struct find *f)
{
	return f->now != NULL ? *f->now : d->now;
}

/* As of an instant, a ticket is as old, and has as much time left, as then. */
static struct instant
now(const struct desk *d, const struct find *f)
{
	return f->as_of.s != NONE ? f->as_of : spoken(d, f);
}

static void
order(struct desk *d, const struct find *f, struct buf *sql)
{
	const char *p = f->sort != NULL ? f->sort : f->kind->order;
	const char *key = f->kind->order;
	const struct col *c;
	char *name = NULL;
	bool down;
	size_t n = 0;

	for (int round = 0; round < 2; round++) {
		while ((c = sort_next(f->kind, &p, &down, &name)) != NULL) {
			buf_str(sql, n++ > 0 ? ", " : " ORDER BY ");
			kind_sql(sql, c, now(d, f));
			buf_str(sql, down ? " DESC" : "");
			/* a key has no nulls, and an index serves it as it is
			 */
			if (f->sort != NULL && round == 0)
				buf_str(sql, " NULLS LAST");
		}
		if (f->sort == NULL)
			break;
		p = key; /* ties in the order of the key */
	}
	free(name);
}

/* ------------------------------------------------------------------ the search
 */

static const struct ids *
wanted(const struct find *f)
{
	return f->events != NULL ? f->events : f->among;
}

/* One statement per id keeps the order in which they came. */
bool
find_by_id(const struct find *f)
{
	return wanted(f) != NULL && f->sort == NULL && f->as_of.s == NONE;
}

bool
find_check(struct desk *d, const struct find *f, struct buf *why)
{
	for (size_t i = 0; i < f->nfilters; i++)
		if (!find_filter_check(d, f->kind, &f->filters[i], why))
			return false;
	if (f->sort != NULL && !sort_check(f->kind, f->sort, why))
		return false;
	if (f->as_of.s != NONE && f->kind->time == NULL) {
		buf_fmt(why, _("%s records have no history; leave out --as-of"),
		    f->kind->name);
		return false;
	}
	if (f->among != NULL && !(f->kind->flags & KIND_TICKET) &&
	    column_of(f->kind, "ticket") == NULL) {
		buf_fmt(why,
		    _("%s records do not belong to tickets, so ids of "
		      "tickets cannot choose them"),
		    f->kind->name);
		return false;
	}
	return true;
}

bool
find_columns(const struct kind *k, const char *list, const struct col ***out,
    size_t *n, struct buf *why)
{
	size_t cap = 0;
	const char *p = list;

	*out = NULL;
	*n = 0;
	if (list == NULL) {
		for (size_t i = 0; i < k->n; i++)
			if (k->cols[i].flags & (COL_SHOW | COL_CUSTOM)) {
				*out = mem_grow(*out, *n, &cap, sizeof(**out));
				(*out)[(*n)++] = &k->cols[i];
			}
		return true;
	}
	while (*p != '\0') {
		size_t len = strcspn(p, ",");
		char *name = xstrndup(p, len);
		const struct col *c = column_of(k, name);

		if (c == NULL) {
			buf_fmt(why, _("\"%s\" is not a column of the kind %s"),
			    name, k->name);
			col_suggest(why, k->cols, k->n, name);
			free(name);
			free(*out);
			*out = NULL;
			return false;
		}
		free(name);
		*out = mem_grow(*out, *n, &cap, sizeof(**out));
		(*out)[(*n)++] = c;
		p += len + (p[len] == ',');
	}
	if (*n == 0)
		buf_str(why, _("name at least one column"));
	return *n > 0;
}

static const char *
ticket_column(const struct kind *k)
{
	return k->flags & KIND_TICKET ? "t.id" : "t.ticket";
}

/* Returns true if the rows are those of tickets, perhaps joined with more. */
static bool
of_tickets(const struct kind *k)
{
	return (k->flags & KIND_TICKET) && k->from == NULL;
}

/* What the program itself keeps up to date is no news. */
static void
leave_out_kept(struct buf *sql)
{
	const char *join = " AND c.field NOT IN ('";
	const struct kind *k = kind_plain("ticket");

	for (size_t i = 0; i < k->n; i++)
		if (k->cols[i].flags & COL_KEPT) {
			buf_fmt(sql, "%s%s'", join, k->cols[i].name);
			join = ", '";
		}
	buf_str(sql, ")");
}

/* Their past is in events that name them. */
static bool
of_records(const struct kind *k)
{
	return k->from == NULL && k->join == NULL && k->time == NULL;
}

static void
from(struct desk *d, const struct find *f, struct buf *sql, struct args *a)
{
	buf_str(sql, " FROM ");
	if (f->as_of.s != NONE && of_tickets(f->kind)) {
		as_of_tickets(d, f->as_of, f->range, sql, a);
	} else if (f->as_of.s != NONE && of_records(f->kind)) {
		as_of_records(d, f->kind, f->as_of, sql, a);
	} else if (f->kind->from != NULL) {
		buf_str(sql, f->kind->from);
		if (f->brief)
			leave_out_kept(sql);
	} else
		buf_fmt(sql, "%s t", f->kind->name);
	buf_str(sql, f->kind->join != NULL ? f->kind->join : "");
}

static bool
asks_retired(const struct find *f)
{
	for (size_t i = 0; i < f->nfilters; i++)
		if (strcmp(f->filters[i].field, "retired") == 0)
			return true;
	return f->retired || column_of(f->kind, "retired") == NULL;
}

void
find_from(struct desk *d, const struct find *f, struct buf *sql, struct args *a)
{
	const char *join = " WHERE ";
	bool ticket = of_tickets(f->kind) && f->kind->join == NULL,
	     active = false;

	a->now = now(d, f);
	a->spoken = spoken(d, f);
	from(d, f, sql, a);
	for (size_t i = 0; i < f->nfilters; i++) {
		buf_str(sql, join);
		find_condition(d, sql, a,
		    column_of(f->kind, f->filters[i].field), &f->filters[i]);
		active |= ticket && find_means_active(d, &f->filters[i]);
		join = " AND ";
	}
	if (active && f->as_of.s == NONE) {
		buf_fmt(sql, "%st.active = 1", join);
		join = " AND ";
	}
	if (f->as_of.s != NONE && !ticket && !of_records(f->kind)) {
		buf_fmt(sql, "%st.%s <= ", join, f->kind->time);
		args_add(a, sql, V(f->as_of));
		join = " AND ";
	}
	if (!asks_retired(f)) {
		buf_fmt(sql, "%st.retired IS NULL", join);
		join = " AND ";
	}
	if (f->after > 0) {
		buf_fmt(sql, "%st.id > ", join);
		args_add(a, sql, val_int(f->after));
		join = " AND ";
	}
	if (wanted(f) == NULL)
		return;
	buf_fmt(sql, "%s%s ", join,
	    f->events != NULL ? "t.id" : ticket_column(f->kind));
	if (find_by_id(f)) {
		buf_str(sql, "= ");
		args_add(a, sql, val_int(0)); /* find_run sets it */
		return;
	}
	/* numbers as they are: there may be more than a statement has
	 * parameters */
	buf_str(sql, "IN (");
	for (size_t i = 0; i < f->among->n; i++)
		buf_fmt(
		    sql, i > 0 ? ",%lld" : "%lld", (long long)f->among->v[i]);
	buf_str(sql, f->among->n == 0 ? "NULL)" : ")");
}

static bool
has_changes(const struct kind *k)
{
	return (k->flags & KIND_CHANGES) != 0;
}

/* old and new of a change are of the type of the column that they name. */
static void
dynamic(struct desk *d, struct out *o, struct buf *b, struct db_rows *r, int at,
    const struct find *f)
{
	const struct kind *k = kind_find(d, "ticket");
	const struct col *c;
	const char *text, *field;
	int field_at = (int)f->nshow, kind_at = field_at + 1;
	const char *other = db_text(r, kind_at, NULL);

	if (other != NULL)
		k = kind_find(d, other);
	field = db_text(r, field_at, NULL);
	c = k != NULL && field != NULL ? col_find(k->cols, k->n, field) : NULL;
	text = db_text(r, at, NULL);
	if (c == NULL || c->type == COL_TEXT || text == NULL) {
		out_str(o, text);
		return;
	}
	buf_clear(b);
	col_format(b, c, col_stored(c, text));
	out_cell(o, b->s, b->n);
}

static void
cell(struct out *o, struct buf *b, struct db_rows *r, int at,
    const struct col *c)
{
	struct val v = sql_value(r, at, c);

	if (v.type == VAL_NULL) {
		out_null(o);
	} else if (v.type == VAL_TEXT) {
		out_cell(o, v.s, v.n);
	} else {
		buf_clear(b);
		col_format(b, c, v);
		out_cell(o, b->s, b->n);
	}
}

static bool
is_dynamic(const struct col *c)
{
	return strcmp(c->name, "old") == 0 || strcmp(c->name, "new") == 0;
}

static int64_t
rows(struct desk *d, const struct find *f, struct out *o, const char *sql,
    const struct args *a)
{
	struct db_rows *r = sql_query(d, sql, a->n, a->v);
	bool changes = has_changes(f->kind);
	struct buf b = { 0 };
	int64_t n = 0;

	for (; sql_next(d, r); n++) {
		for (size_t i = 0; i < f->nshow; i++)
			if (changes && is_dynamic(f->show[i]))
				dynamic(d, o, &b, r, (int)i, f);
			else
				cell(o, &b, r, (int)i, f->show[i]);
		out_row(o);
	}
	buf_free(&b);
	return n;
}

static void
select_list(struct desk *d, const struct find *f, struct buf *sql)
{
	buf_str(sql, "SELECT ");
	for (size_t i = 0; i < f->nshow; i++) {
		buf_str(sql, i > 0 ? ", " : "");
		kind_sql(sql, f->show[i], now(d, f));
	}
	if (has_changes(f->kind))
		buf_str(sql, ", c.field, t.kind");
}

int64_t
find_run(struct desk *d, const struct find *f, struct out *o)
{
	struct args a = { 0 };
	struct buf sql = { 0 };
	bool each = find_by_id(f);
	int64_t n = 0;

	for (size_t i = 0; o->n < f->nshow; i++)
		out_column(o, f->show[i]->name, col_kind(f->show[i]));
	select_list(d, f, &sql);
	find_from(d, f, &sql, &a);
	order(d, f, &sql);
	if (f->limit != NONE && !each) {
		buf_str(&sql, " LIMIT ");
		args_add(&a, &sql, val_int(f->limit));
	}
	for (size_t i = 0;
	     each && i < wanted(f)->n && (f->limit == NONE || n < f->limit);
	     i++) {
		a.v[a.n - 1] = val_int(wanted(f)->v[i]);
		n += rows(d, f, o, sql.s, &a);
	}
	if (!each)
		n = rows(d, f, o, sql.s, &a);
	buf_free(&sql);
	args_free(&a);
	return n;
}

bool
find_values(struct desk *d, const struct find *f, int64_t id, struct pool *pool,
    const char **out)
{
	struct ids one = { .v = &id, .n = 1 };
	struct find each = *f;
	struct args a = { 0 };
	struct buf sql = { 0 }, b = { 0 };
	struct db_rows *r;
	bool found;

	each.among = &one;
	select_list(d, &each, &sql);
	find_from(d, &each, &sql, &a);
	if (find_by_id(&each))
		a.v[a.n - 1] = V(id);
	r = sql_query(d, sql.s, a.n, a.v);
	if ((found = sql_next(d, r))) {
		for (size_t i = 0; i < f->nshow; i++) {
			if (db_null(r, (int)i)) {
				out[i] = NULL;
				continue;
			}
			buf_clear(&b);
			col_format(
			    &b, f->show[i], sql_value(r, (int)i, f->show[i]));
			out[i] = mem_keep(pool, buf_s(&b), b.n);
		}
		db_done(r);
	}
	args_free(&a);
	buf_free(&sql);
	buf_free(&b);
	return found;
}
