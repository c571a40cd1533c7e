/* survival.c - medians of what has not ended yet; intervals of shares */
#include <math.h>

#include "report_impl.h"

int64_t
survival_percentile(struct series *ended, struct series *open, int share)
{
	size_t i = 0, j = 0;
	double still = 1;

	series_median(ended); /* sorts */
	series_median(open);
	while (i < ended->n) {
		int64_t t = ended->v[i];
		size_t n, events = i;

		/* what was last seen before t is not at risk at t */
		while (j < open->n && open->v[j] < t)
			j++;
		n = ended->n - i + open->n - j;
		while (i < ended->n && ended->v[i] == t)
			i++;
		events = i - events;
		still *= 1 - (double)events / (double)n;
		if (still * 100 <= 100 - share + 1e-9)
			return t;
	}
	return NONE;
}

void
survival_interval(int64_t k, int64_t n, double *low, double *high)
{
	const double z = 1.959963984540054;
	double p, middle, half, all = (double)n;

	if (n == 0) {
		*low = 0;
		*high = 1;
		return;
	}
	p = (double)k / all;
	middle = (p + z * z / (2 * all)) / (1 + z * z / all);
	half = z / (1 + z * z / all) *
	    sqrt(p * (1 - p) / all + z * z / (4 * all * all));
	/* at its ends the interval is exact, but not when it is rounded */
	*low = k > 0 && middle - half > 0 ? middle - half : 0;
	*high = k < n && middle + half < 1 ? middle + half : 1;
}
