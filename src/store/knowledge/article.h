/* article.h - the knowledge base */
#ifndef ARTICLE_H
#define ARTICLE_H

#include "ids.h"
#include "kind.h"
#include "markdown.h"

/* Sets all columns of an article to null. */
void article_clear(struct article *);

/* Sets a column from its text, which the pool keeps. Returns false, and why, if
 * it is not a value of the column, or the ticket does not exist. */
bool article_set(struct desk *, struct article *, const char *column,
    const char *text, struct pool *, struct buf *why);

/*
 * Adds an article, which has a title or a ticket, and fills in its id, author,
 * created and updated. If it names a ticket, a title that is missing is the
 * subject of the ticket, and a body that is missing is the first message and
 * the last answer of an agent, without what says who people are; `taken` then
 * has a line for each thing that was taken out. The pool keeps these texts.
 * Returns REFUSED, and why, if there is no body.
 */
enum answer article_add(struct desk *, struct article *, struct pool *,
    const struct origin *, struct buf *why);

/* Returns a text without what says who people are; of a ticket (NONE: of none)
 * also without its people. The pool keeps it. */
const char *article_without_people(
    struct desk *, int64_t ticket, const char *text, struct pool *);

/* Fills in a title and a body that are missing from the ticket a->ticket. */
void article_from_ticket(struct desk *, struct article *, struct pool *);

/*
 * Changes the article new->id: columns that were not set in `new` stay. Returns
 * SAME if nothing differs, MISSING if there is no such article.
 */
enum answer article_change(
    struct desk *, const struct article *new, const struct origin *);

/* Reads the public articles that are not retired, by id, *n of them. The pool
 * keeps their texts; the caller frees the list. */
struct article *article_public(struct desk *, struct pool *, size_t *n);

/* Reads an article; the pool keeps its texts. Returns false if there is none.
 */
bool article_read(struct desk *, int64_t id, struct article *, struct pool *);

/*
 * Reads the article that answers a ticket: the one with the id that it has, or
 * its translation into the language of the requester. The pool keeps its texts.
 * Returns false, and why, if the article is not public.
 */
bool article_for(struct desk *, struct article *, int64_t ticket, struct pool *,
    struct buf *why);

/* Adds the title and the text of an article as a message has them: without
 * Markdown, and without a newline at the end. */
void article_plain(const struct article *, struct buf *);

/* Returns a reply that has the article, behind a text (NULL: none). The pool
 * keeps it. */
const char *article_reply(
    const struct article *, const char *text, struct pool *);

/* How an article is shown. */
enum article_form {
	ARTICLE_TEXT,	 /* a page for people */
	ARTICLE_HTML,	 /* its text as safe HTML, below its title */
	ARTICLE_MARKDOWN /* as ARTICLE_TEXT, but as it was written */
};

/* Adds an article for people, with a blank line after one before it; the look
 * is that of ARTICLE_TEXT. Returns false if there is none. */
bool article_show(struct desk *, int64_t id, enum article_form,
    const struct markdown_look *, struct buf *);

/* Leaves, of tickets by id, those that are solved and have no article: none was
 * made from them, and nobody said that one answered them. */
void article_lacking(struct desk *, struct ids *);

/* What tickets have cost. */
struct article_cost {
	int64_t open;	     /* seconds from made to solved, of all together */
	int64_t spent;	     /* seconds of their worklog */
	const char *subject; /* of the first, in the pool */
};
void article_cost(
    struct desk *, const struct ids *, struct article_cost *, struct pool *);
#endif
