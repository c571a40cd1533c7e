/* similar.c - who solved tickets like one */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lesson.h"
#include "mem.h"
#include "similar.h"
#include "sql.h"
#include "ticket_search.h"

static void
add(struct similar *to, const char *login, double score)
{
	int64_t points = (int64_t)floor(1000 * score + 0.5);

	for (size_t i = 0; i < to->n; i++)
		if (strcmp(to->v[i].login, login) == 0) {
			to->v[i].score += points;
			return;
		}
	to->v = mem_grow(to->v, to->n, &to->cap, sizeof(*to->v));
	to->v[to->n++] = (struct solver){ login, points };
}

void
similar_find(struct desk *d, const struct ticket *t, struct similar *to,
    struct pool *pool)
{
	const struct ticket_terms terms = {
		.only = "t.solved IS NOT NULL AND t.agent IS NOT NULL",
		.except = t->id,
		.limit = 20
	};
	const char *text = lesson_question(d, t->id, pool);
	struct found *found;
	size_t n;

	found = ticket_search(d, text != NULL ? text : t->subject, &terms, &n);
	for (size_t i = 0; i < n; i++)
		add(to,
		    sql_text(d, pool, "SELECT agent FROM ticket WHERE id = $1",
			DB_ARGS(V(found[i].id))),
		    found[i].score);
	free(found);
}

int64_t
similar_to(const struct similar *s, const char *login)
{
	for (size_t i = 0; i < s->n; i++)
		if (strcmp(s->v[i].login, login) == 0)
			return s->v[i].score;
	return 0;
}
