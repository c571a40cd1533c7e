/* search_order.c - the order of what was found, and what their scores mean */
#include <math.h>
#include <stdlib.h>

#include "search_impl.h"

/*
 * The share of such matches that were right, by logistic regression over the
 * three best articles for each question of five sets, also for questions that
 * no article answers (tests/bench/kb): the sum, and by how much it is ahead of
 * the next one, or behind the best one.
 */
static double
calibrate(double sum, double rival)
{
	double ahead = sum > 0 ? sum / (sum + rival) : 0;

	return 1 / (1 + exp(11.38 - 12.48 * ahead - 1.493 * log1p(sum)));
}

int
search_by_score(const void *a, const void *b)
{
	const struct result *x = a, *y = b;

	if (x->score != y->score)
		return x->score < y->score ? 1 : -1;
	return (x->id > y->id) - (x->id < y->id);
}

void
search_order(struct result *all, size_t n, size_t ranked)
{
	double first, second, last = 1;

	if (n == 0)
		return;
	qsort(all, ranked, sizeof(*all), search_by_score);
	first = all[0].score;
	second = n > 1 ? all[1].score : 0;
	for (size_t i = 0; i < n; i++) {
		all[i].score = fmin(
		    last, calibrate(all[i].score, i == 0 ? second : first));
		last = all[i].score;
	}
}
