/* weights.h - weights that tell some rows from others: a module, loaded to
 * train */
#ifndef WEIGHTS_H
#define WEIGHTS_H

#include <stdbool.h>
#include <stddef.h>

#define WEIGHTS_MODULE "hd_triage" /* the symbol in triage.so */

/* A value of a row, in the form that liblinear has. Columns count from 1; the
 * last one of a row is WEIGHTS_END. */
struct weights_value {
	int column;
	double value;
};
#define WEIGHTS_END (-1)

/* What the module offers; see module_load. */
struct weights_module {
	const char *release; /* of hd-tools */

	/*
	 * Finds the weights w[0] to w[columns - 1] by logistic regression:
	 * their sum over the values of a row is above 0 where y of the row is
	 * 1, and below 0 where it is -1. Both must occur. The same rows give
	 * the same weights. Returns false if there is no memory.
	 */
	bool (*train)(struct weights_value **rows, double *y, size_t n,
	    size_t columns, double *w);
};
#endif
