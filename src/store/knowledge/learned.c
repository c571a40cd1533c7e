/* learned.c - reads what people said about articles and questions */
#include <stdlib.h>
#include <string.h>

#include "learned.h"
#include "mention.h"
#include "sql.h"

const char *
learned_line(struct pool *p, const char *question)
{
	size_t n = strlen(question);
	char *line;

	if (n > 0 && mention_left(question) == n)
		return NULL;
	line = xstrndup(question, n);
	for (size_t i = 0; i < n; i++)
		if (line[i] == '\n' ||
		    (strchr(".?!", line[i]) != NULL &&
			strchr(" \n", line[i + 1]) != NULL))
			line[i] = ' ';
	question = mem_keep(p, line, n);
	free(line);
	return question;
}

#define SELECT                                               \
	"SELECT article, helped, question FROM lesson WHERE" \
	" retired IS NULL AND question IS NOT NULL AND "

static void
add_rows(struct desk *d, struct db_rows *r, struct learned_all *all)
{
	while (sql_next(d, r)) {
		const char *line =
		    learned_line(&all->keep, db_text(r, 2, NULL));

		if (line == NULL)
			continue;
		all->v = mem_grow(all->v, all->n, &all->cap, sizeof(*all->v));
		all->v[all->n++] = (struct learned){ .article = db_int(r, 0),
			.helped = db_int(r, 1) == 1,
			.question = line };
	}
}

void
learned_read(
    struct desk *d, int64_t first, int64_t last, struct learned_all *all)
{
	add_rows(d,
	    sql_query(d,
		SELECT "article >= $1 AND article <= $2 ORDER BY article, id",
		DB_ARGS(V(first), V(last))),
	    all);
}

void
learned_some(
    struct desk *d, const int64_t *article, size_t n, struct learned_all *all)
{
	struct val args[LEARNED_BLOCK];
	struct buf sql = { 0 };

	buf_str(&sql, SELECT "article IN (");
	for (size_t i = 0; i < LEARNED_BLOCK; i++) {
		args[i] = V(article[i < n ? i : 0]);
		buf_str(&sql, i > 0 ? ", " : "");
		sql_param(&sql, i + 1);
	}
	buf_str(&sql, ") ORDER BY article, id");
	add_rows(d, sql_query(d, sql.s, LEARNED_BLOCK, args), all);
	buf_free(&sql);
}

const struct learned *
learned_of(const struct learned_all *all, int64_t article, size_t *n)
{
	size_t low = 0, high = all->n;

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (all->v[middle].article < article)
			low = middle + 1;
		else
			high = middle;
	}
	for (*n = 0; low + *n < all->n && all->v[low + *n].article == article;)
		++*n;
	return *n > 0 ? all->v + low : NULL;
}

void
learned_free(struct learned_all *all)
{
	free(all->v);
	mem_free(&all->keep);
	*all = (struct learned_all){ 0 };
}
