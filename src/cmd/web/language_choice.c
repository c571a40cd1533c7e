/* language_choice.c - in which language a page is */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "language_choice.h"

const struct language_choice language_choices[] = {
	{ "en", "English", "en" },
	{ "pt-BR", "Português", "pt_BR" },
	{ NULL, NULL, NULL },
};

const struct language_choice *
language_choice_find(const char *tag, size_t n)
{
	size_t stem = 0;

	while (stem < n && tag[stem] != '-' && tag[stem] != '_')
		stem++;
	for (const struct language_choice *l = language_choices; l->tag != NULL;
	     l++)
		if (strcspn(l->tag, "-") == stem &&
		    strncasecmp(l->tag, tag, stem) == 0)
			return l;
	return NULL;
}

/* Returns the weight of one of the languages, "pt;q=0.8", in thousandths. */
static int
weight(const char *s, size_t n)
{
	const char *semicolon = memchr(s, ';', n);
	char *end;
	double q;

	if (semicolon == NULL)
		return 1000;
	semicolon++;
	semicolon += strspn(semicolon, " ");
	if (strncmp(semicolon, "q=", 2) != 0)
		return 1000;
	q = strtod(semicolon + 2, &end);
	return q >= 0 && q <= 1 ? (int)(q * 1000) : 0;
}

const struct language_choice *
language_choice_best(const char *accept)
{
	const struct language_choice *best = language_choices, *l;
	int most = 0, w;

	for (size_t n; *accept != '\0'; accept += n + (accept[n] == ',')) {
		accept += strspn(accept, " ");
		n = strcspn(accept, ",");
		l = language_choice_find(accept, strcspn(accept, ",; "));
		w = weight(accept, n);
		if (l != NULL && w > most) {
			best = l;
			most = w;
		}
	}
	return best;
}

void
language_choice_use(const struct language_choice *l)
{
	setenv("LC_ALL", "C.UTF-8", 1);
	setenv("LANGUAGE", l->locale, 1);
}
