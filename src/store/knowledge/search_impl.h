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

/* Prints the columns that the search asks for. `name`: of its query. */
void search_print(struct search *, const char *name, const struct result *);

/* Prints the words that found the article, then the other parts of its score.
 */
void search_explain(struct search *, const char *name, const struct result *);
#endif
