/* classifier.h - tells what a column of a request is, and how surely */
#ifndef CLASSIFIER_H
#define CLASSIFIER_H

#include <stdbool.h>

#include "buf.h"
#include "feature.h"
#include "weights.h"

/* A request whose column is known. All is borrowed. */
struct example {
	const struct features *has;
	const char *value;     /* of the column */
	const char *requester; /* NULL: a person of their own */
};

/* What was learned about a column. A zeroed one knows nothing. */
struct classifier {
	char **value;	 /* by strcmp; owned, and so are they */
	double *prior;	 /* how often each occurred, in all 1; owned */
	double *scale;	 /* what 1 in its weights is worth; owned */
	size_t n;	 /* values */
	uint8_t *idf;	 /* how rare a bucket is, in 1/16; 0: it is not used */
	int16_t *weight; /* n for each bucket; owned */
};

#define CLASSIFIER_LEAST 5 /* examples that a value must have */

/*
 * Learns from examples. A value with too few examples is left out, and so is a
 * bucket that only one requester has: what only one person writes is not kept.
 * Returns false if there are not two values to tell apart.
 */
bool classifier_learn(struct classifier *, const struct weights_module *,
    const struct example *, size_t n);

/* Sets sure[0] to sure[n - 1]: how probable each value is; in all 1. */
void classifier_judge(
    const struct classifier *, const struct features *, double *sure);

/* Adds it as bytes; reads these. Returns false if they are not those of a
 * classifier. */
void classifier_write(const struct classifier *, struct buf *);
bool classifier_read(struct classifier *, const char *, size_t n);
void classifier_free(struct classifier *);
#endif
