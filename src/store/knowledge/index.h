/* index.h - the index of the knowledge base: its tables */
#ifndef INDEX_H
#define INDEX_H

#include "desk.h"

/*
 * An article changes: index_take takes its words out of the index, before the
 * change; index_put puts the words in that it has now.
 */
void index_take(struct desk *, int64_t id);
void index_put(struct desk *, int64_t id);

/*
 * A question was learned about an article, before its record is written; or a
 * record of one is not counted any more.
 */
void index_learn(struct desk *, int64_t article, const char *question);
void index_unlearn(struct desk *, int64_t article, const char *question);

#define INDEX_SCHEMA 18 /* from this version on a desk has the tables */

/* Makes the index anew, from the articles. */
void index_renew(struct desk *);
#endif
