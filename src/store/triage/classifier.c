/* classifier.c - tells what a column of a request is, and how surely */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "classifier.h"
#include "mem.h"

#define RARE	 16.0  /* parts of an idf */
#define GREATEST 32767 /* weight */
#define LEVEL	 0.7 /* how far rare values come up to frequent ones, 0 to 1 */

/* Returns how long the features of a request are, with rare ones longer. */
static double
length(const struct classifier *c, const struct features *f)
{
	double sum = 0;

	for (size_t i = 0; i < f->n; i++) {
		double v = f->v[i].value * (float)c->idf[f->v[i].bucket] / RARE;

		sum += v * v;
	}
	return sqrt(sum);
}

/* ------------------------------------------------------------------ learning
 */

static int
by_requester(const void *a, const void *b)
{
	const struct example *const *x = a, *const *y = b;
	const char *p = (*x)->requester, *q = (*y)->requester;
	int order = strcmp(p != NULL ? p : "", q != NULL ? q : "");

	return order != 0 ? order : (*x > *y) - (*x < *y);
}

static bool
same_person(const struct example *a, const struct example *b)
{
	return a->requester != NULL && b->requester != NULL &&
	    strcmp(a->requester, b->requester) == 0;
}

/* Counts the requesters of each bucket, and how rare it is. */
static void
count_buckets(struct classifier *c, const struct example *e, size_t n)
{
	const struct example **by = xcalloc(n + 1, sizeof(*by));
	uint32_t *people = xcalloc(FEATURE_BUCKETS, sizeof(*people)),
		 *all = xcalloc(FEATURE_BUCKETS, sizeof(*all));
	const struct example **last = xcalloc(FEATURE_BUCKETS, sizeof(*last));

	for (size_t i = 0; i < n; i++)
		by[i] = &e[i];
	qsort(by, n, sizeof(*by), by_requester);
	for (size_t i = 0; i < n; i++)
		for (size_t j = 0; j < by[i]->has->n; j++) {
			uint32_t k = by[i]->has->v[j].bucket;

			all[k]++;
			if (last[k] == NULL || !same_person(last[k], by[i]))
				people[k]++;
			last[k] = by[i];
		}
	for (size_t k = 0; k < FEATURE_BUCKETS; k++)
		if (people[k] > 1) {
			double idf =
			    RARE * log((double)(n + 1) / (double)all[k]);

			c->idf[k] = (uint8_t)(idf < 1 ? 1
				: idf > 255	      ? 255
						      : idf);
		}
	free(by);
	free(people);
	free(all);
	free(last);
}

static int
by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Finds the values that have enough examples. */
static void
find_values(struct classifier *c, const struct example *e, size_t n)
{
	const char **all = xcalloc(n + 1, sizeof(*all));
	size_t next, used = 0;

	for (size_t i = 0; i < n; i++)
		all[i] = e[i].value;
	qsort(all, n, sizeof(*all), by_text);
	c->value = xcalloc(n / CLASSIFIER_LEAST + 1, sizeof(*c->value));
	c->prior = xcalloc(n / CLASSIFIER_LEAST + 1, sizeof(*c->prior));
	for (size_t i = 0; i < n; i = next) {
		for (next = i + 1; next < n && strcmp(all[i], all[next]) == 0;)
			next++;
		if (next - i < CLASSIFIER_LEAST)
			continue;
		c->prior[c->n] = (double)(next - i);
		c->value[c->n++] = xstrdup(all[i]);
		used += next - i;
	}
	for (size_t i = 0; i < c->n; i++)
		c->prior[i] /= (double)used;
	free(all);
}

/* Returns the place of a value; c->n: it has none. */
static size_t
place(const struct classifier *c, const char *value)
{
	char **at = c->n > 0
	    ? bsearch(&value, c->value, c->n, sizeof(*c->value), by_text)
	    : NULL;

	return at != NULL ? (size_t)(at - c->value) : c->n;
}

/* The examples as rows for the module. */
struct rows {
	struct weights_value **row; /* each in `all`, which is owned */
	struct weights_value *all;
	size_t *of; /* the place of the value of each */
	double *y;
	size_t n;
};

