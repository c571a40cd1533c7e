/* cluster.c - tickets that are about the same */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "cluster.h"
#include "mem.h"
#include "posting.h"
#include "text.h"
#include "ticket_words.h"

#define ALIKE 0.35 /* the cosine of tickets that are about the same */
#define TITLE 3	   /* a word of the subject counts like so many of a text */
#define WORDS 5	   /* that are shown of a cluster */

/* A word of a ticket, and how much it counts there. */
struct part {
	size_t term;
	double weight;
};

/* A ticket as its words; the weights have the length 1. */
struct vector {
	int64_t id;
	struct part *p; /* owned; by term */
	size_t n, cap;
};

/* A word of all tickets, and the first tickets of clusters that have it. */
struct term {
	char *stem; /* owned */
	size_t tickets;
	struct part *in; /* owned; here term is the number of the cluster */
	size_t n, cap;
};

struct work {
	const struct ids *wanted; /* by id */
	struct vector *v;	  /* owned */
	size_t n, cap;
	struct term *term; /* owned */
	size_t terms, cap_terms;
	size_t *slot, slots; /* hash table: 1 + number of a term; owned */
	struct clusters *to;
	double *alike; /* of the ticket in hand with each cluster; owned */
};

static void
grow(struct work *w)
{
	w->slots = w->slots * 2 + 4096;
	free(w->slot);
	w->slot = xcalloc(w->slots, sizeof(*w->slot));
	for (size_t i = 0; i < w->terms; i++) {
		size_t at = text_hash(w->term[i].stem) % w->slots;

		while (w->slot[at] != 0)
			at = (at + 1) % w->slots;
		w->slot[at] = i + 1;
	}
}

/* Returns the number of a word, which may be a new one. */
static size_t
term(struct work *w, const char *stem)
{
	size_t at;

	if (w->terms * 2 >= w->slots)
		grow(w);
	for (at = text_hash(stem) % w->slots; w->slot[at] != 0;
	     at = (at + 1) % w->slots)
		if (strcmp(w->term[w->slot[at] - 1].stem, stem) == 0)
			return w->slot[at] - 1;
	w->term = mem_grow(w->term, w->terms, &w->cap_terms, sizeof(*w->term));
	w->term[w->terms] = (struct term){ .stem = xstrdup(stem) };
	w->slot[at] = ++w->terms;
	return w->terms - 1;
}

