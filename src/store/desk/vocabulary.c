/* vocabulary.c - the words of each closed set */
#include <stddef.h>

#include "vocabulary.h"

#define WORD(value, word)   [value] = word,
#define CHOICE(value, word) "," word

/* The choices are ",run,pause,stop" from its second character on. */
#define SET(name, WORDS)                                                 \
	static const char *const name##_words[] = { NULL, WORDS(WORD) }; \
	const struct word_set vocabulary_##name = { name##_words,        \
		sizeof(name##_words) / sizeof(name##_words[0]),          \
		&("" WORDS(CHOICE))[1] }

SET(category, VOCABULARY_CATEGORY);
SET(effect, VOCABULARY_EFFECT);
SET(clock_state, VOCABULARY_CLOCK_STATE);
SET(metric, VOCABULARY_METRIC);
SET(target, VOCABULARY_TARGET);
SET(on_change, VOCABULARY_ON_CHANGE);
SET(entry, VOCABULARY_ENTRY);
SET(role, VOCABULARY_ROLE);
SET(article, VOCABULARY_ARTICLE);
SET(lesson, VOCABULARY_LESSON);
SET(relation, VOCABULARY_RELATION);
SET(field, VOCABULARY_FIELD);
SET(action, VOCABULARY_ACTION);
SET(rights, VOCABULARY_RIGHTS);
SET(link, VOCABULARY_LINK);
SET(whom, VOCABULARY_WHOM);
SET(notice, VOCABULARY_NOTICE);
SET(link_back, VOCABULARY_LINK_BACK);
SET(verdict, VOCABULARY_VERDICT);
SET(direction, VOCABULARY_DIRECTION);
SET(mail, VOCABULARY_MAIL);
SET(erased, VOCABULARY_ERASED);
SET(severity, VOCABULARY_SEVERITY);
SET(approval, VOCABULARY_APPROVAL);
SET(vote, VOCABULARY_VOTE);
SET(alert, VOCABULARY_ALERT);

bool
vocabulary_active(enum category c)
{
	return c != CATEGORY_SOLVED && c != CATEGORY_CLOSED &&
	    c != CATEGORY_MERGED;
}
