/* answer.c - composes automatic answers, and says how often they are right */
#include <stdlib.h>
#include <string.h>

#include "answer.h"
#include "sql.h"

#define LEAST 0.5

const struct search_terms answer_terms = { .state = "public", .limit = NONE };

double
answer_least(struct desk *d)
{
	const char *set = desk_setting(d, "answer_least", NULL);

	return set != NULL ? strtod(set, NULL) : LEAST;
}

static bool
among(const struct answer_to *a, int64_t id)
{
	for (size_t i = 0; i < a->n; i++)
		if (a->article[i] == id)
			return true;
	return false;
}

/* Adds the text of an article, unless it is there already. */
static void
add(struct desk *d, int64_t id, int64_t ticket, struct pool *pool,
    struct answer_to *to, struct buf *body)
{
	struct article a = { .id = id };
	struct buf why = { 0 };

	if (ticket != NONE ? article_for(d, &a, ticket, pool, &why)
			   : article_read(d, id, &a, pool)) {
		if (!among(to, a.id)) {
			to->article[to->n++] = a.id;
			buf_str(body, body->n > 0 ? "\n\n" : "");
			article_plain(&a, body);
		}
	}
	buf_free(&why);
}

void
answer_text(struct search *s, const char *text, int64_t ticket, double least,
    struct pool *pool, struct answer_to *to)
{
	struct found best[ANSWER_MOST];
	size_t n = search_best(s, text, best, ANSWER_MOST);
	struct buf body = { 0 };

	*to = (struct answer_to){ .score = n > 0 ? best[0].score : 0 };
	if (n == 0 || best[0].score < least)
		return;
	for (size_t i = 0; i < n && best[i].score >= least / 2; i++)
		add(s->d, best[i].id, ticket, pool, to, &body);
	to->body = body.n > 0 ? mem_keep(pool, body.s, body.n) : NULL;
	buf_free(&body);
}

void
answer_shares(struct search *s, struct answer_share share[ANSWER_SHARES])
{
	struct db_rows *r;
	struct pool pool = { 0 };
	struct {
		int64_t article;
		const char *question;
	} *all = NULL;
	size_t n = 0, cap = 0;

	for (int i = 0; i < ANSWER_SHARES; i++)
		share[i] = (struct answer_share){ .least = (i + 1) / 10.0 };
	r = sql_query(s->d,
	    "SELECT l.article, l.question FROM lesson l"
	    " WHERE l.helped = 1 AND l.retired IS NULL"
	    " AND l.question IS NOT NULL ORDER BY l.id",
	    DB_NOARGS);
	while (sql_next(s->d, r)) {
		all = mem_grow(all, n, &cap, sizeof(*all));
		all[n].article = db_int(r, 0);
		all[n++].question = sql_kept(&pool, r, 1);
	}
	s->q.untaught = true;
	s->taught = false;
	for (size_t i = 0; i < n; i++) {
		struct found best = { 0 };
		size_t found = search_best(s, all[i].question, &best, 1);

		for (int j = 0; j < ANSWER_SHARES; j++) {
			bool sure = found > 0 && best.score >= share[j].least;

			share[j].questions++;
			share[j].answered += sure;
			share[j].right += sure && best.id == all[i].article;
		}
	}
	free(all);
	mem_free(&pool);
}
