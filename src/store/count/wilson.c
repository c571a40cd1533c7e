/* wilson.c - how sure a share of few is: the interval of Wilson (1927) */
#include <math.h>

#include "wilson.h"

void
wilson_interval(int64_t k, int64_t n, double *low, double *high)
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
