/* language.c - reads a language tag of BCP 47: language, script, region */
#include <stddef.h>
#include <string.h>

#include "language.h"

#define LETTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

/* Copies n letters: the first in upper case if `first`, the others if `rest`.
 */
static void
copy(char *to, const char *s, size_t n, bool first, bool rest)
{
	for (size_t i = 0; i < n; i++) {
		char c = s[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		if ((i == 0 ? first : rest) && c >= 'a' && c <= 'z')
			c = (char)(c - 'a' + 'A');
		to[i] = c;
	}
}

bool
language_tag(const char *s, char tag[LANGUAGE_ROOM + 1])
{
	enum { LANGUAGE, SCRIPT, REGION, END } next = LANGUAGE;
	size_t n, letters;

	if (strlen(s) > LANGUAGE_ROOM)
		return false;
	memset(tag, 0, LANGUAGE_ROOM + 1);
	for (const char *p = s;; p += n + 1) {
		char *to = tag + (p - s);

		n = strcspn(p, "-");
		letters = strspn(p, LETTERS);
		if (next == LANGUAGE && letters == n && (n == 2 || n == 3)) {
			copy(to, p, n, false, false);
			next = SCRIPT;
		} else if (next == SCRIPT && letters == n && n == 4) {
			copy(to, p, n, true, false);
			next = REGION;
		} else if ((next == SCRIPT || next == REGION) &&
		    ((letters == n && n == 2) ||
			(n == 3 && strspn(p, "0123456789") == n))) {
			copy(to, p, n, true, true);
			next = END;
		} else
			return false;
		if (p[n] == '\0')
			return true;
		to[n] = '-';
	}
}
