/* query_find.c - which articles have the words that are looked for */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "guess.h"
#include "sql.h"
#include "text.h"

#define LAST "\xf4\x8f\xbf\xbf" /* behind all characters */

static int
by_id(const void *a, const void *b)
{
	const struct posting *x = a, *y = b;

	return (x->id > y->id) - (x->id < y->id);
}

/* Makes one posting of several of the same article. */
static void
unite(struct postings *all)
{
	size_t n = 0;

	if (all->n > 0)
		qsort(all->p, all->n, sizeof(*all->p), by_id);
	for (size_t i = 0; i < all->n; i++) {
		struct posting *p = &all->p[i],
			       *to = n > 0 ? &all->p[n - 1] : p;

		if (n == 0 || to->id != p->id) {
			all->p[n++] = *p;
			continue;
		}
		for (int f = 0; f < FIELD_COUNT; f++)
			if (p->times[f] > to->times[f])
				to->times[f] = p->times[f];
	}
	all->n = n;
}

/* Reads the lists of a query: page, list. Returns how many rows there were. */
static size_t
read_lists(struct db_rows *r, struct desk *d, struct postings *all)
{
	size_t rows = 0;

	for (; sql_next(d, r); rows++) {
		size_t n;
		const char *list = db_text(r, 1, &n);

		posting_read(all, db_int(r, 0), list, n);
	}
	return rows;
}

static void
find_word(struct desk *d, struct query_word *w)
{
	const char *stem[QUERY_STEMS];
	struct buf end = { 0 };
	size_t rows;

	for (size_t i = 0; i < QUERY_STEMS; i++)
		stem[i] = w->stem[i < w->nstems ? i : 0];
	rows = read_lists(
	    sql_query(d,
		"SELECT page, list FROM search_list WHERE word IN ($1, $2, $3)"
		" ORDER BY word, page",
		DB_ARGS(V(stem[0]), V(stem[1]), V(stem[2]))),
	    d, &w->found);
	for (size_t i = 0; w->prefix && i < w->nstems; i++) {
		buf_clear(&end);
		buf_fmt(&end, "%s" LAST, w->stem[i]);
		rows += 2 *
		    read_lists(sql_query(d,
				   "SELECT page, list FROM search_list"
				   " WHERE word > $1 AND word < $2"
				   " ORDER BY word, page",
				   DB_ARGS(V(w->stem[i]), V(end.s))),
			d, &w->found);
	}
	if (rows > 1)
		unite(&w->found);
	buf_free(&end);
}

/* ------------------------------------------------------------ typing errors
 */

/* Compares the words that begin with n bytes: a typing error is seldom in the
 * first letter, and nobody can read all words of a large index. */
static void
compare(struct desk *d, struct guess *g, const char *begin, size_t n)
{
	struct buf from = { 0 }, to = { 0 };
	struct db_rows *r;

	buf_add(&from, begin, n);
	buf_fmt(&to, "%s" LAST, from.s);
	r = sql_query(d,
	    "SELECT DISTINCT word FROM search_list"
	    " WHERE word >= $1 AND word < $2 ORDER BY word",
	    DB_ARGS(V(from.s), V(to.s)));
	while (sql_next(d, r))
		guess_offer(g, db_text(r, 0, NULL));
	buf_free(&from);
	buf_free(&to);
}

/* Looks for the words of the index whose letters are nearest: those with the
 * same first letter, and those that begin with the second one. */
static void
guess(struct desk *d, struct query_word *w)
{
	size_t n = strlen(w->text), first, second;
	struct guess g;
	uint32_t a, b;

	guess_begin(&g, w);
	first = text_decode(w->text, n, &a);
	second = text_decode(w->text + first, n - first, &b);
	compare(d, &g, w->text, first);
	if (a != b)
		compare(d, &g, w->text + first, second);
	for (size_t i = 0; i < g.n; i++)
		read_lists(sql_query(d,
			       "SELECT page, list FROM search_list"
			       " WHERE word = $1 ORDER BY page",
			       DB_ARGS(V(g.word[i]))),
		    d, &w->found);
	guess_end(&g, w);
	if (w->guessed)
		unite(&w->found);
}

/* How many articles there are, and how long. */
static void
read_size(struct desk *d, struct query *q)
{
	struct db_rows *r = sql_query(d,
	    "SELECT CAST(sum(articles) AS BIGINT), CAST(sum(title) AS BIGINT),"
	    " CAST(sum(body) AS BIGINT) FROM search_size",
	    DB_NOARGS);
	double n;

	q->articles = q->title = q->body = 1;
	while (sql_next(d, r)) {
		if (db_null(r, 0) || db_int(r, 0) < 1)
			continue;
		q->articles = n = (double)db_int(r, 0);
		q->title = fmax((double)db_int(r, 1) / n, 1);
		q->body = fmax((double)db_int(r, 2) / n, 1);
	}
}

void
query_weigh(struct query *q, struct query_word *w)
{
	double have = (double)w->found.n;

	w->idf = log(1 + (fmax(q->articles - have, 0) + 0.5) / (have + 0.5));
	if (!w->again && !w->excluded)
		q->whole += w->weight * w->idf;
}

void
query_find(struct desk *d, struct query *q)
{
	read_size(d, q);
	q->whole = 0;
	for (size_t i = 0; i < q->n; i++) {
		struct query_word *w = &q->w[i];

		find_word(d, w);
		if (guess_wanted(w))
			guess(d, w);
		query_weigh(q, w);
	}
}
