/* feature.h - the words of a request as numbers, for a classifier */
#ifndef FEATURE_H
#define FEATURE_H

#include <stddef.h>
#include <stdint.h>

#define FEATURE_BITS 17
#define FEATURE_BUCKETS \
	(1u << FEATURE_BITS) /* words share these by their hash */

/* How much a request has of a bucket. */
struct feature {
	uint32_t bucket;
	float value;
};

/* The features of a request, by bucket. */
struct features {
	struct feature *v; /* owned */
	size_t n, cap;
};

/*
 * Replaces f by the features of a request: stems, the first letters of long
 * words, and of the subject also letters in fours, which forgive typing errors.
 * Words of the subject count twice. Addresses, numbers and signatures of people
 * are left out first, and so is all behind the first FEATURE_BYTES of the text.
 * Either text may be NULL. feature_free frees f.
 */
#define FEATURE_BYTES 4000
void feature_read(struct features *f, const char *subject, const char *body);
void feature_free(struct features *f);
#endif
