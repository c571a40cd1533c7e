#include <stdlib.h>
#include <string.h>

#include "as_of.h"
#include "find.h"
#include "msg.h"
#include "names.h"
#include "sql.h"
#include "ticket.h"
#include "value.h"

#define MAX_SORTED	30000	/* ids that one statement takes */

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

/* ---------------------------------------------------------------- filters */

static const char *const sign[] = { [IS] = "=", [IS_NOT] = "<>", [LESS] = "<",
	[LESS_EQUAL] = "<=", [MORE] = ">", [MORE_EQUAL] = ">=" };

/* network/ means network and all below it. */
static void
tree(struct buf *sql, struct args *a, const char *column, const char *value,
    bool not)
{
	size_t n = strlen(value) - 1;
	struct buf end = { 0 };

	buf_add(&end, value, n);
	buf_ch(&end, '/' + 1);
	buf_fmt(sql, "%s(%s = ", not ? "NOT " : "", column);
	args_add(a, sql, val_text(mem_keep(&a->keep, value, n)));
	buf_fmt(sql, " OR (%s >= ", column);
	args_add(a, sql, val_text(mem_keep(&a->keep, value, n + 1)));
	buf_fmt(sql, " AND %s < ", column);
	args_add(a, sql, val_text(mem_keep(&a->keep, end.s, end.n)));
	buf_str(sql, "))");
	buf_free(&end);
}

/* One pattern, in which only % that we put there stands for anything. */
static void
like(struct buf *sql, struct args *a, const char *before, const char *value,
    const char *after)
{
	struct buf b = { 0 };

	buf_str(&b, before);
	for (; *value != '\0'; value++) {
		if (strchr("%_\\", *value) != NULL)
			buf_ch(&b, '\\');
		buf_ch(&b, *value);
	}
	buf_str(&b, after);
	buf_str(sql, "lower(");
	args_add(a, sql, val_text(mem_keep(&a->keep, b.s, b.n)));
	buf_str(sql, ") ESCAPE '\\'");
	buf_free(&b);
}

static void
is_one(struct desk *d, struct buf *sql, struct args *a, const struct col *c,
    const char *column, const char *value, bool not)
{
	struct buf why = { 0 };
	struct val v;

	if (*value == '\0') {
		buf_fmt(sql, "%s IS %sNULL", column, not ? "NOT " : "");
	} else if (c->flags & COL_WORDS) {
		buf_fmt(sql, "lower(' ' || coalesce(%s, '') || ' ') %sLIKE ",
		    column, not ? "NOT " : "");
		like(sql, a, "% ", value, " %");
	} else if ((c->flags & COL_TREE) && value[strlen(value) - 1] == '/') {
		tree(sql, a, column, value, not);
	} else if (value_parse(d, c, value, true, &a->keep, &v, &why)) {
		buf_fmt(sql, "%s %s ", column, not ? "<>" : "=");
		args_add(a, sql, v);
	}
	buf_free(&why);
}

/* field=a,b: one of them; field!=a,b: none of them, and null is none of them. */
static void
is(struct desk *d, struct buf *sql, struct args *a, const struct col *c,
    const char *column, const struct filter *f)
{
	bool not = f->op == IS_NOT, null = false;

	for (size_t i = 0; i < f->n; i++)
		null |= f->value[i][0] == '\0';
	buf_str(sql, "(");
	if (not && !null)
		buf_fmt(sql, "%s IS NULL OR (", column);
	for (size_t i = 0; i < f->n; i++) {
		if (i > 0)
			buf_str(sql, not ? " AND " : " OR ");
		is_one(d, sql, a, c, column, f->value[i], not);
	}
	buf_str(sql, not && !null ? "))" : ")");
}

static void
condition(struct desk *d, struct buf *sql, struct args *a,
    const struct col *c, const struct filter *f)
{
	struct buf column = { 0 }, why = { 0 };
	struct val v;

	kind_sql(&column, c, d->now);
	switch (f->op) {
	case IS:
	case IS_NOT:
		is(d, sql, a, c, column.s, f);
		break;
	case HAS:
	case HAS_NOT:
		buf_fmt(sql, "lower(coalesce(%s, '')) %sLIKE ", column.s,
		    f->op == HAS_NOT ? "NOT " : "");
		like(sql, a, "%", f->value[0], "%");
		break;
	case LESS:
	case LESS_EQUAL:
	case MORE:
	case MORE_EQUAL:
		if (!value_parse(d, c, f->value[0], true, &a->keep, &v, &why))
			break;
		buf_fmt(sql, "%s %s ", column.s, sign[f->op]);
		args_add(a, sql, v);
		break;
	}
	buf_free(&column);
	buf_free(&why);
}

