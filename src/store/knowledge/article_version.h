/* article_version.h - articles as they were: their versions */
#ifndef ARTICLE_VERSION_H
#define ARTICLE_VERSION_H

#include "article.h"

/* Each event that changed a column that people write made a version; the first
 * one is the article as it was added. */

/* Returns how many versions an article has. */
int64_t article_versions(struct desk *, int64_t id);

/* Reads an article as its version was; the pool keeps its texts. Returns false
 * if there is no such version. */
bool article_version(struct desk *, int64_t id, int64_t version,
    struct article *, struct pool *);
#endif
