/* feature.c - the words of a request as numbers, for a classifier */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "feature.h"
#include "mem.h"
#include "private.h"
#include "text.h"
#include "words.h"

#define FOUR	  4    /* letters of a piece of a word */
#define FIRST	  5    /* letters that begin a long word */
#define SUBJECT	  2.0F /* a word of the subject */
#define BEGINS	  0.5F /* the first letters of a word */
#define PIECE	  0.5F /* four letters of a word of the subject */
#define WORD_ROOM 80   /* bytes of a word with its marks */

/* What a hash is of, so that a stem is not taken for four letters. */
enum sort { STEM = 1, SUBJECT_STEM, LETTERS, BEGINNING };

static void
add(struct features *f, enum sort sort, uint32_t hash, float value)
{
	uint32_t h = ((uint32_t)sort ^ UINT32_C(0x9e3779b9)) * 16777619u ^ hash;

	f->v = mem_grow(f->v, f->n, &f->cap, sizeof(*f->v));
	f->v[f->n++] = (struct feature){ .bucket = (h * UINT32_C(2654435761)) >>
		    (32 - FEATURE_BITS),
		.value = value };
}

/* The pieces of a word between marks: <inv invo nvoi ... oice ice>. */
static void
add_pieces(struct features *f, const char *word, size_t n)
{
	char s[WORD_ROOM];

	if (n + 2 > sizeof(s))
		n = sizeof(s) - 2;
	s[0] = '<';
	memcpy(s + 1, word, n);
	s[n + 1] = '>';
	for (size_t i = 0; i + FOUR <= n + 2; i++)
		add(f, LETTERS, (uint32_t)text_hash_n(s + i, FOUR), PIECE);
}

static void
add_words(struct features *f, const struct words *ws)
{
	for (size_t i = 0; i < ws->n; i++) {
		const struct word *w = &ws->w[i];
		const char *text = words_text(ws, w);

		if (w->field > 0) {
			add(f, STEM, w->hash, 1);
			if (w->n > FIRST)
				add(f, BEGINNING,
				    (uint32_t)text_hash_n(text, FIRST), BEGINS);
			continue;
		}
		add(f, STEM, w->hash, SUBJECT);
		add(f, SUBJECT_STEM, w->hash, SUBJECT);
		add_pieces(f, text, w->n);
	}
}

static int
by_bucket(const void *a, const void *b)
{
	const struct feature *x = a, *y = b;

	if (x->bucket != y->bucket)
		return x->bucket < y->bucket ? -1 : 1;
	return (x->value < y->value) - (x->value > y->value);
}

/* Makes one feature of those of a bucket: the largest, and more if it is there
 * more often. */
static void
join(struct features *f)
{
	size_t to = 0, next;

	if (f->n > 1)
		qsort(f->v, f->n, sizeof(*f->v), by_bucket);
	for (size_t i = 0; i < f->n; i = next) {
		next = i + 1;
		while (next < f->n && f->v[next].bucket == f->v[i].bucket)
			next++;
		f->v[to] = f->v[i];
		f->v[to++].value *= 1 + logf((float)(next - i));
	}
	f->n = to;
}

/* Nobody is told what was left out. */
static void
untold(void *arg, enum private_kind kind, const char *what)
{
	(void)arg;
	(void)kind;
	(void)what;
}

/* Adds the words of a text without what says who people are. */
static void
read_words(struct words *ws, const char *s, enum stem_language language,
    unsigned field)
{
	static const struct mentions nobody;
	struct buf b = { 0 };
	char *start;
	size_t n;

	if (s == NULL)
		return;
	n = strnlen(s, FEATURE_BYTES);
	while (n > 0 && ((unsigned char)s[n] & 0xc0) == 0x80)
		n--; /* not in the middle of a character */
	start = xstrndup(s, n);
	private_take_out(&b, start, &nobody, untold, NULL);
	words_add(ws, buf_s(&b), language, field);
	free(start);
	buf_free(&b);
}

void
feature_read(struct features *f, const char *subject, const char *body)
{
	struct words ws = { 0 };
	enum stem_language language = words_language(subject, body);

	read_words(&ws, subject, language, 0);
	read_words(&ws, body, language, 1);
	f->n = 0;
	add_words(f, &ws);
	join(f);
	words_free(&ws);
}

void
feature_free(struct features *f)
{
	free(f->v);
	*f = (struct features){ 0 };
}