static void
make_rows(const struct classifier *c, const struct example *e, size_t n,
    struct rows *r)
{
	struct weights_value *to;
	size_t values = 0;

	for (size_t i = 0; i < n; i++)
		values += e[i].has->n + 1;
	*r = (struct rows){ .row = xcalloc(n, sizeof(*r->row)),
		.all = to = xcalloc(values, sizeof(*to)),
		.of = xcalloc(n, sizeof(*r->of)),
		.y = xcalloc(n, sizeof(*r->y)) };
	for (size_t i = 0; i < n; i++) {
		const struct features *f = e[i].has;
		double all = length(c, f);

		if ((r->of[r->n] = place(c, e[i].value)) == c->n)
			continue;
		r->row[r->n++] = to;
		for (size_t j = 0; j < f->n; j++) {
			uint32_t k = f->v[j].bucket;

			if (c->idf[k] > 0)
				*to++ = (struct weights_value){ (int)k + 1,
					f->v[j].value * (float)c->idf[k] /
					    RARE / all };
		}
		*to++ = (struct weights_value){ WEIGHTS_END, 0 };
	}
}

/* Keeps the weights of a value as small numbers. */
static void
keep_weights(struct classifier *c, size_t value, const double *w)
{
	double most = 0;

	for (size_t k = 0; k < FEATURE_BUCKETS; k++)
		if (fabs(w[k]) > most)
			most = fabs(w[k]);
	c->scale[value] = (double)(float)(most / GREATEST);
	for (size_t k = 0; k < FEATURE_BUCKETS && most > 0; k++)
		if (c->idf[k] > 0)
			c->weight[k * c->n + value] =
			    (int16_t)lrint(w[k] / most * GREATEST);
}

bool
classifier_learn(struct classifier *c, const struct weights_module *m,
    const struct example *e, size_t n)
{
	struct rows r;
	double *w;
	bool good = true;

	*c = (struct classifier){ .idf = xcalloc(FEATURE_BUCKETS, 1) };
	find_values(c, e, n);
	if (c->n < 2) {
		classifier_free(c);
		return false;
	}
	count_buckets(c, e, n);
	c->scale = xcalloc(c->n, sizeof(*c->scale));
	c->weight = xcalloc(c->n * FEATURE_BUCKETS, sizeof(*c->weight));
	make_rows(c, e, n, &r);
	w = xcalloc(FEATURE_BUCKETS, sizeof(*w));
	for (size_t v = 0; v < c->n && good; v++) {
		for (size_t i = 0; i < r.n; i++)
			r.y[i] = r.of[i] == v ? 1 : -1;
		good = m->train(r.row, r.y, r.n, FEATURE_BUCKETS, w);
		if (good)
			keep_weights(c, v, w);
	}
	free(w);
	free(r.row);
	free(r.all);
	free(r.of);
	free(r.y);
	if (!good)
		classifier_free(c);
	return good;
}

/* ------------------------------------------------------------------- judging
 */

void
classifier_judge(
    const struct classifier *c, const struct features *f, double *sure)
{
	double all = length(c, f), sum = 0;

	for (size_t v = 0; v < c->n; v++)
		sure[v] = 0;
	for (size_t i = 0; i < f->n; i++) {
		uint32_t k = f->v[i].bucket;
		double x = f->v[i].value * (float)c->idf[k] / RARE;

		for (size_t v = 0; c->idf[k] > 0 && v < c->n; v++)
			sure[v] += x * c->weight[k * c->n + v];
	}
	for (size_t v = 0; v < c->n; v++) {
		double z = all > 0 ? sure[v] * c->scale[v] / all : 0;

		sure[v] = 1 / (1 + exp(-z)) / pow(c->prior[v], LEVEL);
		sum += sure[v];
	}
	for (size_t v = 0; v < c->n; v++)
		sure[v] /= sum;
}

void
classifier_free(struct classifier *c)
{
	for (size_t i = 0; i < c->n; i++)
		free(c->value[i]);
	free(c->value);
	free(c->prior);
	free(c->scale);
	free(c->idf);
	free(c->weight);
	*c = (struct classifier){ 0 };
}
