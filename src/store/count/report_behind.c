/* report_behind.c - what is behind the figures, and what is not in them */
#include <stdlib.h>
#include <string.h>

#include "report_behind.h"
#include "report_count.h"
#include "report_leave.h"

static const struct aggregate *sorting; /* qsort has no argument for it */

static int
by_figure(const void *a, const void *b)
{
	const struct hit *x = a, *y = b;
	int order = aggregate_compare(sorting, x->g, y->g);

	if (order != 0)
		return order;
	if (x->figure != y->figure)
		return x->figure - y->figure;
	return (x->id > y->id) - (x->id < y->id);
}

static bool
same(const struct hit *a, const struct hit *b)
{
	return a->g == b->g && a->figure == b->figure && a->id == b->id;
}

int64_t
report_tickets(struct report *r, struct out *o)
{
	int64_t n = 0;

	sorting = &r->aggregate;
	for (size_t i = 0; i < r->nhits; i++)
		if (r->hits[i].g->into != NULL)
			r->hits[i].g = r->hits[i].g->into;
	if (r->nhits > 0)
		qsort(r->hits, r->nhits, sizeof(*r->hits), by_figure);
	for (size_t k = 0; k < r->aggregate.keys; k++)
		out_column(o, r->key[k], r->numeric[k] ? OUT_NUMBER : OUT_TEXT);
	out_column(o, "figure", OUT_TEXT);
	out_column(o, "id", OUT_NUMBER);
	for (size_t i = 0; i < r->nhits; i++) {
		const struct hit *h = &r->hits[i];

		if (h->g->skip || (i > 0 && same(h, h - 1)))
			continue;
		for (size_t k = 0; k < r->aggregate.keys; k++)
			out_str(o, h->g->key[k]);
		out_str(o, r->figure[h->figure]);
		out_int(o, h->id);
		out_row(o);
		n++;
	}
	return n;
}

static void
left(struct out *o, const char *figure, const char *reason, int64_t rows)
{
	out_str(o, figure);
	out_str(o, reason);
	out_int(o, rows);
	out_row(o);
}

/* Whether a figure is a number of rows in this report. */
static bool
of_rows(const struct report *r, const struct figure *f)
{
	return f->unit == GRID_COUNT && !f->rowless &&
	    !(f->now && r->ask->period != PERIOD_NONE);
}

/* A group that is counted in another is there already. */
static int64_t
counted(const struct report *r, size_t figure)
{
	int64_t sum = 0;

	for (size_t i = 0; i < r->aggregate.nbuckets; i++)
		for (const struct group *g = r->aggregate.bucket[i]; g != NULL;
		     g = g->next)
			if (!g->skip && g->into == NULL)
				sum += g->count[figure];
	return sum;
}

void
report_explain(struct report *r, struct out *o)
{
	out_column(o, "figure", OUT_TEXT);
	out_column(o, "reason", OUT_TEXT);
	out_column(o, "rows", OUT_NUMBER);
	for (size_t f = 0; r->figures[f].name != NULL; f++) {
		const char *name = r->figures[f].name;

		if (!of_rows(r, &r->figures[f]))
			continue;
		left(o, name, "counted", counted(r, f));
		for (size_t i = 0; i < r->nleft; i++)
			if (strcmp(r->left[i].figure, name) == 0)
				left(o, name, r->left[i].reason,
				    r->left[i].rows);
	}
}
