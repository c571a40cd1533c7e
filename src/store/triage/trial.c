/* trial.c - how well triage would have done: cross-validation */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "trial.h"

#define PARTS 5

/* The tickets that have the column, and what each way proposes for them. */
struct trying {
	struct example *all;   /* owned */
	const char **language; /* of each; owned */
	size_t n;
	const char **said[TRIAL_WAYS]; /* for each; owned */
	double *sure;		       /* of the model; owned */
	struct pool keep;
	const struct weights_module *module;
};

/* ----------------------------------------------------------------- proposing
 */

static int
by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Returns the most frequent value of examples, the first of equals. */
static const char *
majority(const struct example *e, size_t n)
{
	const char **v = xcalloc(n + 1, sizeof(*v)), *best = NULL;
	size_t most = 0, next;

	for (size_t i = 0; i < n; i++)
		v[i] = e[i].value;
	qsort(v, n, sizeof(*v), by_text);
	for (size_t i = 0; i < n; i = next) {
		for (next = i + 1; next < n && strcmp(v[i], v[next]) == 0;)
			next++;
		if (next - i > most) {
			most = next - i;
			best = v[i];
		}
	}
	free(v);
	return best;
}

/* Proposes by a model for the tickets of a part. */
static void
ask_model(struct trying *t, const struct example *e, size_t n, size_t part)
{
	struct classifier c;
	double *sure;

	if (!classifier_learn(&c, t->module, e, n))
		return;
	sure = xcalloc(c.n, sizeof(*sure));
	for (size_t i = part; i < t->n; i += PARTS) {
		size_t best = 0;

		classifier_judge(&c, t->all[i].has, sure);
		for (size_t v = 1; v < c.n; v++)
			if (sure[v] > sure[best])
				best = v;
		t->said[TRIAL_MODEL][i] =
		    mem_keep(&t->keep, c.value[best], strlen(c.value[best]));
		t->sure[i] = sure[best];
	}
	free(sure);
	classifier_free(&c);
}

/* Counts in how many tickets each bucket is. */
static void
count_tickets(const struct trying *t, double *idf)
{
	for (size_t i = 0; i < t->n; i++)
		for (size_t j = 0; j < t->all[i].has->n; j++)
			idf[t->all[i].has->v[j].bucket]++;
	for (size_t k = 0; k < FEATURE_BUCKETS; k++)
		if (idf[k] > 0)
			idf[k] = log((double)(t->n + 1) / idf[k]);
}

/* Returns the length of a ticket, with rare words longer. */
static double
length(const struct features *f, const double *idf)
{
	double sum = 0;

	for (size_t j = 0; j < f->n; j++) {
		double v = f->v[j].value * idf[f->v[j].bucket];

		sum += v * v;
	}
	return sqrt(sum);
}

/* Returns how similar a ticket is to the one that is spread out in `at`. */
static double
similar(const struct features *f, const double *idf, const double *at)
{
	double sum = 0;

	for (size_t j = 0; j < f->n; j++)
		sum += f->v[j].value * idf[f->v[j].bucket] * at[f->v[j].bucket];
	return sum;
}

/* Writes a ticket into `at`, or takes it out again. */
static void
spread(const struct features *f, const double *idf, double *at, bool in)
{
	for (size_t j = 0; j < f->n; j++)
		at[f->v[j].bucket] =
		    in ? f->v[j].value * idf[f->v[j].bucket] : 0;
}

/* Proposes for each ticket what the most similar one of other parts has. */
static void
ask_neighbours(struct trying *t)
{
	double *idf = xcalloc(FEATURE_BUCKETS, sizeof(*idf)),
	       *at = xcalloc(FEATURE_BUCKETS, sizeof(*at)),
	       *len = xcalloc(t->n + 1, sizeof(*len));

	count_tickets(t, idf);
	for (size_t i = 0; i < t->n; i++)
		len[i] = length(t->all[i].has, idf);
	for (size_t i = 0; i < t->n; i++) {
		double best = -1;

		spread(t->all[i].has, idf, at, true);
		for (size_t j = 0; j < t->n; j++) {
			double is;

			if (j % PARTS == i % PARTS)
				continue;
			is = len[j] > 0
			    ? similar(t->all[j].has, idf, at) / len[j]
			    : 0;
			if (is > best) {
				best = is;
				t->said[TRIAL_NEIGHBOUR][i] = t->all[j].value;
			}
		}
		spread(t->all[i].has, idf, at, false);
	}
	free(idf);
	free(at);
	free(len);
}

static void
ask_part(struct trying *t, size_t part)
{
	struct example *e = xcalloc(t->n + 1, sizeof(*e));
	const char *most;
	size_t n = 0;

	for (size_t i = 0; i < t->n; i++)
		if (i % PARTS != part)
			e[n++] = t->all[i];
	most = majority(e, n);
	for (size_t i = part; i < t->n; i += PARTS)
		t->said[TRIAL_MAJORITY][i] = t->said[TRIAL_MODEL][i] = most;
	ask_model(t, e, n, part);
	free(e);
}

