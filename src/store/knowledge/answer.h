/* answer.h - an automatic first answer: public articles, if they are sure */
#ifndef ANSWER_H
#define ANSWER_H

#include "article.h"
#include "search.h"

#define ANSWER_MOST 3 /* articles of an answer */

/* An answer to a question. */
struct answer_to {
	int64_t article[ANSWER_MOST];
	size_t n;
	double score;	  /* of the first article */
	const char *body; /* in the pool; NULL: the desk is not sure */
};

/* The searches of answers find public articles only. */
extern const struct search_terms answer_terms;

/* Returns the score that the first article of an answer must have: the setting
 * answer_least, else 0.5. */
double answer_least(struct desk *);

/*
 * Answers a text with the articles that are at least as sure as `least`, and
 * with others that are half as sure. For a ticket (NONE: none) it takes their
 * translations for its requester. The pool keeps the text.
 */
void answer_text(struct search *, const char *text, int64_t ticket,
    double least, struct pool *, struct answer_to *);

/* How well answers would have done with a threshold. */
struct answer_share {
	double least;
	int64_t questions, answered, right;
};
#define ANSWER_SHARES 9

/*
 * Asks all questions of the desk's lessons, and counts for the thresholds 0.1
 * to 0.9 how many would have been answered, and how many with the right article
 * first. A question is asked as if nobody had taught it.
 */
void answer_shares(struct search *, struct answer_share[ANSWER_SHARES]);
#endif
