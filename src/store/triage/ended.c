/* ended.c - the tickets that have ended: what triage learns from */
#include <stdlib.h>
#include <string.h>

#include "ended.h"
#include "mem.h"
#include "mention.h"
#include "asked.h"
#include "sql.h"

const char *const ended_column[TRIAGE_COLUMNS] = { "category", "type",
	"priority", "team", "language" };

int
ended_place(const char *column, size_t n)
{
	for (int i = 0; i < TRIAGE_COLUMNS; i++)
		if (strlen(ended_column[i]) == n &&
		    strncmp(ended_column[i], column, n) == 0)
			return i;
	return -1;
}

void
ended_free(struct ended *h)
{
	for (size_t i = 0; i < h->n; i++)
		feature_free(&h->v[i].has);
	free(h->v);
	mem_free(&h->keep);
	*h = (struct ended){ 0 };
}

static void
free_guarded(void *h)
{
	ended_free(h);
}

/* Reads the columns of the query in ended_read. */
static void
add(struct ended *h, struct db_rows *r)
{
	struct ended_ticket *t;
	const char *subject = db_text(r, 1, NULL);

	if (subject != NULL && mention_left(subject) > 0)
		return;
	h->v = mem_grow(h->v, h->n, &h->cap, sizeof(*h->v));
	t = &h->v[h->n++];
	*t = (struct ended_ticket){ .requester = sql_kept(&h->keep, r, 3) };
	for (int i = 0; i < TRIAGE_COLUMNS; i++)
		t->value[i] = sql_kept(&h->keep, r, 4 + i);
	feature_read(&t->has, subject, db_text(r, 2, NULL));
}

void
ended_read(struct desk *d, struct ended *h, int64_t limit)
{
	struct db_rows *r;

	*h = (struct ended){ 0 };
	desk_guard(d, &h->guard, free_guarded, h);
	r = sql_query(d,
	    "SELECT t.id, t.subject, (" REQUEST_TEXT(
		"t.id") "), t.requester,"
			" t.category, t.type, CAST(t.priority AS TEXT), t.team, c.language"
			" FROM ticket t LEFT JOIN contact c ON c.address = t.requester"
			" WHERE t.active = 0 AND t.merged IS NULL AND t.withdrawn IS NULL"
			" ORDER BY t.id DESC LIMIT $1",
	    DB_ARGS(V(limit)));
	while (sql_next(d, r))
		add(h, r);
	desk_unguard(d);
}

struct example *
ended_examples(const struct ended *h, int column, size_t *n)
{
	struct example *e = xcalloc(h->n + 1, sizeof(*e));

	*n = 0;
	for (size_t i = 0; i < h->n; i++)
		if (h->v[i].value[column] != NULL)
			e[(*n)++] = (struct example){ .has = &h->v[i].has,
				.value = h->v[i].value[column],
				.requester = h->v[i].requester };
	return e;
}