/*
 * True if a filter lets only active tickets through; then the statement
 * says so, and the partial indexes serve it.
 */
static bool
means_active(struct desk *d, const struct filter *f)
{
	bool state = strcmp(f->field, "state") == 0;

	if (strcmp(f->field, "active") == 0)
		return f->op == IS && f->n == 1 &&
		    strchr("y1t", f->value[0][0]) != NULL;
	if (f->op != IS || (!state && strcmp(f->field, "status") != 0))
		return false;
	for (size_t i = 0; i < f->n; i++) {
		const struct name *s = names_find(d, "status", f->value[i]);

		if (state ? !ticket_active(f->value[i]) :
		    s == NULL || !ticket_active(s->category))
			return false;
	}
	return true;
}

static const struct col *
column_of(const struct kind *k, const char *name)
{
	return col_find(k->cols, k->n, name);
}

static bool
filter_check(struct desk *d, const struct kind *k, const struct filter *f,
    struct buf *why)
{
	const struct col *c = column_of(k, f->field);
	struct pool pool = { 0 };
	struct buf reason = { 0 };
	struct val v;
	bool good = true;

	if (c == NULL) {
		buf_fmt(why, _("\"%s\" is not a column of %s"), f->field,
		    k->name);
		col_suggest(why, k->cols, k->n, f->field);
		return false;
	}
	for (size_t i = 0; i < f->n && good; i++) {
		const char *s = f->value[i];

		if (*s == '\0' ? f->op == IS || f->op == IS_NOT :
		    f->op == HAS || f->op == HAS_NOT || (c->flags & COL_WORDS))
			continue;
		if ((c->flags & COL_TREE) && s[strlen(s) - 1] == '/')
			continue;
		good = *s != '\0' &&
		    value_parse(d, c, s, true, &pool, &v, &reason);
	}
	if (good && (f->op == HAS || f->op == HAS_NOT) && c->type != COL_TEXT) {
		good = false;
		buf_str(&reason, _("~ is for text"));
	}
	if (!good)
		buf_fmt(why, "%s: %s", f->field, reason.n > 0 ? reason.s :
		    _("needs a value to compare with"));
	buf_free(&reason);
	mem_free(&pool);
	return good;
}

/* ------------------------------------------------------------------ sorting */

/* Walks "due,-priority": the next column, or NULL at the end or at a wrong one. */
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
	buf_fmt(why, _("\"%s\" is not a column of %s"), name, k->name);
	col_suggest(why, k->cols, k->n, name);
	free(name);
	return false;
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
			kind_sql(sql, c, d->now);
			buf_str(sql, down ? " DESC" : "");
			/* a key has no nulls, and an index serves it as it is */
			if (f->sort != NULL && round == 0)
				buf_str(sql, " NULLS LAST");
		}
		if (f->sort == NULL)
			break;
		p = key;	/* ties in the order of the key */
	}
	free(name);
}

/* ------------------------------------------------------------------ the search */

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
		if (!filter_check(d, f->kind, &f->filters[i], why))
			return false;
	if (f->sort != NULL && !sort_check(f->kind, f->sort, why))
		return false;
	if (f->as_of.s != NONE && f->kind->time == NULL) {
		buf_fmt(why, _("there is no history of %s records to look "
		    "back on"), f->kind->name);
		return false;
	}
	if (f->among != NULL && !find_by_id(f) && f->among->n > MAX_SORTED) {
		buf_fmt(why, _("at most %d ids can be sorted or looked back "
		    "on"), MAX_SORTED);
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
			buf_fmt(why, _("\"%s\" is not a column of %s"), name,
			    k->name);
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
	return true;
}

