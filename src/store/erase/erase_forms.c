/* erase_forms.c - what a person is called by, now and in their history */
#include <stdlib.h>
#include <string.h>

#include "actor.h"
#include "erase_impl.h"
#include "sql.h"
#include "text.h"
#include "translate.h"

#define DIGITS 9 /* a number of so many digits is nobody else's by chance */
#define SHORT  3 /* letters that --also must have */

/* Adds a query of the column, of all but the person. */
static void
others(struct buf *sql, const struct erase *e, const char *kind,
    const char *column)
{
	buf_fmt(sql, "%sSELECT %s FROM %s WHERE %s IS NOT NULL",
	    sql->n > 0 ? " UNION ALL " : "", column, kind, column);
	if (strcmp(kind, e->who->kind) == 0)
		buf_fmt(sql, " AND %s <> $1", e->who->key);
}

/* Returns true if another contact or an agent is called so: the text alone does
 * not say who is meant. */
static bool
called_so(struct erase *e, const char *column, const char *text)
{
	struct mentions one = { 0 };
	struct buf sql = { 0 };
	struct db_rows *r;
	bool so = false;

	mention_add(&one, text, false);
	others(&sql, e, e->who->kind, column);
	if (strcmp(column, "name") == 0)
		others(&sql, e, e->who->others, column);
	if (strcmp(column, "email") == 0) /* of agents */
		others(&sql, e, "contact", "address");
	r = sql_query(e->d, sql.s, DB_ARGS(V(e->key)));
	while (sql_next(e->d, r))
		so |= mention_is(&one, db_text(r, 0, NULL), false);
	buf_free(&sql);
	mention_free(&one);
	return so;
}

static size_t
digits(const char *s)
{
	size_t n = 0;

	for (; *s != '\0'; s++)
		n += *s >= '0' && *s <= '9';
	return n;
}

/* A value that the desk has, or had, in a column of the person. */
static void
add_value(struct erase *e, const struct kind *k, const char *column,
    const char *value)
{
	const struct col *c = col_find(k->cols, k->n, column);
	bool name = strcmp(column, "name") == 0;
	bool own = c == NULL || (c->flags & COL_CUSTOM);

	if (value == NULL || erase_left(value) ||
	    (c != NULL && !(c->flags & COL_PERSONAL)))
		return;
	if (own) {
		/* only what looks like a number, or an address, of a person */
		if (strchr(value, '@') != NULL || digits(value) >= DIGITS)
			mention_add(&e->m, value, false);
		return;
	}
	mention_add(&e->m, value,
	    !mention_distinct(value) ||
		(strcmp(column, e->who->key) != 0 &&
		    called_so(e, column, value)));
	if (name)
		mention_add_words(&e->m, value);
}

static void
from_row(struct erase *e, const struct kind *k)
{
	const struct table *t = catalogue_find(&e->tables, e->who->kind);
	struct pool keep = { 0 };
	struct buf sql = { 0 };
	struct db_rows *r;

	for (size_t i = 0; i < t->n; i++) {
		bool own = strncmp(t->column[i], "x_", 2) == 0;

		buf_clear(&sql);
		buf_fmt(&sql, "SELECT CAST(%s AS TEXT) FROM %s WHERE %s = $1",
		    t->column[i], t->name, e->who->key);
		r = sql_query(e->d, sql.s, DB_ARGS(V(e->key)));
		if (!sql_next(e->d, r))
			continue;
		add_value(
		    e, k, t->column[i] + (own ? 2 : 0), sql_kept(&keep, r, 0));
		db_done(r);
	}
	mem_free(&keep);
	buf_free(&sql);
}

static void
from_history(struct erase *e, const struct kind *k)
{
	struct db_rows *r = sql_query(e->d,
	    "SELECT c.field, c.old, c.new FROM change c"
	    " JOIN event e ON e.id = c.event"
	    " WHERE e.kind = $2 AND e.name = $1",
	    DB_ARGS(V(e->key), V(e->who->kind)));
	struct pool keep = { 0 };
	struct value {
		const char *field, *text;
	} *value = NULL;
	size_t n = 0, cap = 0;

	/* add_value asks the desk, too: this query ends first */
	while (sql_next(e->d, r))
		for (int i = 1; i <= 2; i++) {
			value = mem_grow(value, n, &cap, sizeof(*value));
			value[n++] = (struct value){ sql_kept(&keep, r, 0),
				sql_kept(&keep, r, i) };
		}
	for (size_t i = 0; i < n; i++)
		add_value(e, k, value[i].field, value[i].text);
	free(value);
	mem_free(&keep);
}

/* An agent is not erased by what they share with a contact, nor a contact by
 * what they share with an agent. */
static bool
free_of(struct erase *e, const char *kind, const char *s, struct buf *why)
{
	bool agent = strcmp(kind, "agent") == 0;

	if (strcmp(s, ACTOR_SYSTEM) != 0 &&
	    sql_int(e->d,
		agent ? "SELECT 1 FROM agent WHERE login = $1"
		      : "SELECT 1 FROM contact WHERE address = $1",
		DB_ARGS(V(s))) != 1)
		return true;
	buf_fmt(why,
	    agent ? _("\"%s\" is also the login of an agent, or of the desk "
		      "itself: what they did would be erased, too")
		  : _("\"%s\" is also the address of a contact, or the desk "
		      "itself: what they said would be erased, too"),
	    s);
	return false;
}

bool
erase_forms(struct erase *e, struct buf *why)
{
	const struct kind *k = kind_find(e->d, e->who->kind);

	if (!free_of(e, e->who->others, e->key, why))
		return false;
	from_row(e, k);
	from_history(e, k);
	for (size_t i = 0; i < e->choice->nalso; i++) {
		const char *also = e->choice->also[i];

		if (text_width(also, strlen(also)) < SHORT) {
			buf_fmt(why,
			    _("--also \"%s\": has fewer than %d characters"),
			    also, SHORT);
			return false;
		}
		if (!free_of(e, "agent", also, why))
			return false;
		mention_add(&e->m, also, false);
	}
	return true;
}
