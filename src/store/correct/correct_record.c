/* correct_record.c - puts back a record of configuration, or an article */
#include <stdlib.h>
#include <string.h>

#include "correct_impl.h"
#include "event.h"
#include "index.h"
#include "number.h"
#include "put_back.h"
#include "sql.h"
#include "translate.h"

/* What the columns of the record are to be. */
struct record {
	struct desk *d;
	const struct correction *c;
	struct put_was *v; /* owned; the texts are in keep */
	size_t n, cap;
	struct pool keep;
};

static void
set(struct record *r, const char *field, const char *value)
{
	r->v = mem_grow(r->v, r->n, &r->cap, sizeof(*r->v));
	r->v[r->n++] = (struct put_was){ field, value };
}

/*
 * Returns what a column was before the event: what the last event before it
 * that counts has made of it, else what it was at first.
 */
static const char *
before(struct record *r, const char *field)
{
	const struct correction *c = r->c;
	const char *value = NULL;
	struct db_rows *rows = sql_query(r->d,
	    "SELECT c.new FROM event e JOIN change c ON c.event = e.id"
	    " WHERE e.kind = $1 AND e.id < $2 AND e.name = $3 AND c.field = $4"
	    " AND " EVENT_COUNTS("e") " ORDER BY e.id DESC LIMIT 1",
	    DB_ARGS(V(c->kind), V(c->event), V(c->name), V(field)));
	bool any = sql_next(r->d, rows);

	if (any) {
		value = sql_kept(&r->keep, rows, 0);
		db_done(rows);
		return value;
	}
	return sql_text(r->d, &r->keep,
	    "SELECT c.old FROM event e JOIN change c ON c.event = e.id"
	    " WHERE e.kind = $1 AND e.name = $2 AND c.field = $3"
	    " ORDER BY e.id LIMIT 1",
	    DB_ARGS(V(c->kind), V(c->name), V(field)));
}

/* Finds out what the columns are to be. An event without changes has made the
 * record, which is then retired. */
static void
columns(struct record *r, const struct origin *origin)
{
	const struct correction *c = r->c;
	struct db_rows *rows =
	    sql_query(r->d, "SELECT field, new FROM change WHERE event = $1",
		DB_ARGS(V(c->event)));
	struct buf at = { 0 };

	while (sql_next(r->d, rows))
		set(r, sql_kept(&r->keep, rows, 0),
		    c->again ? sql_kept(&r->keep, rows, 1) : NULL);
	for (size_t i = 0; !c->again && i < r->n; i++)
		r->v[i].value = before(r, r->v[i].field);
	if (r->n > 0)
		return;
	col_store(&at, V(event_at(r->d, origin)));
	set(r, "retired", c->again ? NULL : mem_keep(&r->keep, at.s, at.n));
	buf_free(&at);
}

enum answer
correct_record(struct desk *d, const struct correction *c,
    const struct origin *origin, struct buf *why)
{
	struct record r = { .d = d, .c = c };
	const struct kind *k = kind_named(d, c->kind, why);
	enum answer answer = REFUSED;
	bool is_article = strcmp(c->kind, "article") == 0;
	int64_t id = NONE;

	if (k == NULL)
		return REFUSED;
	/* the index has the words of what the article becomes */
	if ((is_article = is_article && number_whole(c->name, &id)))
		index_take(d, id);
	columns(&r, origin);
	answer = put_back(d, k, c->name, r.v, r.n, origin, why);
	if (answer == DONE && is_article)
		sql_run(d, "UPDATE article SET updated = $2 WHERE id = $1",
		    DB_ARGS(V(id), V(event_at(d, origin))));
	if (is_article)
		index_put(d, id);
	if (answer == MISSING)
		buf_fmt(why, _("no %s has the key \"%s\""), k->name, c->name);
	free(r.v);
	mem_free(&r.keep);
	return answer;
}
