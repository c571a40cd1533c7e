/* put_row.c - one record of a kind: read by its key, written with its history
 */
#include <stdlib.h>
#include <string.h>

#include "args.h"
#include "event.h"
#include "put_check.h"
#include "put_impl.h"
#include "sql.h"
#include "ticket_row.h"
#include "translate.h"
#include "value.h"

void
put_row_begin(struct put_row *r, const struct kind *k)
{
	*r = (struct put_row){ .old = xcalloc(k->n, sizeof(*r->old)),
		.new = xcalloc(k->n, sizeof(*r->new)) };
}

void
put_row_free(struct put_row *r)
{
	free(r->old);
	free(r->new);
	mem_free(&r->keep);
	buf_free(&r->name);
}

/* A part of the key that may be left out, and is. */
static bool
blank(const struct col *c, struct val v)
{
	return (c->flags & COL_BLANK) &&
	    (v.type == VAL_NULL || (v.type == VAL_TEXT && v.n == 0));
}

/* " WHERE name = $1": of the columns of the key. */
static void
where_key(
    const struct kind *k, const struct val *v, struct buf *sql, struct args *a)
{
	const char *join = " WHERE ";

	for (size_t i = 0; i < k->n; i++)
		if (k->cols[i].flags & COL_KEY) {
			buf_str(sql, join);
			kind_column(sql, &k->cols[i]);
			buf_str(sql, " = ");
			args_add(a, sql, v[i]);
			join = " AND ";
		}
}

bool
put_retired(const struct col *c)
{
	return strcmp(c->name, "retired") == 0;
}

void
put_row_read(struct desk *d, const struct kind *k, struct put_row *row)
{
	struct args a = { 0 };
	struct buf sql = { 0 };
	struct db_rows *r;

	kind_select(&sql, k);
	where_key(k, row->new, &sql, &a);
	r = sql_query(d, sql.s, a.n, a.v);
	if ((row->exists = sql_next(d, r))) {
		for (size_t i = 0; i < k->n; i++)
			row->old[i] =
			    sql_lasting(&row->keep, r, (int)i, &k->cols[i]);
		db_done(r);
	}
	args_free(&a);
	buf_free(&sql);
}

enum answer
put_row_find(struct desk *d, const struct kind *k, const char *key,
    struct put_row *row, struct buf *why)
{
	put_row_begin(row, k);
	if (!put_row_key(d, k, key, row, why))
		return REFUSED;
	put_row_read(d, k, row);
	return row->exists ? REFUSED : MISSING;
}

static void
row_insert(struct desk *d, const struct kind *k, const struct put_row *row)
{
	struct args a = { 0 };
	struct buf sql = { 0 }, list = { 0 };

	buf_fmt(&sql, "INSERT INTO %s (", k->name);
	for (size_t i = 0; i < k->n; i++) {
		if (row->new[i].type == VAL_NULL)
			continue;
		if (a.n > 0) {
			buf_str(&sql, ", ");
			buf_str(&list, ", ");
		}
		kind_column(&sql, &k->cols[i]);
		args_add(&a, &list, row->new[i]);
	}
	buf_fmt(&sql, ") VALUES (%s)", list.s);
	sql_run(d, sql.s, a.n, a.v);
	args_free(&a);
	buf_free(&sql);
	buf_free(&list);
}

static void
row_update(struct desk *d, const struct kind *k, const struct put_row *row)
{
	struct args a = { 0 };
	struct buf sql = { 0 };

	buf_fmt(&sql, "UPDATE %s SET ", k->name);
	for (size_t i = 0; i < k->n; i++) {
		if (val_same(row->old[i], row->new[i]))
			continue;
		buf_str(&sql, a.n > 0 ? ", " : "");
		kind_column(&sql, &k->cols[i]);
		buf_str(&sql, " = ");
		args_add(&a, &sql, row->new[i]);
	}
	where_key(k, row->new, &sql, &a);
	sql_run(d, sql.s, a.n, a.v);
	args_free(&a);
	buf_free(&sql);
}

static bool
row_same(const struct kind *k, const struct put_row *row)
{
	for (size_t i = 0; i < k->n; i++)
		if (!val_same(row->old[i], row->new[i]))
			return false;
	return true;
}

/* Writes the event of a record; of its ticket, too, if it belongs to one. */
static int64_t
event_of(struct desk *d, const struct kind *k, const struct put_row *row,
    enum action action, const struct origin *origin)
{
	struct event_about about = {
		.ticket = NONE, .kind = k->name, .name = row->name.s
	};
	struct instant at = event_at(d, origin);

	if (k->flags & KIND_BELONGS) {
		about.ticket = kind_value(k, row->new, "ticket")->i;
		at = ticket_row_touch(d, about.ticket, at);
	}
	return event_add(d, origin, at, &about, action);
}

enum answer
put_row_write(struct desk *d, const struct kind *k, struct put_row *row,
    enum action action, const struct origin *origin)
{
	struct event_about about = { .ticket = NONE, .kind = k->name };
	int64_t event = 0;

	if (row->exists && row_same(k, row))
		return SAME;
	buf_clear(&row->name);
	kind_key(k, row->new, &row->name);
	if (row->exists)
		row_update(d, k, row);
	else
		row_insert(d, k, row);
	if (!d->unrecorded)
		event = event_of(d, k, row, action, origin);
	about.name = row->name.s;
	for (size_t i = 0; i < k->n; i++) {
		const struct col *c = &k->cols[i];

		if (!(c->flags & COL_RO) || put_retired(c))
			event_plan(
			    d, origin, &about, c, row->old[i], row->new[i]);
		if (event != 0 && row->exists &&
		    !val_same(row->old[i], row->new[i]))
			event_change(d, event, c, row->old[i], row->new[i]);
	}
	put_check_after(d, k, row->exists ? row->old : NULL, row->new);
	return DONE;
}

bool
put_row_key_whole(const struct kind *k, struct put_row *row, struct buf *why)
{
	for (size_t i = 0; i < k->n; i++)
		if (blank(&k->cols[i], row->new[i]))
			row->new[i] = val_text("");
		else if ((k->cols[i].flags & COL_KEY) &&
		    (row->new[i].type == VAL_NULL ||
			(row->new[i].type == VAL_TEXT && row->new[i].n == 0))) {
			buf_fmt(why, _("%s: is needed"), k->cols[i].name);
			return false;
		}
	return true;
}

bool
put_row_key(struct desk *d, const struct kind *k, const char *key,
    struct put_row *row, struct buf *why)
{
	size_t left = 0;
	bool good = true;

	for (size_t i = 0; i < k->n; i++)
		left += (k->cols[i].flags & COL_KEY) != 0;
	for (size_t i = 0; i < k->n && good; i++) {
		const struct col *c = &k->cols[i];
		size_t n = left > 1 ? strcspn(key, ",") : strlen(key);
		const char *part;

		if (!(c->flags & COL_KEY))
			continue;
		part = mem_keep(&row->keep, key, n);
		good = value_parse(
		    d, c, part, true, &row->keep, &row->new[i], why);
		key += n + (key[n] == ',');
		left--;
	}
	return good && put_row_key_whole(k, row, why);
}

bool
put_row_value(struct desk *d, const struct col *c, const char *text,
    bool retired_too, struct put_row *row, struct val *v, struct buf *why)
{
	struct buf reason = { 0 };
	bool good =
	    value_parse(d, c, text, retired_too, &row->keep, v, &reason);

	if (!good) {
		buf_reason(why);
		buf_fmt(why, "%s: %s", c->name, reason.s);
	}
	buf_free(&reason);
	return good;
}
