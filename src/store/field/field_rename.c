/* field_rename.c - fields that make room for columns of a new schema */
#include <stdlib.h>
#include <string.h>

#include "err.h"
#include "field_rename.h"
#include "kind.h"
#include "field.h"
#include "sql.h"
#include "stored_conditions.h"
#include "translate.h"

bool
field_rename_reserved(const char *name)
{
	static const char *const names[] = { "text", "watcher", "parent",
		"children", "blocked", "starts", "ends", "resume", "awaits" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(names[i], name) == 0)
			return true;
	return false;
}

/* ----------------------------------------------------------------- a field */

struct field_name {
	const char *kind, *name;
	bool indexed;
};

static void
rename_column(struct desk *d, const struct field_name *f, const char *new)
{
	struct buf from = { 0 }, to = { 0 };

	if (f->indexed)
		field_index(d, f->kind, f->name, false);
	buf_fmt(&from, "x_%s", f->name);
	buf_fmt(&to, "x_%s", new);
	sql_rename_column(d, f->kind, from.s, to.s);
	if (f->indexed)
		field_index(d, f->kind, new, true);
	buf_free(&from);
	buf_free(&to);
}

/* The events of the field call it by its key, "ticket,watcher". */
static void
rename_history(struct desk *d, const struct field_name *f, const char *new)
{
	bool ticket = (kind_plain(f->kind)->flags & KIND_TICKET) != 0;
	struct buf from = { 0 }, to = { 0 };

	buf_fmt(&from, "%s,%s", f->kind, f->name);
	buf_fmt(&to, "%s,%s", f->kind, new);
	sql_run(d,
	    "UPDATE event SET name = $2 WHERE kind = 'field' AND name = $1",
	    DB_ARGS(V(from.s), V(to.s)));
	if (ticket) {
		sql_run(d,
		    "UPDATE change SET field = $2 WHERE field = $1 AND event IN"
		    " (SELECT id FROM event WHERE ticket IS NOT NULL"
		    " AND kind IS NULL)",
		    DB_ARGS(V(f->name), V(new)));
		sql_run(d, "UPDATE unchanged SET field = $2 WHERE field = $1",
		    DB_ARGS(V(f->name), V(new)));
	} else
		sql_run(d,
		    "UPDATE change SET field = $2 WHERE field = $1 AND event IN"
		    " (SELECT id FROM event WHERE kind = $3)",
		    DB_ARGS(V(f->name), V(new), V(f->kind)));
	if (ticket)
		stored_conditions_rename(d, f->name, new);
	buf_free(&from);
	buf_free(&to);
}

/* Finds a name that no column and no other field of the kind has. */
static void
free_name(struct desk *d, const struct field_name *f, struct buf *new)
{
	const struct kind *k = kind_plain(f->kind);

	buf_str(new, f->name);
	do {
		struct buf longer = { 0 };

		buf_fmt(&longer, "x_%s", new->s);
		buf_clear(new);
		buf_str(new, longer.s);
		buf_free(&longer);
	} while (col_find(k->cols, k->n, new->s) != NULL ||
	    sql_int(d, "SELECT 1 FROM field WHERE kind = $1 AND name = $2",
		DB_ARGS(V(f->kind), V(new->s))) == 1);
}

static void
rename_field(struct desk *d, const struct field_name *f)
{
	struct buf new = { 0 };

	free_name(d, f, &new);
	rename_column(d, f, new.s);
	rename_history(d, f, new.s);
	sql_run(d, "UPDATE field SET name = $3 WHERE kind = $1 AND name = $2",
	    DB_ARGS(V(f->kind), V(f->name), V(new.s)));
	warn(
	    _("%s records have a column \"%s\" now; your field of that name is "
	      "called \"%s\", also in policies and goals"),
	    f->kind, f->name, new.s);
	buf_free(&new);
}

void
field_rename_all(struct desk *d, void *unused)
{
	struct field_name *v = NULL;
	size_t n = 0, cap = 0;
	struct pool keep = { 0 };
	struct db_rows *r = sql_query(d,
	    "SELECT kind, name, indexed FROM field ORDER BY kind, name",
	    DB_NOARGS);

	(void)unused;
	while (sql_next(d, r)) {
		v = mem_grow(v, n, &cap, sizeof(*v));
		v[n++] = (struct field_name){ .kind = sql_kept(&keep, r, 0),
			.name = sql_kept(&keep, r, 1),
			.indexed = db_int(r, 2) == 1 };
	}
	for (size_t i = 0; i < n; i++) {
		const struct kind *k = kind_plain(v[i].kind);

		if (k != NULL && col_find(k->cols, k->n, v[i].name) != NULL)
			rename_field(d, &v[i]);
	}
	desk_forget(d, NULL);
	free(v);
	mem_free(&keep);
}
