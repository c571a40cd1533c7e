/* text_word.c - finds a word in a set of words, and hashes text */
#include <string.h>

#include "text.h"

static char
lower(char c)
{
	return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

bool
text_begins(const char *s, const char *with, size_t n)
{
	size_t i = 0;

	while (i < n && s[i] != '\0' && lower(s[i]) == lower(with[i]))
		i++;
	return i == n;
}

bool
text_word(const char *words, const char *word)
{
	return text_word_n(words, word, strlen(word), false);
}

bool
text_word_n(const char *words, const char *word, size_t n, bool fold)
{
	size_t m;

	for (; words != NULL && *words != '\0'; words += m + (words[m] == ' '))
		if ((m = strcspn(words, " ")) == n &&
		    (fold ? text_begins(words, word, n)
			  : memcmp(words, word, n) == 0))
			return true;
	return false;
}

size_t
text_hash(const char *s)
{
	return text_hash_n(s, strlen(s));
}

size_t
text_hash_n(const char *s, size_t n)
{
	uint64_t h = UINT64_C(14695981039346656037);

	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)s[i]) * UINT64_C(1099511628211);
	return (size_t)h;
}
