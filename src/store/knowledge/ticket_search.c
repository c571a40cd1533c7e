/* ticket_search.c - tickets are found by their subjects and messages */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "candidate.h"
#include "mem.h"
#include "search_impl.h"
#include "sql.h"
#include "ticket_find.h"
#include "ticket_search.h"
#include "ticket_words.h"

#define RANKED 64 /* tickets whose texts are compared */

struct results {
	const struct query *q;
	struct result *r; /* owned; those that were compared come first */
	size_t n, cap;
	const struct candidate *block; /* the candidates in hand, by id */
	size_t nblock;
};

static int
by_id(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;

	return (x->id > y->id) - (x->id < y->id);
}

static void
add(struct results *all, const struct result *r)
{
	all->r = mem_grow(all->r, all->n, &all->cap, sizeof(*all->r));
	all->r[all->n++] = *r;
}

/* Ranks a ticket of the block by its words, if it has the phrases. */
static void
rank(int64_t id, const struct words *ws, void *arg)
{
	struct results *all = arg;
	const struct candidate key = { .id = id },
			       *c = bsearch(&key, all->block, all->nblock,
				   sizeof(*c), by_id);
	struct result r = { .id = id };

	if (c == NULL || (all->q->phrases > 0 && !rank_phrases(all->q, ws)))
		return;
	r.part[RANK_STEMS] = c->stems;
	rank_article(all->q, ws, r.part);
	r.score = rank_sum(r.part);
	add(all, &r);
}

/* Compares the texts of the best candidates. Returns how many it has gone
 * through. */
static size_t
compare(struct desk *d, struct candidate *c, size_t n, const char *only,
    struct results *all)
{
	size_t done = 0;

	while (done < n && (all->n < RANKED || all->q->phrases > 0)) {
		size_t part = n - done < TICKET_BLOCK ? n - done : TICKET_BLOCK;
		int64_t id[TICKET_BLOCK];

		qsort(c + done, part, sizeof(*c), by_id);
		for (size_t i = 0; i < part; i++)
			id[i] = c[done + i].id;
		all->block = c + done;
		all->nblock = part;
		ticket_words_some(d, id, part, only, rank, all);
		done += part;
	}
	return done;
}

/* Takes a ticket out of the candidates. */
static void
leave_out(struct candidate *c, size_t *n, int64_t id)
{
	for (size_t i = 0; i < *n; i++)
		if (c[i].id == id) {
			memmove(&c[i], &c[i + 1], (--*n - i) * sizeof(*c));
			return;
		}
}

/* Those whose texts were not compared follow, where all are wanted. */
static void
add_rest(const struct candidate *c, size_t n, struct results *all)
{
	for (size_t i = 0; i < n; i++)
		add(all,
		    &(struct result){ .id = c[i].id, .score = c[i].stems });
}

/* Sorts the results that were compared, and makes each sum a score from 0 to 1:
 * 0.5 is the weight of all words that were looked for. No score is higher than
 * one before it. */
static void
order(struct results *all, size_t compared)
{
	double last = 1;

	if (compared > 0)
		qsort(all->r, compared, sizeof(*all->r), search_by_score);
	for (size_t i = 0; i < all->n; i++) {
		struct result *r = &all->r[i];

		r->score = fmin(last, r->score / (r->score + all->q->whole));
		last = r->score;
	}
}

struct found *
ticket_search(
    struct desk *d, const char *text, const struct ticket_terms *of, size_t *n)
{
	struct query q = { 0 };
	struct results all = { .q = &q };
	struct candidate *c;
	struct found *found;
	size_t have, done, ranked;

	query_add(&q, text, of->operators, STEM_BOTH);
	ticket_find(d, &q, of->operators);
	c = candidate_list(&q, &have);
	leave_out(c, &have, of->except);
	done = compare(d, c, have, of->only, &all);
	ranked = all.n;
	if (of->limit == NONE && of->only == NULL)
		add_rest(c + done, have - done, &all);
	order(&all, ranked);
	*n = of->limit != NONE && (size_t)of->limit < all.n ? (size_t)of->limit
							    : all.n;
	while (*n > 0 && all.r[*n - 1].score < of->least)
		--*n;
	found = xcalloc(*n + 1, sizeof(*found));
	for (size_t i = 0; i < *n; i++)
		found[i] = (struct found){ all.r[i].id, all.r[i].score };
	free(all.r);
	free(c);
	query_free(&q);
	return found;
}
