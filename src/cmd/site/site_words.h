/* site_words.h - the words around articles, in each language of the site */
#ifndef SITE_WORDS_H
#define SITE_WORDS_H

enum site_tongue { SITE_ENGLISH, SITE_PORTUGUESE, SITE_TONGUES };

/* The words of a language. */
struct site_words {
	const char *tag, *name; /* of the language, in itself */
	const char *skip, *search, *hint, *found, *nothing, *one;
	const char *contents, *other, *updated, *also, *feed, *empty;
	const char *month[12];
};
extern const struct site_words site_words[SITE_TONGUES];
#endif
