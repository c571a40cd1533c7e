/* report_behind.c - what is behind the figures, and what is not in them */
#include <stdlib.h>
#include <string.h>

#include "report_impl.h"

/* A ticket behind a figure; rows that a figure leaves out. */
struct hit {
	struct group *g;
	int figure;
	int64_t id;
};

struct left {
	const char *figure, *reason;
	int64_t rows;
};

static void
hit(struct report *r, struct group *g, int figure)
{
	if (!r->ask->keep_ids || r->id == NONE)
		return;
	r->hits = mem_grow(r->hits, r->nhits, &r->cap_hits, sizeof(*r->hits));
	r->hits[r->nhits++] = (struct hit){ g, figure, r->id };
}

void
report_count(struct report *r, struct group *g, int figure)
{
	g->count[figure]++;
	hit(r, g, figure);
}

void
report_add_value(
    struct report *r, struct group *g, int figure, int series, int64_t value)
{
	series_add(&g->series[series], value);
	hit(r, g, figure);
}

void
report_leave(
    struct report *r, const char *figure, const char *reason, int64_t rows)
{
	if (rows == 0 || !r->ask->keep_left)
		return;
	for (size_t i = 0; i < r->nleft; i++)
		if (strcmp(r->left[i].figure, figure) == 0 &&
		    strcmp(r->left[i].reason, reason) == 0) {
			r->left[i].rows += rows;
			return;
		}
	r->left = mem_grow(r->left, r->nleft, &r->cap_left, sizeof(*r->left));
	r->left[r->nleft++] =
	    (struct left){ mem_keep(&r->keep, figure, strlen(figure)),
		    mem_keep(&r->keep, reason, strlen(reason)), rows };
}

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

int64_t
report_explain(struct report *r, struct out *o)
{
	int64_t n = 0;

	out_column(o, "figure", OUT_TEXT);
	out_column(o, "reason", OUT_TEXT);
	out_column(o, "rows", OUT_NUMBER);
	for (size_t f = 0; r->figures[f].name != NULL; f++) {
		const char *name = r->figures[f].name;

		if (!of_rows(r, &r->figures[f]))
			continue;
		left(o, name, "counted", counted(r, f));
		n++;
		for (size_t i = 0; i < r->nleft; i++)
			if (strcmp(r->left[i].figure, name) == 0) {
				left(o, name, r->left[i].reason,
				    r->left[i].rows);
				n++;
			}
	}
	return n;
}

/* ------------------------------------------------------------- definitions */

bool
report_at(size_t i, const char **name, const char **help)
{
	if (report_defs[i].name == NULL)
		return false;
	*name = report_defs[i].name;
	if (help != NULL)
		*help = report_defs[i].help;
	return true;
}

const struct report_def *
report_def(const char *name)
{
	for (const struct report_def *d = report_defs; d->name != NULL; d++)
		if (strcmp(d->name, name) == 0)
			return d;
	return NULL;
}

int64_t
report_definition(const char *name)
{
	const struct report_def *def = report_def(name);

	return def != NULL ? def->version : NONE;
}

const char *
report_unrecorded(const char *name)
{
	const struct report_def *def = report_def(name);

	return def != NULL ? def->unrecorded : NULL;
}

bool
report_define(const char *name, bool others, struct out *o)
{
	static const char *const columns[] = { "report", "version", "figure",
		"unit", "counts", "of", "without", "placed", "source" };
	const struct report_def *def = report_def(name);
	const struct figure *f;

	if (def == NULL)
		return false;
	f = others && def->others != NULL ? def->others : def->figures;
	for (size_t i = 0; i < sizeof(columns) / sizeof(columns[0]); i++)
		out_column(o, columns[i], i == 1 ? OUT_NUMBER : OUT_TEXT);
	for (; f->name != NULL; f++) {
		out_str(o, def->name);
		out_int(o, def->version);
		out_str(o, f->name);
		out_str(o, grid_unit_name(f->unit));
		out_str(o, f->counts);
		out_str(o, f->of);
		out_str(o, f->without);
		out_str(o, def->placed);
		out_str(o, def->source);
		out_row(o);
	}
	return true;
}
