/* survival.c - how long it takes until most have ended, if some are open */
#include "series.h"
#include "survival.h"
#include "when.h"

int64_t
survival_percentile(struct series *ended, struct series *open, int share)
{
	size_t i = 0, j = 0;
	double still = 1;

	series_percentile(ended, 0); /* sorts */
	series_percentile(open, 0);
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
