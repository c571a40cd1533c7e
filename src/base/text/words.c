/* words.c - a text as words, for finding it again */
#include <stdlib.h>
#include <string.h>

#include <utf8proc.h>

#include "fold.h"
#include "mem.h"
#include "text.h"
#include "words.h"

#define WORD_MAX  64   /* bytes of a word */
#define GUESS_MAX 4000 /* bytes of a text that are enough to guess */

/* A text that is being read. */
struct reading {
	struct words *to;
	enum stem_language language;
	unsigned field;
	struct buf word;
	uint32_t before; /* the character before, of a script without spaces */
	bool begun;	 /* the line has words */
};

const char *
words_text(const struct words *ws, const struct word *w)
{
	return ws->text.s + w->at;
}

const char *
words_stem(const struct words *ws, const struct word *w)
{
	return ws->text.s + w->stem;
}

/* A letter, a digit, or a sign that belongs to a letter. */
static bool
of_word(uint32_t c)
{
	utf8proc_category_t k;

	if (c < 0x80)
		return fold_letter(c);
	k = utf8proc_category((utf8proc_int32_t)c);
	return fold_letter(c) || k == UTF8PROC_CATEGORY_MN ||
	    k == UTF8PROC_CATEGORY_MC;
}

/* The word ends here. */
static void
end_word(struct reading *r, enum stem_language language)
{
	struct words *ws = r->to;
	struct word *w;

	if (r->word.n == 0)
		return;
	ws->w = mem_grow(ws->w, ws->n, &ws->cap, sizeof(*ws->w));
	w = &ws->w[ws->n++];
	*w = (struct word){ .at = ws->text.n,
		.n = r->word.n,
		.line = ws->lines,
		.field = r->field };
	buf_add(&ws->text, r->word.s, r->word.n + 1);
	w->stem = ws->text.n;
	stem_add(&ws->text, r->word.s, r->word.n, language);
	buf_ch(&ws->text, '\0');
	w->hash = (uint32_t)text_hash(words_stem(ws, w));
	w->common = stem_common(r->word.s, r->word.n);
	r->begun = true;
	buf_clear(&r->word);
}

/* A script without spaces: the character with the one before, or the last one
 * alone (c is 0). */
static void
pair(struct reading *r, uint32_t c)
{
	if (r->before != 0) {
		fold_utf8(&r->word, r->before);
		if (c != 0)
			fold_utf8(&r->word, c);
		end_word(r, STEM_NONE);
	}
	r->before = c;
}

static void
end_line(struct reading *r)
{
	if (r->begun)
		r->to->lines++;
	r->begun = false;
}

/* A character that is not of a script without spaces. */
static void
character(struct reading *r, uint32_t c)
{
	uint32_t out[FOLD_MAX];

	for (size_t n = fold_char(c, out), j = 0; j < n; j++) {
		size_t was = r->word.n;

		if (!of_word(out[j])) {
			end_word(r, r->language);
			continue;
		}
		fold_utf8(&r->word, out[j]);
		if (r->word.n > WORD_MAX)
			r->word.s[r->word.n = was] = '\0';
	}
}

void
words_add(struct words *ws, const char *s, enum stem_language language,
    unsigned field)
{
	struct reading r = { .to = ws, .language = language, .field = field };
	size_t n = s != NULL ? strlen(s) : 0, k;

	for (size_t i = 0; i < n; i += k) {
		uint32_t c;
		bool unspaced;

		if ((k = text_decode(s + i, n - i, &c)) == 0) {
			k = 1;
			c = ' ';
		}
		unspaced = fold_unspaced(c) && of_word(c);
		if (unspaced)
			end_word(&r, language);
		pair(&r, unspaced ? c : 0);
		if (!unspaced)
			character(&r, c);
		if (c == '\n' ||
		    ((c == '.' || c == '?' || c == '!') &&
			(i + k == n || s[i + k] == ' ' || s[i + k] == '\n')))
			end_line(&r);
	}
	pair(&r, 0);
	end_word(&r, language);
	end_line(&r);
	buf_free(&r.word);
}

void
words_clear(struct words *ws)
{
	buf_clear(&ws->text);
	ws->n = ws->lines = 0;
}

void
words_free(struct words *ws)
{
	buf_free(&ws->text);
	free(ws->w);
	*ws = (struct words){ 0 };
}

/* Counts the common words of either language. */
static void
count(const char *s, int *english, int *portuguese)
{
	struct words ws = { 0 };
	char *start;

	if (s == NULL)
		return;
	start = xstrndup(s, GUESS_MAX);
	words_add(&ws, start, STEM_NONE, 0);
	for (size_t i = 0; i < ws.n; i++) {
		*english += ws.w[i].common == STEM_ENGLISH;
		*portuguese += ws.w[i].common == STEM_PORTUGUESE;
	}
	for (const char *c = start; (c = strstr(c, "\303")) != NULL; c++)
		*portuguese += 1;
	free(start);
	words_free(&ws);
}

enum stem_language
words_language(const char *s, const char *more)
{
	int english = 0, portuguese = 0;

	count(s, &english, &portuguese);
	count(more, &english, &portuguese);
	return portuguese > english ? STEM_PORTUGUESE : STEM_ENGLISH;
}
