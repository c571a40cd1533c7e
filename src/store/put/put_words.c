/* put_words.c - what is checked of columns that name several records */
#include <string.h>

#include "names.h"
#include "put_check.h"
#include "translate.h"

bool
put_words_known(struct desk *d, const struct kind *k, const struct val *new,
    const char *column, const char *kind, struct buf *why)
{
	const char *s = kind_text(k, new, column);
	struct buf word = { 0 };
	bool good = true;

	while (good && *(s += strspn(s, " ")) != '\0') {
		size_t n = strcspn(s, " ");

		buf_clear(&word);
		buf_add(&word, s, n);
		s += n;
		if (names_in_use(d, kind, word.s))
			continue;
		buf_fmt(why, _("%s: \"%s\" is not a known %s"), column, word.s,
		    kind);
		names_suggest(d, kind, word.s, why);
		good = false;
	}
	buf_free(&word);
	return good;
}

bool
put_words_service(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	(void)old;
	return put_words_known(d, k, new, "depends", "service", why);
}
