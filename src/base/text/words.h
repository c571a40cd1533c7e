/* words.h - a text as words, for finding it again */
#ifndef WORDS_H
#define WORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "buf.h"
#include "stem.h"

/* A word of a text; its texts are words_text and words_stem. */
struct word {
	size_t at, n; /* in small letters without accents */
	size_t stem;
	uint32_t hash;	 /* of the stem (text_hash) */
	unsigned line;	 /* sentence or line of the text, from 0 */
	unsigned field;	 /* as words_add was told */
	unsigned common; /* in which languages it is, such as "the" */
};

struct words {
	struct buf text; /* owned */
	struct word *w;	 /* owned */
	size_t n, cap;
	unsigned lines; /* how many lines there are */
};

/*
 * Adds the words of a text (NULL: none), which begins a new line. A script
 * without spaces gives each two neighbouring characters, and the last one of
 * them alone. A word has 64 bytes at most; the rest of a longer one is left
 * out. words_free frees all.
 */
void words_add(
    struct words *, const char *, enum stem_language, unsigned field);
void words_clear(struct words *);
void words_free(struct words *);

const char *words_text(const struct words *, const struct word *);
const char *words_stem(const struct words *, const struct word *);

/* Guesses the language of a text by its common words and letters; NULL: no
 * text. */
enum stem_language words_language(const char *, const char *more);
#endif
