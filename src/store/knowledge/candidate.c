/* candidate.c - the articles that have words of a query */
#include <stdlib.h>

#include "candidate.h"
#include "mem.h"
#include "rank.h"

struct candidates {
	struct candidate *c; /* by id; owned */
	size_t n;
};

/* How the articles of a word change the candidates. */
enum way { ADD, RAISE, KEEP, DROP };

/* Goes through candidates and the articles of a word side by side. */
static void
merge(const struct query *q, const struct query_word *w, struct candidates *all,
    enum way way)
{
	struct candidate *to =
	    xreallocarray(NULL, all->n + w->found.n + 1, sizeof(*to));
	size_t n = 0, i = 0, j = 0;

	for (;;) {
		const struct candidate *a = i < all->n ? &all->c[i] : NULL;
		const struct posting *p =
		    j < w->found.n ? &w->found.p[j] : NULL;
		struct candidate c = { 0 };
		bool old, has;

		if (a == NULL && p == NULL)
			break;
		old = p == NULL || (a != NULL && a->id <= p->id);
		has = p != NULL && (!old || a->id == p->id);
		if (old)
			c = *a;
		else
			c.id = p->id;
		if (has && !w->again && (way == ADD || way == RAISE))
			c.stems += rank_posting(q, w, p);
		if (way == ADD || (old && way == RAISE) ||
		    (old && way == KEEP && has) || (old && way == DROP && !has))
			to[n++] = c;
		i += old;
		j += has;
	}
	free(all->c);
	all->c = to;
	all->n = n;
}

/* Goes through the words of one sort: common or not. */
static void
add_words(const struct query *q, struct candidates *all, bool common)
{
	enum way way = common && all->n > 0 ? RAISE : ADD;

	for (size_t i = 0; i < q->n; i++)
		if (q->w[i].common == common && !q->w[i].excluded)
			merge(q, &q->w[i], all, way);
}

static int
by_score(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;

	if (x->stems != y->stems)
		return x->stems < y->stems ? 1 : -1;
	return (x->id > y->id) - (x->id < y->id);
}

struct candidate *
candidate_list(const struct query *q, size_t *n)
{
	struct candidates all = { 0 };

	add_words(q, &all, false);
	add_words(q, &all, true);
	for (size_t i = 0; i < q->n; i++)
		if (q->w[i].excluded || q->w[i].phrase > 0)
			merge(
			    q, &q->w[i], &all, q->w[i].excluded ? DROP : KEEP);
	if (all.n > 0)
		qsort(all.c, all.n, sizeof(*all.c), by_score);
	*n = all.n;
	return all.c;
}
