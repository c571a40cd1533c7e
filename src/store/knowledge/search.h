/* search.h - full text of the knowledge base; one of the places where engines
 * differ */
#ifndef SEARCH_H
#define SEARCH_H

#include "kind.h"

/* Keeps the index together with the article: `old` NULL: it is new. */
void search_put(struct desk *, int64_t id, const struct article *old,
    const struct article *new);

/* What is looked for, and how much of it. */
struct search {
	char *const *words; /* articles with any of them */
	int nwords;
	const char *state;   /* only articles in this state; NULL: any */
	const char *columns; /* "id,title"; NULL: id to language, and score */
	int64_t limit;	     /* how many articles at most; NONE: all */
};

/*
 * Prints the articles that are found, the best first (BM25 over title, body
 * and tags): columns of articles, and score, which is higher for a better
 * article. *found: how many. False, and why, if there is no such column.
 */
bool search_run(struct desk *, const struct search *, struct out *,
    int64_t *found, struct buf *why);
#endif
