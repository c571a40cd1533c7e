/* candidate.h - the articles that have words of a query */
#ifndef CANDIDATE_H
#define CANDIDATE_H

#include "query.h"

struct candidate {
	int64_t id;
	double stems; /* RANK_STEMS of its score */
};

/*
 * Returns the articles that a query asks for, the best first, *n of them: they
 * have at least one of its words, all words of its phrases, and none that it
 * excludes. Common words alone find an article only if the query has no others
 * that any article has. The caller frees them.
 */
struct candidate *candidate_list(const struct query *, size_t *n);
#endif
