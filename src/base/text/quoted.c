/* quoted.c - reads one word, with parts in double quotes */
#include <stddef.h>

#include "quoted.h"

const char *
quoted_word(const char *s, bool (*ends)(const char *), struct buf *word)
{
	bool quoted = false;

	buf_clear(word);
	for (; *s != '\0' && (quoted || !ends(s)); s++)
		if (*s == '\\' && s[1] == '"')
			buf_ch(word, *++s);
		else if (*s == '"')
			quoted = !quoted;
		else
			buf_ch(word, *s);
	return quoted ? NULL : s;
}
