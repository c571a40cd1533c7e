/* report_count.c - counts a row in a figure, and remembers its ticket */
#include "report_count.h"

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
report_count_value(
    struct report *r, struct group *g, int figure, int series, int64_t value)
{
	series_add(&g->series[series], value);
	hit(r, g, figure);
}
