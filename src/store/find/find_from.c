/* find_from.c - FROM and WHERE of a search */
#include <string.h>

#include "as_of.h"
#include "find_filter.h"
#include "find_from.h"
#include "find_join.h"
#include "find_withdrawn.h"

/* Returns the instant from which "-3d" in a condition counts. */
static struct instant
spoken(const struct desk *d, const struct find *f)
{
	return f->now != NULL ? *f->now : d->now;
}

struct instant
find_now(const struct desk *d, const struct find *f)
{
	return f->as_of.s != NONE ? f->as_of : spoken(d, f);
}

const struct ids *
find_wanted(const struct find *f)
{
	return f->events != NULL ? f->events : f->among;
}

bool
find_by_id(const struct find *f)
{
	return find_wanted(f) != NULL && f->sort == NULL && f->as_of.s == NONE;
}

/* Returns true if the rows are those of tickets, perhaps joined with more. */
static bool
of_tickets(const struct kind *k)
{
	return (k->flags & KIND_TICKET) && k->from == NULL;
}

/* Returns true if the past of the records is in events that name them. */
static bool
of_records(const struct kind *k)
{
	return k->from == NULL && k->join == NULL && k->time == NULL;
}

void
find_leave_out_kept(struct buf *sql)
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
	if (f->as_of.s != NONE && of_tickets(f->kind)) {
		as_of_tickets(d, f->as_of, f->range, sql, a);
	} else if (f->as_of.s != NONE && of_records(f->kind)) {
		as_of_records(d, f->kind, f->as_of, sql, a);
	} else if (f->kind->from != NULL) {
		buf_str(sql, f->kind->from);
		if (f->brief)
			find_leave_out_kept(sql);
	} else
		buf_fmt(sql, "%s t", f->kind->name);
	buf_str(sql, f->kind->join != NULL ? f->kind->join : "");
}

/* Returns true if some condition is about the column. */
static bool
asks(const struct find *f, const char *column)
{
	for (size_t i = 0; i < f->nfilters; i++)
		if (strcmp(f->filters[i].field, column) == 0)
			return true;
	return false;
}

/* Returns true if retired records are wanted, or if the kind has none. */
static bool
asks_retired(const struct find *f)
{
	return f->retired || asks(f, "retired") ||
	    col_find(f->kind->cols, f->kind->n, "retired") == NULL;
}

/* Adds the word before the next condition: WHERE before the first one. */
static void
conjunction(struct buf *sql, bool *first)
{
	buf_str(sql, *first ? " WHERE " : " AND ");
	*first = false;
}

/* Adds a condition on a column of the record, or of a record that it names. */
static void
where_one(struct desk *d, const struct find *f, const struct filter *one,
    struct buf *sql, struct args *a)
{
	struct buf ignored = { 0 };
	struct join j;

	join_find(d, f->kind, one->field, &j, &ignored);
	if (j.via == NULL)
		find_condition(d, sql, a, j.col, one);
	else
		find_joined(d, f, &j, one, sql, a);
	buf_free(&ignored);
}

/* Adds the filters, and what the partial indexes of active tickets need. */
static void
where_filters(struct desk *d, const struct find *f, struct buf *sql,
    struct args *a, bool *first)
{
	bool ticket = of_tickets(f->kind) && f->kind->join == NULL,
	     active = false;

	for (size_t i = 0; i < f->nfilters; i++) {
		const struct filter *one = &f->filters[i];

		conjunction(sql, first);
		where_one(d, f, one, sql, a);
		active |= ticket && find_means_active(d, one);
	}
	if (active && f->as_of.s == NONE) {
		conjunction(sql, first);
		buf_str(sql, "t.active = 1");
	}
	if (f->as_of.s != NONE && !ticket && !of_records(f->kind)) {
		conjunction(sql, first);
		buf_fmt(sql, "t.%s <= ", f->kind->time);
		args_add(a, sql, V(f->as_of));
	}
}

/* Limits the search to its ids. */
static void
where_ids(const struct find *f, struct buf *sql, struct args *a, bool *first)
{
	conjunction(sql, first);
	if (f->events != NULL || (f->kind->flags & KIND_TICKET))
		buf_str(sql, "t.id ");
	else
		buf_str(sql, "t.ticket ");
	if (find_by_id(f)) {
		buf_str(sql, "= ");
		args_add(a, sql, val_int(0)); /* find_run sets it */
		return;
	}
	/* Numbers in the text: there may be more of them than a statement can
	 * have parameters. */
	buf_str(sql, "IN (");
	for (size_t i = 0; i < f->among->n; i++)
		buf_fmt(
		    sql, i > 0 ? ",%lld" : "%lld", (long long)f->among->v[i]);
	buf_str(sql, f->among->n == 0 ? "NULL)" : ")");
}

/* Puts the instant of the search where the statement says @then. */
static void
put_then(const struct find *f, struct buf *sql)
{
	struct buf was = *sql;
	const char *s = buf_s(&was), *at;
	int64_t then =
	    f->then != NULL && f->then->s != NONE ? f->then->s : INT64_MAX;

	if (strstr(s, "@then") == NULL)
		return;
	*sql = (struct buf){ 0 };
	for (; (at = strstr(s, "@then")) != NULL; s = at + 5) {
		buf_add(sql, s, (size_t)(at - s));
		buf_fmt(sql, "%lld", (long long)then);
	}
	buf_str(sql, s);
	buf_free(&was);
}

void
find_from(struct desk *d, const struct find *f, struct buf *sql, struct args *a)
{
	struct buf condition = { 0 };
	bool first = true;

	a->now = find_now(d, f);
	a->spoken = spoken(d, f);
	from(d, f, sql, a);
	where_filters(d, f, sql, a, &first);
	if (!asks_retired(f)) {
		conjunction(sql, &first);
		buf_str(sql, "t.retired IS NULL");
	}
	if (!f->withdrawn && !asks(f, "withdrawn") &&
	    find_withdrawn(d, f, &condition)) {
		conjunction(sql, &first);
		buf_str(sql, condition.s);
	}
	buf_free(&condition);
	if (f->set != NULL) {
		conjunction(sql, &first);
		buf_fmt(sql, "+%s IS NOT NULL", f->set);
	}
	if (f->begun != NULL) {
		conjunction(sql, &first);
		/* the + keeps the index from being chosen for this */
		buf_fmt(sql, "+%s <= ", f->begun);
		args_add(a, sql, V(a->now));
	}
	if (f->after > 0) {
		conjunction(sql, &first);
		buf_str(sql, "t.id > ");
		args_add(a, sql, val_int(f->after));
	}
	if (find_wanted(f) != NULL)
		where_ids(f, sql, a, &first);
	put_then(f, sql);
}
