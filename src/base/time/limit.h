/* limit.h - so many in a length of time: 30/1h */
#ifndef LIMIT_H
#define LIMIT_H

#include <stdbool.h>

#include "span.h"

struct limit {
	int64_t n;
	struct span span;
};

/*
 * Reads the next limit of a text such as "10/10m 100/1d", and goes behind it.
 * Returns false at the end, or if it is none; then *why (static, translated) is
 * set, and otherwise NULL.
 */
bool limit_next(const char **text, struct limit *, const char **why);
#endif
