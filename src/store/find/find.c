/* find.c - searches: checks one, runs it, and writes what it finds */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "find.h"
#include "find_filter.h"
#include "find_from.h"
#include "find_sort.h"
#include "sql.h"
#include "translate.h"

/* The engines take no more: columns of a result, conditions of a statement,
 * and values in all of them. */
#define COLUMNS_MAX    1000
#define CONDITIONS_MAX 500
#define VALUES_MAX     30000

static bool
few_enough(const struct find *f, struct buf *why)
{
	size_t values = 0;

	for (size_t i = 0; i < f->nfilters; i++)
		values += f->filters[i].n;
	if (f->nfilters > CONDITIONS_MAX)
		buf_fmt(why,
		    _("%zu conditions are too many; at most %d can be "
		      "used"),
		    f->nfilters, CONDITIONS_MAX);
	else if (values > VALUES_MAX)
		buf_fmt(why,
		    _("the conditions have %zu values; at most %d can "
		      "be used"),
		    values, VALUES_MAX);
	else
		return true;
	return false;
}

bool
find_check(struct desk *d, const struct find *f, struct buf *why)
{
	if (!few_enough(f, why))
		return false;
	for (size_t i = 0; i < f->nfilters; i++)
		if (!find_filter_check(
			d, f->kind, &f->filters[i], f->anyone, why))
			return false;
	if (f->sort != NULL && !find_sort_check(f->kind, f->sort, why))
		return false;
	if (f->as_of.s != NONE && f->kind->time == NULL) {
		buf_fmt(why, _("%s records have no history; leave out --as-of"),
		    f->kind->name);
		return false;
	}
	if (f->among != NULL && !(f->kind->flags & KIND_TICKET) &&
	    col_find(f->kind->cols, f->kind->n, "ticket") == NULL) {
		buf_fmt(why,
		    _("%s records do not belong to tickets, so ids of "
		      "tickets cannot choose them"),
		    f->kind->name);
		return false;
	}
	return true;
}

/* A list of columns that grows. */
struct columns {
	const struct col **v; /* owned until find_columns returns it */
	size_t n, cap;	      /* used and allocated elements of v */
};

static void
columns_add(struct columns *to, const struct col *c)
{
	to->v = mem_grow(to->v, to->n, &to->cap, sizeof(*to->v));
	to->v[to->n++] = c;
}

/* Adds the columns of "id,subject"; false, and why, if one is not known. */
static bool
columns_named(
    const struct kind *k, const char *list, struct columns *to, struct buf *why)
{
	while (*list != '\0') {
		size_t len = strcspn(list, ",");
		char *name = xstrndup(list, len);
		const struct col *c = col_find(k->cols, k->n, name);

		if (c == NULL) {
			buf_fmt(why, _("\"%s\" is not a column of the kind %s"),
			    name, k->name);
			col_suggest(why, k->cols, k->n, name);
		} else
			columns_add(to, c);
		free(name);
		if (c == NULL)
			return false;
		list += len + (list[len] == ',');
	}
	if (to->n == 0)
		buf_str(why, _("name at least one column"));
	if (to->n > COLUMNS_MAX)
		buf_fmt(why,
		    _("%zu columns are too many; at most %d can be printed"),
		    to->n, COLUMNS_MAX);
	return to->n > 0 && to->n <= COLUMNS_MAX;
}

bool
find_columns(const struct kind *k, const char *list, const struct col ***out,
    size_t *n, struct buf *why)
{
	struct columns found = { 0 };
	bool good = true;

	if (list != NULL)
		good = columns_named(k, list, &found, why);
	else
		for (size_t i = 0; i < k->n; i++)
			if (k->cols[i].flags & (COL_SHOW | COL_CUSTOM))
				columns_add(&found, &k->cols[i]);
	if (!good) {
		free(found.v);
		found = (struct columns){ 0 };
	}
	*out = found.v;
	*n = found.n;
	return good;
}

/* Returns true if each row is the change of one column. */
static bool
has_changes(const struct kind *k)
{
	return (k->flags & KIND_CHANGES) != 0;
}

/*
 * Writes `old` or `new` of a change, which is in column `at` of the row, as a
 * value of the column that the change is about.
 */
