/* report_recurring.c - the same trouble again: subjects that are alike */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "mention.h"
#include "report_count.h"
#include "report_work.h"
#include "report_leave.h"
#include "report_makers.h"
#include "report_scan.h"
#include "text.h"

enum { TICKETS, BEFORE, GROWTH, REOPENED };

#define WORDS 16 /* of a subject */
#define ALIKE 50 /* per cent of the words of both that they share */

/* A subject as a sorted set of words, by their hashes. */
struct subject {
	struct group *g;
	uint32_t word[WORDS];
	size_t n;
};

/* The subjects that have a word, among those that stand for others. */
struct posting {
	uint32_t word;
	size_t subject;
	struct posting *next;
};

#define BUCKETS 4096

/* ------------------------------------------------------------------ words */

static bool
is_word(unsigned char ch)
{
	return isalpha(ch) || ch >= 0x80;
}

/* "Re:", "the": words of one or two letters tell nothing; nor do numbers. */
static const char *
next_word(const char *s, size_t *n)
{
	for (;;) {
		while (*s != '\0' && !is_word((unsigned char)*s))
			s++;
		/* the name of one person, not of all */
		if ((*n = mention_left(s)) > 0)
			return s;
		while (is_word((unsigned char)s[*n]))
			++*n;
		if (*n == 0)
			return NULL;
		if (*n > 2)
			return s;
		s += *n;
	}
}

static int
by_hash(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

static void
words(struct subject *s, const char *text)
{
	size_t n = mention_left(text), out = 0;
	char *low;

	s->n = 0;
	if (n > 0 && text[n] == '\0')
		return; /* hd-erase has left nothing to compare */
	low = xstrdup(text);
	text_lower(low);
	for (const char *p = low; s->n < WORDS; p += n) {
		if ((p = next_word(p, &n)) == NULL)
			break;
		/* the same on every machine, whatever its size_t */
		s->word[s->n++] = (uint32_t)text_hash_n(p, n);
	}
	free(low);
	qsort(s->word, s->n, sizeof(*s->word), by_hash);
	for (size_t i = 0; i < s->n; i++)
		if (out == 0 || s->word[out - 1] != s->word[i])
			s->word[out++] = s->word[i];
	s->n = out;
}

static bool
alike(const struct subject *a, const struct subject *b)
{
	size_t i = 0, j = 0, both = 0;

	while (i < a->n && j < b->n)
		if (a->word[i] == b->word[j])
			both++, i++, j++;
		else if (a->word[i] < b->word[j])
			i++;
		else
			j++;
	return both * 100 >= (a->n + b->n - both) * ALIKE && both > 0;
}

/* --------------------------------------------------------------- clusters */

static bool
same_keys(const struct report *r, const struct group *a, const struct group *b)
{
	size_t subject = r->ask->period != PERIOD_NONE;

	for (size_t i = 0; i < r->aggregate.keys; i++)
		if (i != subject && !text_same(a->key[i], b->key[i]))
			return false;
	return true;
}

static int
by_size(const void *a, const void *b)
{
	const struct subject *x = a, *y = b;
	int64_t n = x->g->count[TICKETS] + x->g->count[BEFORE];
	int64_t m = y->g->count[TICKETS] + y->g->count[BEFORE];

	if (n != m)
		return n > m ? -1 : 1;
	return strcmp(x->g->key[0] != NULL ? x->g->key[0] : "",
	    y->g->key[0] != NULL ? y->g->key[0] : "");
}

static struct group *
find(const struct report *r, struct posting **index, const struct subject *all,
    const struct subject *s)
{
	for (size_t w = 0; w < s->n; w++)
		for (struct posting *p = index[s->word[w] % BUCKETS]; p != NULL;
		     p = p->next)
			if (p->word == s->word[w] &&
			    alike(&all[p->subject], s) &&
			    same_keys(r, all[p->subject].g, s->g))
				return all[p->subject].g;
	return NULL;
}

static void
join(struct group *to, struct group *g)
{
	g->into = to;
	for (size_t i = 0; i <= REOPENED; i++)
		to->count[i] += g->count[i];
}

/*
 * The most frequent subject first: each joins the first that it is alike, or
 * stands for itself.
 */
static void
cluster(struct report *r, struct subject *all, size_t n)
{
	struct posting **index = xcalloc(BUCKETS, sizeof(*index)), *p, *next;

	qsort(all, n, sizeof(*all), by_size);
	for (size_t i = 0; i < n; i++) {
		struct group *to = find(r, index, all, &all[i]);

		if (to != NULL) {
			join(to, all[i].g);
			continue;
		}
		for (size_t w = 0; w < all[i].n; w++) {
			struct posting **at = &index[all[i].word[w] % BUCKETS];

			p = xmalloc(sizeof(*p));
			*p = (struct posting){ all[i].word[w], i, NULL };
			while (*at != NULL)
				at = &(*at)->next;
			*at = p;
		}
	}
	for (size_t i = 0; i < BUCKETS; i++)
		for (p = index[i]; p != NULL; p = next) {
			next = p->next;
			free(p);
		}
	free(index);
}

/* -------------------------------------------------------------- the report */

static void
seen(struct report *r, struct group *g, const int64_t *v, const char *text)
{
	(void)text;
	if (v[0] < r->window.from.s) {
		g->count[BEFORE]++;
		return;
	}
	report_count(r, g, TICKETS);
	if (v[1] > 0)
		report_count(r, g, REOPENED);
}

void
report_make_recurring(struct report *r)
{
	struct subject *all;
	size_t n = 0;

	report_scan(r,
	    &(struct scan){ .kind = kind_find(r->d, "ticket"),
		.time = "created",
		.from = &r->window.before,
		.to = &r->window.to,
		.values = { "created", "reopens" },
		.fn = seen,
		.as_of = true,
		.before = { NONE } });
	all = xcalloc(r->aggregate.n + 1, sizeof(*all));
	for (size_t i = 0; i < r->aggregate.nbuckets; i++)
		for (struct group *g = r->aggregate.bucket[i]; g != NULL;
		     g = g->next) {
			all[n].g = g;
			words(&all[n++], g->key[0]);
		}
	cluster(r, all, n);
	for (size_t i = 0; i < n; i++)
		if (all[i].g->into == NULL && all[i].g->count[TICKETS] < 2) {
			report_leave(r, "tickets", "alone of its kind",
			    all[i].g->count[TICKETS]);
			report_leave(r, "before", "alone of its kind",
			    all[i].g->count[BEFORE]);
			all[i].g->skip = true;
		}
	free(all);
}

void
report_row_recurring(struct report *r, struct group *g, struct grid *o)
{
	(void)r;
	grid_int(o, g->count[TICKETS]);
	grid_int(o, g->count[BEFORE]);
	grid_share(o, g->count[TICKETS] - g->count[BEFORE], g->count[BEFORE]);
	grid_int(o, g->count[REOPENED]);
}
