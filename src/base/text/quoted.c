/* quoted.c - reads one word, with parts in double quotes */
#include <stddef.h>

#include "quoted.h"

const char *
quoted_word(const char *s, bool (*ends)(const char *), struct buf *word)
{
	const char *from = s; /* what is to be added begins here */
	bool quoted = false;

	buf_clear(word);
	for (; *s != '\0' && (quoted || !ends(s)); s++) {
		bool escaped = *s == '\\' && s[1] == '"';

		if (*s != '"' && !escaped)
			continue;
		buf_add(word, from, (size_t)(s - from));
		from = s + 1;
		if (escaped)
			s++;
		else
			quoted = !quoted;
	}
	buf_add(word, from, (size_t)(s - from));
	return quoted ? NULL : s;
}
