/* article.h - the knowledge base */
#ifndef ARTICLE_H
#define ARTICLE_H

#include "kind.h"

/* No values at all. */
void article_clear(struct article *);

/* Sets a column from its text, kept in the pool. False and why. */
bool article_set(struct desk *, struct article *, const char *column,
    const char *text, struct pool *, struct buf *why);

/*
 * Adds an article; id, author, created and updated are filled in. With a
 * ticket, what it lacks comes from there (texts live in the pool): the subject
 * as the title, the requester's first message and the last answer of an agent
 * as the body. REFUSED, and why.
 */
enum answer article_add(struct desk *, struct article *, struct pool *,
    const struct origin *, struct buf *why);

/* Changes the columns that are set (NULL: stays as it is) of the article with
 * new->id. */
enum answer article_change(
    struct desk *, const struct article *new, const struct origin *);

/* Reads an article, its texts into the pool; false if there is none. */
bool article_read(struct desk *, int64_t id, struct article *, struct pool *);

/* Adds the page of an article for people, apart from one before it; false if
 * there is none. */
bool article_show(struct desk *, int64_t id, struct buf *);
#endif
