#include <stdlib.h>
#include <string.h>

#include "aggregate.h"
#include "when.h"

static size_t
hash(const struct aggregate *t, const char *const *key)
{
	size_t h = 5381;

	for (size_t i = 0; i < t->keys; i++) {
		for (const char *s = key[i]; s != NULL && *s != '\0'; s++)
			h = h * 33 ^ (unsigned char)*s;
		h = h * 33 ^ (key[i] == NULL);
	}
	return h;
}

static bool
same(const struct aggregate *t, const char *const *a, const char *const *b)
{
	for (size_t i = 0; i < t->keys; i++)
		if (a[i] == NULL || b[i] == NULL ? a[i] != b[i]
						 : strcmp(a[i], b[i]) != 0)
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

static int
compare(const char *a, const char *b, bool numeric)
{
	if (a == NULL || b == NULL)
		return (a != NULL) - (b != NULL);
	if (numeric) {
		double x = strtod(a, NULL), y = strtod(b, NULL);

		return (x > y) - (x < y);
	}
	return strcmp(a, b);
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
				free(g->series[j].v);
			free(g);
		}
	free(t->bucket);
	mem_free(&t->keep);
	*t = (struct aggregate){ 0 };
}

void
series_add(struct series *s, int64_t value)
{
	s->v = mem_grow(s->v, s->n, &s->cap, sizeof(*s->v));
	s->v[s->n++] = value;
	s->sorted = false;
}

static int
by_value(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

static void
sort(struct series *s)
{
	if (!s->sorted && s->n > 0)
		qsort(s->v, s->n, sizeof(*s->v), by_value);
	s->sorted = true;
}

int64_t
series_percentile(struct series *s, int p)
{
	size_t rank;

	if (s->n == 0)
		return NONE;
	sort(s);
	rank = (s->n * (size_t)p + 99) / 100;
	return s->v[rank > 0 ? rank - 1 : 0];
}

int64_t
series_median(struct series *s)
{
	if (s->n == 0)
		return NONE;
	sort(s);
	if (s->n % 2 == 1)
		return s->v[s->n / 2];
	return s->v[s->n / 2 - 1] + (s->v[s->n / 2] - s->v[s->n / 2 - 1]) / 2;
}

int64_t
series_sum(const struct series *s)
{
	int64_t sum = 0;

	for (size_t i = 0; i < s->n; i++)
		sum += s->v[i];
	return sum;
}

int64_t
series_mean(const struct series *s)
{
	int64_t sum = series_sum(s), n = (int64_t)s->n;

	if (n == 0)
		return NONE;
	return (sum + (sum < 0 ? -n : n) / 2) / n;
}

void
series_free(struct series *s)
{
	free(s->v);
	*s = (struct series){ 0 };
}

size_t
series_below(struct series *s, int64_t value)
{
	size_t low = 0, high = s->n;

	sort(s);
	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (s->v[mid] < value)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}
