/* limit.c - so many in a length of time */
#include <stdlib.h>
#include <string.h>

#include "limit.h"
#include "mem.h"
#include "number.h"
#include "translate.h"

bool
limit_next(const char **text, struct limit *l, const char **why)
{
	size_t n;
	char *word, *slash;
	bool good;

	*why = NULL;
	*text += strspn(*text, " ");
	if ((n = strcspn(*text, " ")) == 0)
		return false;
	word = xstrndup(*text, n);
	slash = strchr(word, '/');
	if (slash != NULL)
		*slash = '\0';
	good = slash != NULL && number_whole(word, &l->n) && l->n >= 0;
	if (!good)
		*why = _("is not of the form 30/1h");
	else
		good = span_parse(slash + 1, &l->span, why);
	free(word);
	*text += n;
	return good;
}