/* ------------------------------------------------------------------ counting
 */

/* Returns true if ticket i is one of the language (NULL: of any). */
static bool
of_language(const struct trying *t, size_t i, const char *language)
{
	return language == NULL ||
	    (t->language[i] != NULL && strcmp(t->language[i], language) == 0);
}

/* Returns the F1 of a value: the harmonic mean of precision and recall. */
static double
f1(const struct trying *t, enum trial_by by, const char *language,
    const char *value)
{
	size_t both = 0, one = 0;

	for (size_t i = 0; i < t->n; i++) {
		bool is = strcmp(t->all[i].value, value) == 0,
		     said = t->said[by][i] != NULL &&
		    strcmp(t->said[by][i], value) == 0;

		if (of_language(t, i, language)) {
			both += is && said;
			one += is != said;
		}
	}
	return 2 * (double)both / (double)(2 * both + one);
}

static void
count_way(const struct trying *t, enum trial_by by, struct trial *to)
{
	const char **v = xcalloc(t->n + 1, sizeof(*v));
	size_t n = 0, right = 0, values = 0;
	double sum = 0;

	for (size_t i = 0; i < t->n; i++)
		if (of_language(t, i, to->language)) {
			v[n++] = t->all[i].value;
			right += t->said[by][i] != NULL &&
			    strcmp(t->said[by][i], t->all[i].value) == 0;
		}
	qsort(v, n, sizeof(*v), by_text);
	for (size_t i = 0; i < n; i++)
		if (i == 0 || strcmp(v[i], v[i - 1]) != 0) {
			sum += f1(t, by, to->language, v[i]);
			values++;
		}
	to->tickets = n;
	to->by[by].accuracy = (double)right / (double)n;
	to->by[by].f1 = sum / (double)values;
	free(v);
}

static void
count(const struct trying *t, struct trial *to, double least)
{
	for (enum trial_by by = 0; by < TRIAL_WAYS; by++)
		count_way(t, by, to);
	for (size_t i = 0; i < t->n; i++)
		if (of_language(t, i, to->language) && t->sure[i] >= least) {
			to->sure++;
			to->right += strcmp(t->said[TRIAL_MODEL][i],
					 t->all[i].value) == 0;
		}
}

/* ----------------------------------------------------------------- the whole
 */

/* Takes the tickets that have the column; the languages come along. */
static void
begin(struct trying *t, const struct ended *h, int column)
{
	size_t k = 0;

	t->all = ended_examples(h, column, &t->n);
	t->language = xcalloc(t->n + 1, sizeof(*t->language));
	t->sure = xcalloc(t->n + 1, sizeof(*t->sure));
	for (enum trial_by by = 0; by < TRIAL_WAYS; by++)
		t->said[by] = xcalloc(t->n + 1, sizeof(*t->said[by]));
	for (size_t i = 0; i < h->n; i++)
		if (h->v[i].value[column] != NULL)
			t->language[k++] = h->v[i].value[TRIAGE_LANGUAGE];
}

static void
finish(struct trying *t)
{
	free(t->all);
	free(t->language);
	free(t->sure);
	for (enum trial_by by = 0; by < TRIAL_WAYS; by++)
		free(t->said[by]);
	mem_free(&t->keep);
}

/* Calls fn for each language, in the order of their tags. */
static void
tell_languages(const struct trying *t, int column, double least,
    void (*fn)(void *, const struct trial *), void *arg)
{
	const char **v = xcalloc(t->n + 1, sizeof(*v));
	size_t n = 0;

	for (size_t i = 0; i < t->n; i++)
		if (t->language[i] != NULL)
			v[n++] = t->language[i];
	qsort(v, n, sizeof(*v), by_text);
	for (size_t i = 0; i < n; i++)
		if (i == 0 || strcmp(v[i], v[i - 1]) != 0) {
			struct trial one = { .column = ended_column[column],
				.language = v[i] };

			count(t, &one, least);
			fn(arg, &one);
		}
	free(v);
}

/* Returns true if the tickets have different values. */
static bool
differ(const struct trying *t)
{
	for (size_t i = 1; i < t->n; i++)
		if (strcmp(t->all[i].value, t->all[0].value) != 0)
			return true;
	return false;
}

void
trial_run(const struct ended *h, const struct weights_module *m, int column,
    double least, void (*fn)(void *, const struct trial *), void *arg)
{
	struct trying t = { .module = m };
	struct trial all = { .column = ended_column[column] };

	begin(&t, h, column);
	if (t.n >= PARTS && differ(&t)) {
		for (size_t part = 0; part < PARTS; part++)
			ask_part(&t, part);
		ask_neighbours(&t);
		count(&t, &all, least);
		fn(arg, &all);
		tell_languages(&t, column, least, fn, arg);
	}
	finish(&t);
}
