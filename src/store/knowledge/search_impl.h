/* search_impl.h - between the files of search.h; private to them */
#ifndef SEARCH_IMPL_H
#define SEARCH_IMPL_H

#include "rank.h"
#include "search.h"

/* An article that was found. */
struct result {
	int64_t id;
	double part[RANK_PARTS];
	double score;
};

/* For qsort: the highest score first, then the smallest id. */
int search_by_score(const void *, const void *);

/*
 * Puts results into order, and turns their sums into shares of such matches
 * that were right. The first `ranked` ones have been compared by their texts;
 * the others stay behind them, and none has a higher score than one before it.
 */
void search_order(struct result *, size_t n, size_t ranked);

/* Prints the columns that the search asks for. `name`: of its query. */
void search_print(struct search *, const char *name, const struct result *);

/* Prints the words that found the article, then the other parts of its score.
 */
void search_explain(struct search *, const char *name, const struct result *);
#endif
