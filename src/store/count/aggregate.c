/* aggregate.c - groups of rows in a hash table, and their order */
#include <stdlib.h>
#include <string.h>

#include "aggregate.h"
#include "text.h"
#include "when.h"

static size_t
hash(const struct aggregate *t, const char *const *key)
{
	size_t h = 0;

	for (size_t i = 0; i < t->keys; i++)
		h = h * 33 ^ (key[i] != NULL ? text_hash(key[i]) : 0);
	return h;
}

static bool
same(const struct aggregate *t, const char *const *a, const char *const *b)
{
	for (size_t i = 0; i < t->keys; i++)
		if (!text_same(a[i], b[i]))
			return false;
	return true;
}

static void
grow(struct aggregate *t)
{
	size_t n = t->nbuckets == 0 ? 256 : t->nbuckets * 4;
	struct group **new = xcalloc(n, sizeof(*new)), *g, *next;

	for (size_t i = 0; i < t->nbuckets; i++)
		for (g = t->bucket[i]; g != NULL; g = next) {
			size_t at = hash(t, g->key) % n;

			next = g->next;
			g->next = new[at];
			new[at] = g;
		}
	free(t->bucket);
	t->bucket = new;
	t->nbuckets = n;
}

struct group *
aggregate_group(struct aggregate *t, const char *const *key)
{
	struct group *g;
	size_t at;

	if (t->n >= t->nbuckets * 2)
		grow(t);
	at = hash(t, key) % t->nbuckets;
	for (g = t->bucket[at]; g != NULL; g = g->next)
		if (same(t, g->key, key))
			return g;
	g = xcalloc(1,
	    sizeof(*g) + t->nseries * sizeof(*g->series) +
		t->counts * sizeof(*g->count) + t->keys * sizeof(*g->key));
	g->series = (struct series *)(void *)(g + 1);
	g->count = (int64_t *)(void *)(g->series + t->nseries);
	g->key = (const char **)(void *)(g->count + t->counts);
	for (size_t i = 0; i < t->keys; i++)
		if (key[i] != NULL)
			g->key[i] = mem_keep(&t->keep, key[i], strlen(key[i]));
	g->last = NONE;
	g->next = t->bucket[at];
	t->bucket[at] = g;
	t->n++;
	return g;
}

static const struct aggregate *sorting; /* qsort has no argument for it */

/* Compares decimal numbers; of whole numbers every digit counts. */
static int
number_compare(const char *a, const char *b)
{
	double x = strtod(a, NULL), y = strtod(b, NULL);
	long long i, j;

	if (x < y || x > y)
		return x > y ? 1 : -1;
	i = strtoll(a, NULL, 10);
	j = strtoll(b, NULL, 10);
	return i != j ? (i > j) - (i < j) : strcmp(a, b);
}

static int
compare(const char *a, const char *b, bool numeric)
{
	if (a == NULL || b == NULL)
		return (a != NULL) - (b != NULL);
	return numeric ? number_compare(a, b) : strcmp(a, b);
}

int
aggregate_compare(
    const struct aggregate *t, const struct group *a, const struct group *b)
{
	for (size_t i = 0; i < t->keys; i++) {
		int order = compare(
		    a->key[i], b->key[i], t->numeric != NULL && t->numeric[i]);

		if (order != 0)
			return order;
	}
	return 0;
}

static int
by_key(const void *a, const void *b)
{
	return aggregate_compare(
	    sorting, *(struct group *const *)a, *(struct group *const *)b);
}

struct group **
aggregate_sorted(const struct aggregate *t)
{
	struct group **all = xcalloc(t->n + 1, sizeof(*all));
	size_t n = 0;

	for (size_t i = 0; i < t->nbuckets; i++)
		for (struct group *g = t->bucket[i]; g != NULL; g = g->next)
			all[n++] = g;
	sorting = t;
	qsort(all, n, sizeof(*all), by_key);
	return all;
}

void
aggregate_free(struct aggregate *t)
{
	for (size_t i = 0; i < t->nbuckets; i++)
		for (struct group *g = t->bucket[i], *next; g != NULL;
		     g = next) {
			next = g->next;
			for (size_t j = 0; j < t->nseries; j++)
				series_free(&g->series[j]);
			free(g);
		}
	free(t->bucket);
	mem_free(&t->keep);
	*t = (struct aggregate){ 0 };
}
