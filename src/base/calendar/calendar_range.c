/* calendar_range.c - the range and the intervals of a compiled calendar */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "calendar_impl.h"
#include "day.h"
#include "mem.h"
#include "offsets.h"

void
calendar_range_add(struct calendar_range *r, int64_t opens, int64_t closes)
{
	if (opens >= closes)
		return;
	r->v = mem_grow(r->v, r->n, &r->cap, sizeof(*r->v));
	r->v[r->n++] = (struct working){ opens, closes, 0 };
}

static int
by_opening(const void *a, const void *b)
{
	const struct working *x = a, *y = b;

	return (x->opens > y->opens) - (x->opens < y->opens);
}

/* Sorts only where it is needed: hardly ever. */
static void
sort(struct calendar_range *r)
{
	for (size_t i = 1; i < r->n; i++)
		if (r->v[i - 1].opens > r->v[i].opens) {
			qsort(r->v, r->n, sizeof(*r->v), by_opening);
			return;
		}
}

void
calendar_range_order(struct calendar_range *r)
{
	int64_t before = 0;
	size_t n = 0;

	sort(r);
	for (size_t i = 0; i < r->n; i++) {
		struct working *last = n > 0 ? &r->v[n - 1] : NULL;

		if (last == NULL || r->v[i].opens > last->closes) {
			if (last != NULL)
				before += last->closes - last->opens;
			r->v[n] = r->v[i];
			r->v[n++].before = before;
		} else if (r->v[i].closes > last->closes)
			last->closes = r->v[i].closes;
	}
	r->n = n;
}

void
calendar_years(int64_t *from, int64_t *until)
{
	int first = day_date(day_at(*from)).year;
	int last = day_date(day_at(*until - 1)).year;

	*from = day_of((struct date){ first, 1, 1 }) * DAY_SECONDS;
	*until = day_of((struct date){ last + 1, 1, 1 }) * DAY_SECONDS;
}

void
calendar_range_free(struct calendar_range *r)
{
	free(r->v);
	offsets_free(&r->offsets);
	*r = (struct calendar_range){ 0 };
}
