/* weights_train.c - the module triage.so: weights through liblinear */
#include <linear.h>
#include <stddef.h>
#include <stdlib.h>

#include "weights.h"

#define COST	30  /* of a wrong row, against large weights */
#define EPSILON 0.1 /* liblinear ends when it is so near; its own default */

_Static_assert(sizeof(struct weights_value) == sizeof(struct feature_node) &&
	offsetof(struct weights_value, column) ==
	    offsetof(struct feature_node, index) &&
	offsetof(struct weights_value, value) ==
	    offsetof(struct feature_node, value),
    "the values of rows are those of liblinear");

static void
silent(const char *s)
{
	(void)s;
}

/* The labels are not changed, but liblinear has no const for them. */
static bool
train_weights(struct weights_value **rows,
    double *y, // NOLINT(readability-non-const-parameter)
    size_t n, size_t columns, double *w)
{
	const struct parameter how = {
		.solver_type = L2R_LR_DUAL, .eps = EPSILON, .C = COST
	};
	const struct problem all = { .l = (int)n,
		.n = (int)columns,
		.y = y,
		.x = (struct feature_node **)(void *)rows,
		.bias = -1 };
	struct model *m;

	set_print_string_function(silent);
	/* liblinear takes the rows in an order of rand(), the same each time */
	srand(1); // NOLINT(cert-msc32-c,cert-msc51-cpp)
	if ((m = train(&all, &how)) == NULL)
		return false;
	/* liblinear itself makes 1 the first label of 1 and -1 */
	for (size_t i = 0; i < columns; i++)
		w[i] = m->w[i];
	free_and_destroy_model(&m);
	return true;
}

extern const struct weights_module hd_triage;
const struct weights_module hd_triage = { HD_VERSION, train_weights };
