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
