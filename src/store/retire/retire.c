/* retire.c - finds what names a record: columns, conditions, steps */
#include <stdlib.h>
#include <string.h>

#include "err.h"
#include "retire.h"
#include "retire_impl.h"
#include "sql.h"
#include "translate.h"

#define SHOWN 10 /* keys of one list */

/* Columns that name records of other kinds, although they are plain text. */
static const struct {
	const char *kind; /* of the record; NULL: of any kind */
	const char *by, *column;
	enum retire_how how;
} texts[] = {
	{ "status", "transition", "old", IS_KEY },
	{ "status", "transition", "new", IS_KEY },
	{ "type", "transition", "type", IS_WORD },
	{ "type", "transition", "approved", IS_WORD },
	{ "service", "service", "depends", IS_WORD },
	{ "calendar", "policy", "calendar", IS_KEY },
	{ "calendar", "calendar", "holidays", IS_WORD },
	{ "category", "category", "name", LIES_BELOW },
	{ NULL, "policy", "filter", IN_CONDITIONS },
	{ NULL, "goal", "filter", IN_CONDITIONS },
	{ NULL, "view", "filter", IN_CONDITIONS },
	{ NULL, "rule", "filter", IN_CONDITIONS },
	{ NULL, "rule", "actions", IN_ACTIONS },
	{ NULL, "macro", "actions", IN_ACTIONS },
	{ NULL, "target", "steps", IN_STEPS },
};

/* ----------------------------------------------------------- who names it */

/* "SELECT login, team FROM agent t WHERE retired IS NULL ..." */
static void
select_names(
    struct buf *sql, const struct kind *by, const struct col *c, bool by_key)
{
	const char *join = "SELECT ";
	size_t n = 0;

	for (size_t i = 0; i < by->n; i++)
		if (by->cols[i].flags & COL_KEY) {
			buf_str(sql, join);
			kind_column(sql, &by->cols[i]);
			join = ", ";
		}
	buf_str(sql, join);
	kind_column(sql, c);
	buf_fmt(sql, " FROM %s WHERE retired IS NULL AND ", by->name);
	kind_column(sql, c);
	buf_str(sql, by_key ? " = $1" : " IS NOT NULL");
	buf_str(sql, " ORDER BY ");
	for (size_t i = 0; i < by->n; i++)
		if (by->cols[i].flags & COL_KEY) {
			buf_str(sql, n > 0 ? ", " : "");
			buf_fmt(sql, "%zu", ++n);
		}
}

/* Adds the key of the row, "standard,first_reply,3,". Returns its columns. */
static int
add_key(struct buf *b, const struct kind *by, struct db_rows *r)
{
	int n = 0;

	for (size_t i = 0; i < by->n; i++) {
		const char *part;

		if (!(by->cols[i].flags & COL_KEY))
			continue;
		buf_str(b, n > 0 ? "," : "");
		if (col_is_text(&by->cols[i])) {
			part = db_text(r, n, NULL);
			buf_str(b, part != NULL ? part : "");
		} else
			buf_fmt(b, "%lld", (long long)db_int(r, n));
		n++;
	}
	return n;
}

/* Warns of the records of a kind that name it in a column. */
static void
tell_records(const struct retired *u, const struct kind *by,
    const struct col *c, enum retire_how how)
{
	bool number = !col_is_text(c), by_key = number || how == IS_KEY;
	struct val key =
	    number ? V((int64_t)strtoll(u->key, NULL, 10)) : V(u->key);
	struct buf sql = { 0 }, list = { 0 }, one = { 0 };
	struct db_rows *r;
	size_t n = 0;

	select_names(&sql, by, c, by_key);
	r = sql_query(u->d, sql.s, by_key, &key);
	while (sql_next(u->d, r)) {
		int last;

		buf_clear(&one);
		last = add_key(&one, by, r);
		if ((!by_key &&
			!retire_names(u, db_text(r, last, NULL), how)) ||
		    ++n > SHOWN)
			continue;
		buf_fmt(&list, "%s%s", n > 1 ? "; " : "", buf_s(&one));
	}
	if (n > SHOWN)
		buf_fmt(&list, "; ... (%zu)", n);
	if (n > 0)
		warn(
		    _("%s %s is still named by %s records, in the column %s: %s"),
		    u->kind->name, u->key, by->name, c->name, list.s);
	buf_free(&sql);
	buf_free(&list);
	buf_free(&one);
}