static int
by_id(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

static int
by_term(const void *a, const void *b)
{
	const struct part *x = a, *y = b;

	return (x->term > y->term) - (x->term < y->term);
}

/* Makes one part of several of the same word. */
static void
unite(struct work *w, struct vector *v)
{
	size_t n = 0;

	if (v->n > 0)
		qsort(v->p, v->n, sizeof(*v->p), by_term);
	for (size_t i = 0; i < v->n; i++)
		if (n > 0 && v->p[n - 1].term == v->p[i].term)
			v->p[n - 1].weight += v->p[i].weight;
		else {
			w->term[v->p[i].term].tickets++;
			v->p[n++] = v->p[i];
		}
	v->n = n;
}

/* Takes the words of a ticket, if it is wanted. */
static void
take(int64_t id, const struct words *ws, void *arg)
{
	struct work *w = arg;
	struct vector v = { .id = id };

	if (w->wanted->n == 0 ||
	    bsearch(&id, w->wanted->v, w->wanted->n, sizeof(id), by_id) == NULL)
		return;
	for (size_t i = 0; i < ws->n; i++) {
		bool title = ws->w[i].field == FIELD_TITLE;

		if (ws->w[i].common)
			continue;
		v.p = mem_grow(v.p, v.n, &v.cap, sizeof(*v.p));
		v.p[v.n++] = (struct part){ term(w, words_stem(ws, &ws->w[i])),
			title ? TITLE : 1 };
	}
	unite(w, &v);
	w->v = mem_grow(w->v, w->n, &w->cap, sizeof(*w->v));
	w->v[w->n++] = v;
}

/* Gives the words of a ticket their weights: the rarer a word is, and the more
 * often the ticket has it, the more it counts. */
static void
weigh(const struct work *w, struct vector *v)
{
	double sum = 0;
	size_t n = 0;

	for (size_t i = 0; i < v->n; i++) {
		struct part *p = &v->p[i];
		double have = (double)w->term[p->term].tickets;

		if (w->n > 20 && have > 0.1 * (double)w->n)
			continue;
		p->weight = (1 + log(p->weight)) * log(1 + (double)w->n / have);
		sum += p->weight * p->weight;
		v->p[n++] = *p;
	}
	v->n = n;
	for (size_t i = 0; i < n; i++)
		v->p[i].weight /= sqrt(sum);
}

/* Returns the cluster that a ticket is most like; the number of clusters if it
 * is like none. */
static size_t
nearest(struct work *w, const struct vector *v)
{
	size_t best = w->to->n;

	for (size_t i = 0; i < v->n; i++) {
		const struct term *t = &w->term[v->p[i].term];

		for (size_t j = 0; j < t->n; j++)
			w->alike[t->in[j].term] +=
			    v->p[i].weight * t->in[j].weight;
	}
	for (size_t i = 0; i < v->n; i++) {
		const struct term *t = &w->term[v->p[i].term];

		for (size_t j = 0; j < t->n; j++) {
			size_t c = t->in[j].term;
			double a = w->alike[c];

			if (a >= ALIKE &&
			    (best == w->to->n || a > w->alike[best] ||
				(a == w->alike[best] && c < best)))
				best = c;
		}
	}
	for (size_t i = 0; i < v->n; i++) {
		const struct term *t = &w->term[v->p[i].term];

		for (size_t j = 0; j < t->n; j++)
			w->alike[t->in[j].term] = 0;
	}
	return best;
}

static int
by_weight(const void *a, const void *b)
{
	const struct part *x = a, *y = b;

	if (x->weight != y->weight)
		return x->weight < y->weight ? 1 : -1;
	return by_term(a, b);
}

/* Begins a cluster with a ticket. */
static void
begin(struct work *w, struct vector *v)
{
	struct clusters *all = w->to;
	struct buf b = { 0 };

	all->v = mem_grow(all->v, all->n, &all->cap, sizeof(*all->v));
	all->v[all->n] = (struct cluster){ 0 };
	for (size_t i = 0; i < v->n; i++) {
		struct term *t = &w->term[v->p[i].term];

		t->in = mem_grow(t->in, t->n, &t->cap, sizeof(*t->in));
		t->in[t->n++] = (struct part){ all->n, v->p[i].weight };
	}
	if (v->n > 0)
		qsort(v->p, v->n, sizeof(*v->p), by_weight);
	for (size_t i = 0; i < v->n && i < WORDS; i++)
		buf_fmt(
		    &b, "%s%s", i > 0 ? " " : "", w->term[v->p[i].term].stem);
	all->v[all->n++].words = mem_keep(&all->keep, buf_s(&b), b.n);
	buf_free(&b);
}

static void
join(struct cluster *c, int64_t id)
{
	c->tickets.v = mem_grow(
	    c->tickets.v, c->tickets.n, &c->tickets.cap, sizeof(*c->tickets.v));
	c->tickets.v[c->tickets.n++] = id;
}

static void
leave_out_single(struct clusters *all)
{
	size_t n = 0;

	for (size_t i = 0; i < all->n; i++)
		if (all->v[i].tickets.n > 1)
			all->v[n++] = all->v[i];
		else
			free(all->v[i].tickets.v);
	all->n = n;
}

void
cluster_tickets(struct desk *d, const struct ids *wanted, struct clusters *to)
{
	struct work w = { .wanted = wanted, .to = to };

	*to = (struct clusters){ 0 };
	ticket_words_all(d, take, &w);
	w.alike = xcalloc(w.n + 1, sizeof(*w.alike));
	for (size_t i = 0; i < w.n; i++) {
		size_t c;

		weigh(&w, &w.v[i]);
		if ((c = nearest(&w, &w.v[i])) == to->n)
			begin(&w, &w.v[i]);
		join(&to->v[c], w.v[i].id);
		free(w.v[i].p);
	}
	for (size_t i = 0; i < w.terms; i++) {
		free(w.term[i].stem);
		free(w.term[i].in);
	}
	leave_out_single(to);
	free(w.term);
	free(w.slot);
	free(w.alike);
	free(w.v);
}

void
cluster_free(struct clusters *all)
{
	for (size_t i = 0; i < all->n; i++)
		free(all->v[i].tickets.v);
	free(all->v);
	mem_free(&all->keep);
	*all = (struct clusters){ 0 };
}
