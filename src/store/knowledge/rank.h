/* rank.h - how well an article answers what is looked for */
#ifndef RANK_H
#define RANK_H

#include "query.h"
#include "words.h"

/*
 * The parts of a score; each has the unit of idf.
 *
 *   stems     BM25F over title, text and learned questions
 *   words     words as they were typed
 *   alike     words that the article does not have, but others with
 *             nearly the same letters
 *   pairs     two words that follow each other in both
 *   near      two words that are near each other in both
 *   line      the line or sentence that has most of the words
 *   title     words in the title
 *   question  the learned question that is most alike
 *   refused   a learned question that the article did not answer: less than 0
 */
enum rank_part {
	RANK_STEMS,
	RANK_WORDS,
	RANK_ALIKE,
	RANK_PAIRS,
	RANK_NEAR,
	RANK_LINE,
	RANK_TITLE,
	RANK_QUESTION,
	RANK_REFUSED,
	RANK_PARTS
};

/* The names of the parts. */
extern const char *const rank_names[RANK_PARTS];

/* Returns what a posting of the word adds to the stems of its article. */
double rank_posting(
    const struct query *, const struct query_word *, const struct posting *);

/* Sets the parts of the score of an article, from its words; RANK_STEMS is
 * known. */
void rank_article(
    const struct query *, const struct words *, double part[RANK_PARTS]);

/* Sets RANK_REFUSED from the words of the questions that the article did not
 * answer. The other parts are known. */
void rank_refused(
    const struct query *, const struct words *, double part[RANK_PARTS]);

/* Returns the sum of the parts. */
double rank_sum(const double part[RANK_PARTS]);

/* Returns true if a word of an article is what a word of a query looks for. */
bool rank_matches(
    const struct query_word *, const struct words *, const struct word *);

/* Returns true if the article has all phrases of the query. */
bool rank_phrases(const struct query *, const struct words *);
#endif
