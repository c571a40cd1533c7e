/* guess.c - the words that are nearest to one that nothing has */
#include <stdlib.h>
#include <string.h>

#include "guess.h"
#include "mem.h"
#include "text.h"

#define SPELLING 0.7 /* what a guessed spelling counts */

bool
guess_wanted(const struct query_word *w)
{
	size_t n = strlen(w->text);

	return w->found.n == 0 && !w->prefix && !w->excluded &&
	    w->phrase == 0 && !w->common && n >= 4 &&
	    strcspn(w->text, "0123456789") == n;
}

void
guess_begin(struct guess *g, const struct query_word *w)
{
	*g = (struct guess){ .w = w, .nearest = strlen(w->text) < 8 ? 1 : 2 };
}

/* Returns how far a word of the index is from a word; above `most`: farther. */
static size_t
distance(const struct query_word *w, const char *word, size_t most)
{
	size_t n = strlen(word), best = most + 1;

	for (size_t i = 0; i < w->nstems; i++) {
		size_t m = strlen(w->stem[i]), far;

		if (m > n + most || n > m + most || m < 4)
			continue;
		if ((far = text_distance(w->stem[i], word)) < best)
			best = far;
	}
	return best;
}

static void
forget(struct guess *g)
{
	while (g->n > 0)
		free(g->word[--g->n]);
}

/* Returns true if the word is there already. */
static bool
known(const struct guess *g, const char *word)
{
	for (size_t i = 0; i < g->n; i++)
		if (strcmp(g->word[i], word) == 0)
			return true;
	return false;
}

void
guess_offer(struct guess *g, const char *word)
{
	size_t far = distance(g->w, word, g->nearest);

	if (far > g->nearest || (far == g->nearest && known(g, word)))
		return;
	if (far < g->nearest)
		forget(g);
	g->nearest = far;
	g->word = mem_grow(g->word, g->n, &g->cap, sizeof(char *));
	g->word[g->n++] = xstrdup(word);
}

bool
guess_begins(const struct guess *g, const char *word)
{
	const char *text = g->w->text;
	uint32_t a, b;
	size_t first = text_decode(text, strlen(text), &a),
	       second = text_decode(text + first, strlen(text + first), &b);

	return strncmp(word, text, first) == 0 ||
	    strncmp(word, text + first, second) == 0;
}

void
guess_end(struct guess *g, struct query_word *w)
{
	if ((w->guessed = g->n > 0))
		w->weight *= SPELLING;
	forget(g);
	free(g->word);
}
