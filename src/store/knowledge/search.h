/* search.h - full text of the knowledge base; one of the places where engines
 * differ */
#ifndef SEARCH_H
#define SEARCH_H

#include "kind.h"

/* Keeps the index together with the article: `old` NULL: it is new. */
void search_put(struct desk *, int64_t id, const struct article *old,
    const struct article *new);

/*
 * Articles with any of the words, the best first (BM25 over title, body and
 * tags): id, title, state, language and score, which is higher for better. At
 * most `limit`, NONE: all. `state`: only these, NULL: all. How many.
 */
int64_t search_run(struct desk *, char *const *words, int n, const char *state,
    int64_t limit, struct out *);
#endif
