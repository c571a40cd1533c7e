/* lesson.h - what people teach the search: which articles answer what */
#ifndef LESSON_H
#define LESSON_H

#include "kind.h"

/* Sets all columns of a lesson to null. */
void lesson_clear(struct lesson *);

/*
 * Adds a lesson, which has an article, and fills in its id, author and created.
 * If it names a ticket and no question, the question is what that ticket asked;
 * the pool keeps it. Returns SAME, and the id, if the desk has learned this
 * already; REFUSED, and why, if the article or the ticket does not exist, or
 * there is neither a question nor a judgement.
 */
enum answer lesson_add(struct desk *, struct lesson *, struct pool *,
    const struct origin *, struct buf *why);

/* Adds the lesson that a reply with an article to a ticket teaches. */
enum answer lesson_reply(struct desk *, int64_t article, int64_t ticket,
    struct pool *, const struct origin *, struct buf *why);

/* Returns what a ticket asked: its subject and its first message; NULL: there
 * is no such ticket. */
const char *lesson_question(struct desk *, int64_t ticket, struct pool *);

/* The record of a lesson was changed, retired or put back: brings the index up
 * to date. The values are those of the columns of the kind. */
void lesson_changed(
    struct desk *, const struct val *old, const struct val *new);
#endif
