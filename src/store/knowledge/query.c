/* query.c - the words of what is looked for */
#include <stdlib.h>
#include <string.h>

#include "fold.h"
#include "mem.h"
#include "query.h"
#include "text.h"
#include "words.h"

#define COMMON 0.5 /* the weight of a word such as "the" */

static void
add_stem(struct query_word *w, const char *stem)
{
	for (size_t i = 0; i < w->nstems; i++)
		if (strcmp(w->stem[i], stem) == 0)
			return;
	w->hash[w->nstems] = (uint32_t)text_hash(stem);
	w->stem[w->nstems++] = xstrdup(stem);
}

/* The word comes before, with the same stem. */
static bool
repeated(const struct query *q, const struct query_word *w)
{
	for (size_t i = 0; i < q->n; i++)
		for (size_t j = 0; j < w->nstems; j++)
			if (q->w[i].excluded == w->excluded &&
			    strcmp(q->w[i].stem[0], w->stem[j]) == 0)
				return true;
	return false;
}

static struct query_word *
add_word(struct query *q, const char *text, enum stem_language language)
{
	struct query_word w = { .text = xstrdup(text) };
	struct buf stem = { 0 };
	size_t n = strlen(text);

	for (unsigned l = STEM_ENGLISH; l <= STEM_PORTUGUESE; l <<= 1) {
		buf_clear(&stem);
		stem_add(&stem, text, n,
		    (unsigned)language & l ? (enum stem_language)l : STEM_NONE);
		add_stem(&w, stem.s);
	}
	add_stem(&w, text);
	buf_free(&stem);
	alike_set(&w.alike, text, n);
	w.common = stem_common(text, n) != 0;
	w.weight = w.common ? COMMON : 1;
	w.again = repeated(q, &w);
	q->w = mem_grow(q->w, q->n, &q->cap, sizeof(*q->w));
	q->w[q->n++] = w;
	return &q->w[q->n - 1];
}

/* The word is one character of a script without spaces. */
static bool
single(const char *word, size_t n)
{
	uint32_t c;

	return text_decode(word, n, &c) == n && fold_unspaced(c);
}

/* The words of a part of a text. */
static void
add_words(struct query *q, const char *s, size_t n, enum stem_language language,
    const struct query_word *like)
{
	struct words ws = { 0 };
	char *text = xstrndup(s, n);

	words_add(&ws, text, STEM_NONE, 0);
	for (size_t i = 0; i < ws.n; i++) {
		const struct word *w = &ws.w[i], *last = i > 0 ? w - 1 : NULL;
		const char *word = words_text(&ws, w);
		bool one = single(word, w->n);
		struct query_word *made;

		/* behind a pair, the last character alone says nothing new */
		if (one && last != NULL && last->n >= w->n &&
		    strcmp(words_text(&ws, last) + last->n - w->n, word) == 0)
			continue;
		made = add_word(q, word, language);
		made->excluded = like->excluded;
		made->phrase = like->phrase;
		made->prefix = one || (like->prefix && i + 1 == ws.n);
	}
	words_free(&ws);
	free(text);
}

/* Returns the length of a part with an operator at s, and adds it. */
static size_t
add_part(struct query *q, const char *s, enum stem_language language)
{
	struct query_word like = { 0 };
	const char *end;
	size_t n;

	if (*s == '"' && (end = strchr(s + 1, '"')) != NULL) {
		like.phrase = ++q->phrases;
		add_words(q, s + 1, (size_t)(end - s - 1), language, &like);
		return (size_t)(end - s) + 1;
	}
	n = strcspn(s, " \t\r\n");
	like.excluded = (*s == '-' || *s == '!') && n > 1;
	like.prefix = n > 1 && s[n - 1] == '*';
	add_words(q, s + like.excluded, n - like.excluded, language, &like);
	return n;
}

void
query_add(
    struct query *q, const char *s, bool operators, enum stem_language language)
{
	static const struct query_word plain = { 0 };

	if (!operators) {
		add_words(q, s, strlen(s), language, &plain);
		return;
	}
	while (*(s += strspn(s, " \t\r\n")) != '\0')
		s += add_part(q, s, language);
}

void
query_clear(struct query *q)
{
	for (size_t i = 0; i < q->n; i++) {
		for (size_t j = 0; j < q->w[i].nstems; j++)
			free(q->w[i].stem[j]);
		free(q->w[i].text);
		free(q->w[i].found.p);
	}
	q->n = 0;
	q->phrases = 0;
}

void
query_free(struct query *q)
{
	query_clear(q);
	free(q->w);
	*q = (struct query){ 0 };
}