/* Returns the column of tickets that names records of the kind, or NULL. */
static const struct col *
ticket_column(const struct retired *u)
{
	const struct kind *k = kind_find(u->d, "ticket");

	for (size_t i = 0; i < k->n; i++)
		if (k->cols[i].ref != NULL &&
		    strcmp(k->cols[i].ref, u->kind->name) == 0)
			return &k->cols[i];
	return NULL;
}

static int64_t
active_tickets(const struct retired *u, const struct col *c)
{
	struct val key =
	    col_is_text(c) ? V(u->key) : V((int64_t)strtoll(u->key, NULL, 10));
	struct buf sql = { 0 };
	int64_t n;

	buf_fmt(&sql,
	    "SELECT count(*) FROM ticket WHERE active = 1 AND %s = $1",
	    c->name);
	n = sql_int(u->d, sql.s, 1, &key);
	buf_free(&sql);
	return n;
}

static void
tell_all(const struct retired *u)
{
	bool conditions =
	    ticket_column(u) != NULL || strcmp(u->kind->name, "field") == 0;

	for (const struct kind *k = kind_all; k->name != NULL; k++) {
		const struct kind *by = kind_find(u->d, k->name);

		for (size_t i = 0; (by->flags & KIND_PUT) && i < by->n; i++)
			if (by->cols[i].ref != NULL &&
			    strcmp(by->cols[i].ref, u->kind->name) == 0)
				tell_records(u, by, &by->cols[i], IS_KEY);
	}
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		const struct kind *by = kind_find(u->d, texts[i].by);

		if (texts[i].kind == NULL
			? conditions
			: strcmp(texts[i].kind, u->kind->name) == 0)
			tell_records(u, by,
			    col_find(by->cols, by->n, texts[i].column),
			    texts[i].how);
	}
}

/* ------------------------------------------------------- may it be retired */

/* The settings "status", "type" ... name what new tickets have. */
static bool
is_default(const struct retired *u, struct buf *why)
{
	const char *name = desk_setting(u->d, u->kind->name, NULL);

	if (name == NULL || strcmp(name, u->key) != 0)
		return false;
	buf_fmt(why,
	    _("it is the default in the setting \"%s\"; choose another "
	      "default first"),
	    u->kind->name);
	return true;
}

/* What tickets cannot be worked on without. */
static bool
vital(const struct kind *k)
{
	return strcmp(k->name, "status") == 0 || strcmp(k->name, "team") == 0 ||
	    strcmp(k->name, "agent") == 0;
}

/* Active tickets have it: false, and why, or a warning. */
static bool
tickets_allow(const struct retired *u, bool force, struct buf *why)
{
	const struct col *c = ticket_column(u);
	int64_t n = c != NULL ? active_tickets(u, c) : 0;

	if (n > 0 && vital(u->kind) && !force) {
		buf_fmt(why,
		    _("active tickets that have this %s: %lld (see hd-list "
		      "active=yes %s='%s'); change them first, or use --force"),
		    u->kind->name, (long long)n, c->name, u->key);
		return false;
	}
	if (n > 0)
		warn(_("%s %s: active tickets that have it: %lld"),
		    u->kind->name, u->key, (long long)n);
	return true;
}

/* Returns the column whose value others call the record by. */
static const struct col *
calling(const struct kind *k)
{
	const struct col *name = col_find(k->cols, k->n, "name");

	return name != NULL && (name->flags & COL_KEY) ? name : &k->cols[0];
}

/* Another version of a calendar or a policy goes on. */
static bool
version_left(struct desk *d, const struct kind *k, const char *key)
{
	struct buf sql = { 0 };
	int64_t n = 0;

	if (col_find(k->cols, k->n, "valid_from") != NULL &&
	    calling(k)->ref == NULL) {
		buf_fmt(&sql,
		    "SELECT count(*) FROM %s WHERE name = $1"
		    " AND retired IS NULL",
		    k->name);
		n = sql_int(d, sql.s, DB_ARGS(V(key)));
		buf_free(&sql);
	}
	return n > 1;
}

bool
retire_allowed(struct desk *d, const struct kind *k, const struct val *v,
    bool force, struct buf *why)
{
	const struct col *c = calling(k);
	struct buf key = { 0 };
	struct retired u = { .d = d, .kind = k };
	bool good;

	col_format(&key, c, v[c - k->cols]);
	u.key = buf_s(&key);
	good = version_left(d, k, u.key) ||
	    (!is_default(&u, why) && tickets_allow(&u, force, why));
	if (good && !version_left(d, k, u.key))
		tell_all(&u);
	buf_free(&key);
	return good;
}
