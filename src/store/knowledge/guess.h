/* guess.h - the words that are nearest to one that nothing has */
#ifndef GUESS_H
#define GUESS_H

#include "query.h"

/* Takes the words that are nearest so far. */
struct guess {
	const struct query_word *w;
	size_t nearest; /* how far they are, in letters */
	char **word;	/* owned */
	size_t n, cap;
};

/* Returns true if the word may have been typed wrongly: nothing has it. */
bool guess_wanted(const struct query_word *);

void guess_begin(struct guess *, const struct query_word *);

/* Returns true if a word begins so that it may be offered: a typing error is
 * seldom in the first letter. */
bool guess_begins(const struct guess *, const char *word);

/* Takes a word that is as near as those before, or nearer. */
void guess_offer(struct guess *, const char *word);

/* Notes that the word has other spellings, if there are any, and forgets them.
 */
void guess_end(struct guess *, struct query_word *);
#endif
