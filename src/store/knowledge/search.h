/* search.h - full text of the knowledge base; one of the places where engines
 * differ */
#ifndef SEARCH_H
#define SEARCH_H

#include "kind.h"

/* Puts an article into the index, in place of what it was before (NULL: it is
 * new). */
void search_put(struct desk *, int64_t id, const struct article *old,
    const struct article *new);

/*
 * Returns a query for the ids of articles whose words in the index are others
 * than those of the article; NULL: the engine cannot be asked that.
 */
const char *search_wrong(struct desk *);

/* Makes the index anew, so that it has no words of earlier texts. */
void search_renew(struct desk *);

/* What is looked for, and how much of it. */
struct search {
	char *const *words; /* articles with any of them */
	int nwords;
	const char *state;   /* only articles in this state; NULL: any */
	const char *columns; /* "id,title"; NULL: id to language, and score */
	int64_t limit;	     /* how many articles at most; NONE: all */
};

/*
 * Prints the articles that have the words, the best first (BM25 over title,
 * body and tags). The columns are those of articles and `score`, which is
 * higher for a better article. Sets *found to how many there are. Returns
 * false, and why, if a column does not exist.
 */
bool search_run(struct desk *, const struct search *, struct out *,
    int64_t *found, struct buf *why);
#endif
