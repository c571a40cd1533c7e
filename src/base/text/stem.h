/* stem.h - what is left of a word without its endings */
#ifndef STEM_H
#define STEM_H

#include "buf.h"

/* The languages whose endings are known. */
enum stem_language {
	STEM_NONE = 0,
	STEM_ENGLISH = 1,
	STEM_PORTUGUESE = 2,
	STEM_BOTH = 3
};

/*
 * Adds the stem of a folded word (small letters, no accents). A Portuguese word
 * has the same stem with and without its accents. STEM_NONE: the word itself.
 */
void stem_add(struct buf *, const char *word, size_t n, enum stem_language);

/* Returns the languages in which the folded word is a common one, such as
 * "the". It says little about what a text is about. */
unsigned stem_common(const char *word, size_t n);

/* Returns the language of a tag: "pt-BR", "en"; STEM_NONE: another one, or no
 * tag (NULL). */
enum stem_language stem_tag(const char *tag);
#endif