static void
changed_cell(struct desk *d, struct out *o, struct buf *b, struct db_rows *r,
    int at, const struct find *f)
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
	if (c == NULL || col_is_text(c) || text == NULL) {
		out_str(o, text);
		return;
	}
	buf_clear(b);
	col_format(b, c, col_stored(c, text));
	out_cell_as(
	    o, c->type == COL_TIME ? OUT_TIME : col_kind(c), b->s, b->n);
}

/* Writes column `at` of the row; b is scratch space. */
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
is_changed_cell(const struct col *c)
{
	return strcmp(c->name, "old") == 0 || strcmp(c->name, "new") == 0;
}

static int
by_id(const void *a, const void *b)
{
	const struct find_score *x = a, *y = b;

	return (x->id > y->id) - (x->id < y->id);
}

static bool
is_score(const struct find *f, const struct col *c)
{
	return f->scores != NULL && strcmp(c->name, FIND_SCORE) == 0;
}

/* Writes the score of the ticket whose id stands behind the columns. */
static void
score_cell(const struct find *f, struct db_rows *r, struct out *o)
{
	const struct find_score key = { .id = db_int(r, (int)f->nshow) },
				*s = bsearch(&key, f->scores, f->nscores,
				    sizeof(*s), by_id);
	char text[32];

	snprintf(text, sizeof(text), "%.4g", s != NULL ? s->score : 0);
	out_str(o, text);
}

/* Runs the statement and writes its rows; returns how many. */
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
			if (is_score(f, f->show[i]))
				score_cell(f, r, o);
			else if (changes && is_changed_cell(f->show[i]))
				changed_cell(d, o, &b, r, (int)i, f);
			else
				cell(o, &b, r, (int)i, f->show[i]);
		out_row(o);
	}
	buf_free(&b);
	return n;
}

/* Adds "SELECT ..." with the columns to show. */
static void
select_list(struct desk *d, const struct find *f, struct buf *sql)
{
	buf_str(sql, "SELECT ");
	for (size_t i = 0; i < f->nshow; i++) {
		buf_str(sql, i > 0 ? ", " : "");
		if (is_score(f, f->show[i]))
			buf_str(sql, "NULL");
		else
			kind_sql(sql, f->show[i], find_now(d, f));
	}
	if (f->scores != NULL)
		buf_str(sql, ", t.id");
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

	for (size_t i = 0; o->n < f->nshow; i++) {
		col_print(o, f->show[i]);
		if (f->usual && (f->show[i]->flags & (COL_ASIDE | COL_CUSTOM)))
			out_aside(o);
	}
	select_list(d, f, &sql);
	find_from(d, f, &sql, &a);
	find_sort(f, find_now(d, f), &sql);
	if (f->limit != NONE && !each) {
		buf_str(&sql, " LIMIT ");
		args_add(&a, &sql, val_int(f->limit));
	}
	for (size_t i = 0; each && i < find_wanted(f)->n &&
	     (f->limit == NONE || n < f->limit);
	     i++) {
		a.v[a.n - 1] = val_int(find_wanted(f)->v[i]);
		n += rows(d, f, o, sql.s, &a);
	}
	if (!each)
		n = rows(d, f, o, sql.s, &a);
	buf_free(&sql);
	args_free(&a);
	return n;
}

/* Sets out to the columns of the row as text, kept in the pool. */
static void
row_values(const struct find *f, struct db_rows *r, struct pool *pool,
    const char **out)
{
	struct buf b = { 0 };

	for (size_t i = 0; i < f->nshow; i++) {
		if (db_null(r, (int)i)) {
			out[i] = NULL;
			continue;
		}
		buf_clear(&b);
		col_format(&b, f->show[i], sql_value(r, (int)i, f->show[i]));
		out[i] = mem_keep(pool, buf_s(&b), b.n);
	}
	buf_free(&b);
}

bool
find_values(struct desk *d, const struct find *f, int64_t id, struct pool *pool,
    const char **out)
{
	struct ids one = { .v = &id, .n = 1 };
	struct find each = *f;
	struct args a = { 0 };
	struct buf sql = { 0 };
	struct db_rows *r;
	bool found;

	each.among = &one;
	select_list(d, &each, &sql);
	find_from(d, &each, &sql, &a);
	if (find_by_id(&each))
		a.v[a.n - 1] = V(id);
	r = sql_query(d, sql.s, a.n, a.v);
	if ((found = sql_next(d, r))) {
		row_values(f, r, pool, out);
		db_done(r);
	}
	args_free(&a);
	buf_free(&sql);
	return found;
}
