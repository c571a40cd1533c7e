/* put.c - inserts, updates and retires records by their key */
#include <stdlib.h>
#include <string.h>

#include "event.h"
#include "find.h"
#include "translate.h"
#include "put.h"
#include "put_check.h"
#include "sql.h"
#include "value.h"

/* One record of a kind, as values beside the columns of its table. */
struct row {
	struct val *old, *new;
	bool exists;
	struct pool keep;
	struct buf name; /* its key, for history and messages */
};

static void
row_init(struct row *r, const struct kind *k)
{
	*r = (struct row){ .old = xcalloc(k->n, sizeof(*r->old)),
		.new = xcalloc(k->n, sizeof(*r->new)) };
}

static void
row_free(struct row *r)
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

/* What is there under the key of row->new. */
static void
row_read(struct desk *d, const struct kind *k, struct row *row)
{
	struct args a = { 0 };
	struct buf sql = { 0 };
	struct db_rows *r;

	buf_str(&sql, "SELECT ");
	for (size_t i = 0; i < k->n; i++) {
		buf_str(&sql, i > 0 ? ", " : "");
		kind_column(&sql, &k->cols[i]);
	}
	buf_fmt(&sql, " FROM %s", k->name);
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

static void
row_insert(struct desk *d, const struct kind *k, const struct row *row)
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
row_update(struct desk *d, const struct kind *k, const struct row *row)
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
row_same(const struct kind *k, const struct row *row)
{
	for (size_t i = 0; i < k->n; i++)
		if (!val_same(row->old[i], row->new[i]))
			return false;
	return true;
}

/* Writes the row and its history. */
static enum answer
row_write(struct desk *d, const struct kind *k, struct row *row,
    enum action action, const struct origin *origin)
{
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
		event = event_record(d, origin, k->name, row->name.s, action);
	for (size_t i = 0; i < k->n; i++) {
		const struct col *c = &k->cols[i];

		event_plan(d, origin, row->name.s, c, row->old[i], row->new[i]);
		if (event != 0 && row->exists &&
		    !val_same(row->old[i], row->new[i]))
			event_change(d, event, c, row->old[i], row->new[i]);
	}
	put_check_after(d, k, row->exists ? row->old : NULL, row->new);
	return DONE;
}

/* Cells into row->new; the key first, then the others over what is there. */
static bool
parse(struct desk *d, const struct kind *k, const struct col *const *cols,
    const struct cell *cells, size_t n, bool key, struct row *row,
    struct buf *why)
{
	for (size_t i = 0; i < n; i++) {
		const struct col *c = cols[i];
		struct buf reason = { 0 };

		if (c == NULL || !cells[i].given ||
		    ((c->flags & COL_KEY) != 0) != key)
			continue;
		if (!value_parse(d, c, cells[i].s, false, &row->keep,
			&row->new[c - k->cols], &reason)) {
			buf_fmt(why, "%s: %s", c->name, reason.s);
			buf_free(&reason);
			return false;
		}
	}
	return true;
}

static bool
key_whole(const struct kind *k, struct row *row, struct buf *why)
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

enum answer
put_record(struct desk *d, const struct kind *k, const struct col *const *cols,
    const struct cell *cells, size_t n, const struct origin *origin,
    struct buf *why)
{
	enum answer answer = REFUSED;
	const struct col *retired = col_find(k->cols, k->n, "retired");
	struct row row;

	row_init(&row, k);
	if (parse(d, k, cols, cells, n, true, &row, why) &&
	    key_whole(k, &row, why)) {
		row_read(d, k, &row);
		if (row.exists) {
			memcpy(row.new, row.old, k->n * sizeof(*row.new));
			row.new[retired - k->cols] = val_int(NONE);
		}
		if (parse(d, k, cols, cells, n, false, &row, why) &&
		    put_check(d, k, row.exists ? row.old : NULL, row.new, why))
			answer = row_write(d, k, &row, ACTION_PUT, origin);
	}
	row_free(&row);
	return answer;
}

/* "new,closed" over the columns of the key. */
static bool
parse_key(struct desk *d, const struct kind *k, const char *key,
    struct row *row, struct buf *why)
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
	return good && key_whole(k, row, why);
}

/* The settings "status", "type" ... name what new tickets have. */
static bool
is_default(struct desk *d, const struct kind *k, const char *key)
{
	const char *name = desk_setting(d, k->name, NULL);

	return name != NULL && strcmp(name, key) == 0;
}

enum answer
put_retire(struct desk *d, const struct kind *k, const char *key,
    const struct origin *origin, struct buf *why)
{
	const struct col *retired = col_find(k->cols, k->n, "retired");
	enum answer answer = REFUSED;
	struct row row;

	row_init(&row, k);
	if (parse_key(d, k, key, &row, why)) {
		row_read(d, k, &row);
		answer = MISSING;
	}
	if (row.exists && is_default(d, k, key)) {
		buf_fmt(why,
		    _("it is the default in the setting \"%s\"; choose "
		      "another default first"),
		    k->name);
		answer = REFUSED;
	} else if (row.exists) {
		memcpy(row.new, row.old, k->n * sizeof(*row.new));
		if (row.old[retired - k->cols].type == VAL_NULL)
			row.new[retired - k->cols] = V(event_at(d, origin));
		answer = row_write(d, k, &row, ACTION_DROP, origin);
	}
	row_free(&row);
	return answer;
}
