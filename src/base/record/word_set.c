/* word_set.c - from the words of a closed set to the values of its enum */
#include <stddef.h>
#include <string.h>

#include "word_set.h"

const char *
word_set_word(const struct word_set *s, unsigned value)
{
	return value < (unsigned)s->n ? s->word[value] : NULL;
}

unsigned
word_set_value(const struct word_set *s, const char *word)
{
	if (word == NULL)
		return 0;
	for (int i = 1; i < s->n; i++)
		if (strcmp(s->word[i], word) == 0)
			return (unsigned)i;
	return 0;
}
