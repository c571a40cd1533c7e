/* word_set.h - a closed set of words, whose values in the program are an enum
 */
#ifndef WORD_SET_H
#define WORD_SET_H

/* The enum begins with 0 for no value; word[0] is NULL. */
struct word_set {
	const char *const *word;
	int n;
	const char *choices; /* "run,pause,stop" */
};

/* Returns the word of a value; NULL for 0. */
const char *word_set_word(const struct word_set *, unsigned value);

/* Returns the value of a word; 0 if it is NULL or not of the set. */
unsigned word_set_value(const struct word_set *, const char *word);
#endif
