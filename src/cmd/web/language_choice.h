/* language_choice.h - in which language a page is */
#ifndef LANGUAGE_CHOICE_H
#define LANGUAGE_CHOICE_H

#include <stddef.h>

/* A language of pages: its tag, its name, what LANGUAGE calls it. */
struct language_choice {
	const char *tag, *name, *locale;
};

/* All of them; the last one's tag is NULL. */
extern const struct language_choice language_choices[];

/* Returns the language with the tag, or of the same language elsewhere; NULL:
 * there is none. */
const struct language_choice *language_choice_find(const char *tag, size_t n);

/* Returns the one that a browser likes best (Accept-Language); English if it
 * likes none. */
const struct language_choice *language_choice_best(const char *accept);

/* Makes messages come in that language. Call it before the first one. */
void language_choice_use(const struct language_choice *);
#endif
