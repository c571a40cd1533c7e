/* rank_match.c - which words and phrases of a query an article has */
#include <string.h>

#include "rank.h"

static bool
begins(const struct query_word *w, const char *text)
{
	return strncmp(text, w->text, strlen(w->text)) == 0 ||
	    strncmp(text, w->stem[0], strlen(w->stem[0])) == 0;
}

bool
rank_matches(
    const struct query_word *w, const struct words *ws, const struct word *of)
{
	if (w->prefix && begins(w, words_text(ws, of)))
		return true;
	for (size_t i = 0; i < w->nstems; i++)
		if (w->hash[i] == of->hash &&
		    strcmp(w->stem[i], words_stem(ws, of)) == 0)
			return true;
	return false;
}

/* Returns true if the words of a phrase, which begins at word x, follow each
 * other somewhere. */
static bool
has_phrase(const struct query *q, size_t x, const struct words *ws)
{
	for (size_t i = 0; i < ws->n; i++) {
		size_t k = 0;

		while (x + k < q->n && q->w[x + k].phrase == q->w[x].phrase &&
		    i + k < ws->n && ws->w[i + k].field == ws->w[i].field &&
		    rank_matches(&q->w[x + k], ws, &ws->w[i + k]))
			k++;
		if (x + k == q->n || q->w[x + k].phrase != q->w[x].phrase)
			return true;
	}
	return false;
}

bool
rank_phrases(const struct query *q, const struct words *ws)
{
	for (size_t x = 0; x < q->n; x++)
		if (q->w[x].phrase > 0 &&
		    (x == 0 || q->w[x - 1].phrase != q->w[x].phrase) &&
		    !has_phrase(q, x, ws))
			return false;
	return true;
}
