/* series.c - median, percentiles, mean and sum of many values */
#include <stdlib.h>

#include "mem.h"
#include "series.h"
#include "when.h"

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

struct quotient
series_median(struct series *s)
{
	if (s->n == 0)
		return (struct quotient){ 0, 0 };
	sort(s);
	if (s->n % 2 == 1)
		return (struct quotient){ s->v[s->n / 2], 1 };
	return (struct quotient){ (wide_int)s->v[s->n / 2 - 1] + s->v[s->n / 2],
		2 };
}

wide_int
series_sum(const struct series *s)
{
	wide_int sum = 0;

	for (size_t i = 0; i < s->n; i++)
		sum += s->v[i];
	return sum;
}

struct quotient
series_mean(const struct series *s)
{
	return (struct quotient){ series_sum(s), (wide_int)s->n };
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
