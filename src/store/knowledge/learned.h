/* learned.h - the questions that people said an article answers, or does not */
#ifndef LEARNED_H
#define LEARNED_H

#include "desk.h"

/* A question about an article. */
struct learned {
	int64_t article;
	bool helped;	      /* the article answered it */
	const char *question; /* on one line */
};

/* Questions by article, then in the order in which they were learned. */
struct learned_all {
	struct learned *v; /* owned */
	size_t n, cap;
	struct pool keep; /* of their texts */
};

/* Adds those about the articles from `first` to `last`, without lessons that
 * were retired. learned_free frees them. */
void learned_read(
    struct desk *, int64_t first, int64_t last, struct learned_all *);

/* Adds those about up to LEARNED_BLOCK articles. */
#define LEARNED_BLOCK 64
void learned_some(
    struct desk *, const int64_t *article, size_t n, struct learned_all *);

/* Returns those of an article, and how many there are; NULL if none. */
const struct learned *learned_of(
    const struct learned_all *, int64_t article, size_t *n);
void learned_free(struct learned_all *);

/* Returns a question as one line: nothing in it ends a sentence. The pool keeps
 * it. NULL: an erasure has left nothing of it. */
const char *learned_line(struct pool *, const char *question);
#endif