static const char *
ticket_column(const struct kind *k)
{
	return strcmp(k->name, "ticket") == 0 ? "t.id" : "t.ticket";
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

static void
from(struct desk *d, const struct find *f, struct buf *sql, struct args *a)
{
	buf_str(sql, " FROM ");
	if (f->as_of.s != NONE && f->kind->from == NULL &&
	    strcmp(f->kind->name, "ticket") == 0)
		as_of_tickets(d, f->as_of, sql, a);
	else if (f->kind->from != NULL) {
		buf_str(sql, f->kind->from);
		if (f->brief)
			leave_out_kept(sql);
	} else
		buf_fmt(sql, "%s t", f->kind->name);
}

static bool
asks_retired(const struct find *f)
{
	for (size_t i = 0; i < f->nfilters; i++)
		if (strcmp(f->filters[i].field, "retired") == 0)
			return true;
	return f->retired ||
	    column_of(f->kind, "retired") == NULL;
}

void
find_from(struct desk *d, const struct find *f, struct buf *sql,
    struct args *a)
{
	const char *join = " WHERE ";
	bool ticket = f->kind->from == NULL &&
	    strcmp(f->kind->name, "ticket") == 0, active = false;

	from(d, f, sql, a);
	for (size_t i = 0; i < f->nfilters; i++) {
		buf_str(sql, join);
		condition(d, sql, a, column_of(f->kind, f->filters[i].field),
		    &f->filters[i]);
		active |= ticket && means_active(d, &f->filters[i]);
		join = " AND ";
	}
	if (active && f->as_of.s == NONE) {
		buf_fmt(sql, "%st.active = 1", join);
		join = " AND ";
	}
	if (f->as_of.s != NONE && !ticket) {
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
	buf_fmt(sql, "%s%s ", join, f->events != NULL ? "t.id" :
	    ticket_column(f->kind));
	if (find_by_id(f)) {
		buf_str(sql, "= ");
		args_add(a, sql, val_int(0));	/* find_run sets it */
		return;
	}
	buf_str(sql, "IN (");
	for (size_t i = 0; i < f->among->n; i++) {
		buf_str(sql, i > 0 ? ", " : "");
		args_add(a, sql, val_int(f->among->v[i]));
	}
	buf_str(sql, f->among->n == 0 ? "NULL)" : ")");
}

static bool
has_changes(const struct kind *k)
{
	return strcmp(k->name, "change") == 0 ||
	    strcmp(k->name, "history") == 0;
}

/* old and new of a change are of the type of the column that they name. */
static void
dynamic(struct desk *d, struct out *o, struct buf *b, struct db_rows *r,
    int at, const struct find *f)
{
	const struct kind *k = kind_find(d, "ticket");
	const struct col *c;
	const char *text = db_text(r, at, NULL), *field;
	int field_at = (int)f->nshow, kind_at = field_at + 1;
	const char *other = db_text(r, kind_at, NULL);

	if (other != NULL)
		k = kind_find(d, other);
	field = db_text(r, field_at, NULL);
	c = k != NULL && field != NULL ?
	    col_find(k->cols, k->n, field) : NULL;
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
is_dynamic(const struct find *f, const struct col *c)
{
	return has_changes(f->kind) && (strcmp(c->name, "old") == 0 ||
	    strcmp(c->name, "new") == 0);
}

static int64_t
rows(struct desk *d, const struct find *f, struct out *o, const char *sql,
    const struct args *a)
{
	struct db_rows *r = sql_query(d, sql, a->n, a->v);
	struct buf b = { 0 };
	int64_t n = 0;

	for (; sql_next(d, r); n++) {
		for (size_t i = 0; i < f->nshow; i++)
			if (is_dynamic(f, f->show[i]))
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
		kind_sql(sql, f->show[i], d->now);
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

	for (size_t i = 0; i < f->nshow; i++)
		out_column(o, f->show[i]->name, col_kind(f->show[i]));
	select_list(d, f, &sql);
	find_from(d, f, &sql, &a);
	order(d, f, &sql);
	if (f->limit != NONE && !each) {
		buf_str(&sql, " LIMIT ");
		args_add(&a, &sql, val_int(f->limit));
	}
	for (size_t i = 0; each && i < wanted(f)->n &&
	    (f->limit == NONE || n < f->limit); i++) {
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
find_values(struct desk *d, const struct find *f, int64_t id,
    struct pool *pool, const char **out)
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
			col_format(&b, f->show[i], sql_value(r, (int)i,
			    f->show[i]));
			out[i] = mem_keep(pool, buf_s(&b), b.n);
		}
		db_done(r);
	}
	args_free(&a);
	buf_free(&sql);
	buf_free(&b);
	return found;
}
