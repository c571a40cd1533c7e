/* indexed.c - the words of articles as the index has them */
#include <stdlib.h>
#include <string.h>

#include "indexed.h"
#include "mem.h"
#include "sql.h"
#include "text.h"

void
indexed_row(struct indexed *a, struct db_rows *r)
{
	*a = (struct indexed){ .id = db_int(r, 0),
		.title = db_text(r, 1, NULL),
		.tag = db_text(r, 2, NULL),
		.body = db_text(r, 3, NULL),
		.language = db_text(r, 4, NULL) };
}

void
indexed_keep(struct indexed *a, struct db_rows *r, struct pool *p)
{
	*a = (struct indexed){ .id = db_int(r, 0),
		.title = sql_kept(p, r, 1),
		.tag = sql_kept(p, r, 2),
		.body = sql_kept(p, r, 3),
		.language = sql_kept(p, r, 4) };
}

enum stem_language
indexed_language(const struct indexed *a)
{
	return a->language != NULL ? stem_tag(a->language)
				   : words_language(a->title, a->body);
}

static void
add_questions(const struct indexed *a, enum stem_language language, bool helped,
    struct words *ws)
{
	for (size_t i = 0; i < a->nlearned; i++)
		if (a->learned[i].helped == helped)
			words_add(ws, a->learned[i].question, language,
			    FIELD_QUESTION);
}

void
indexed_words(const struct indexed *a, struct words *ws)
{
	enum stem_language language = indexed_language(a);

	words_clear(ws);
	words_add(ws, a->title, language, FIELD_TITLE);
	words_add(ws, a->tag, language, FIELD_TITLE);
	words_add(ws, a->body, language, FIELD_BODY);
	add_questions(a, language, true, ws);
}

void
indexed_refused(const struct indexed *a, struct words *ws)
{
	words_clear(ws);
	add_questions(a, indexed_language(a), false, ws);
}

/* For qsort, which has no argument for them. */
static const struct words *sorted;

static int
by_stem(const void *a, const void *b)
{
	const struct word *const *x = a, *const *y = b;

	return strcmp(words_stem(sorted, *x), words_stem(sorted, *y));
}

static const struct word **
in_order(const struct words *ws)
{
	const struct word **w =
	    xreallocarray(NULL, ws->n + 1, sizeof(const struct word *));

	for (size_t i = 0; i < ws->n; i++)
		w[i] = &ws->w[i];
	sorted = ws;
	qsort(w, ws->n, sizeof(const struct word *), by_stem);
	return w;
}

struct stem *
indexed_stems(const struct words *ws, int64_t id, size_t *n, int64_t *title,
    int64_t *body)
{
	const struct word **w = in_order(ws);
	struct stem *stems = xcalloc(ws->n + 1, sizeof(*stems));

	*n = 0;
	*title = *body = 0;
	for (size_t i = 0; i < ws->n; i++) {
		const char *stem = words_stem(ws, w[i]);
		struct stem *s;
		unsigned char *times;

		if (*n == 0 || strcmp(stems[*n - 1].stem, stem) != 0)
			stems[(*n)++] =
			    (struct stem){ .stem = stem, .posting.id = id };
		s = &stems[*n - 1];
		times = &s->posting.times[w[i]->field];
		*times = posting_times((int)w[i]->field, *times + 1);
		*title += w[i]->field == FIELD_TITLE;
		*body += w[i]->field == FIELD_BODY;
	}
	for (size_t i = 0; i < *n; i++)
		posting_size(&stems[i].posting, *title, *body);
	free(w);
	return stems;
}

/* --------------------------------------------------------------------- pages
 */

static void
grow(struct page *p)
{
	p->slots = p->slots * 2 + 4096;
	free(p->slot);
	p->slot = xcalloc(p->slots, sizeof(*p->slot));
	for (size_t i = 0; i < p->n; i++) {
		size_t at = text_hash(p->word[i].stem) % p->slots;

		while (p->slot[at] != 0)
			at = (at + 1) % p->slots;
		p->slot[at] = i + 1;
	}
}

/* Returns the word of the page with that stem, which may be a new one. */
static struct page_word *
page_word(struct page *p, const char *stem)
{
	size_t at;

	if (p->n * 2 >= p->slots)
		grow(p);
	for (at = text_hash(stem) % p->slots; p->slot[at] != 0;
	     at = (at + 1) % p->slots)
		if (strcmp(p->word[p->slot[at] - 1].stem, stem) == 0)
			return &p->word[p->slot[at] - 1];
	p->word = mem_grow(p->word, p->n, &p->cap, sizeof(*p->word));
	p->word[p->n] = (struct page_word){ .stem = xstrdup(stem) };
	p->slot[at] = ++p->n;
	return &p->word[p->n - 1];
}

static void
add_article(struct page *p, const struct indexed *a)
{
	struct words ws = { 0 };
	int64_t title, body;
	struct stem *stems;
	size_t n;

	indexed_words(a, &ws);
	stems = indexed_stems(&ws, a->id, &n, &title, &body);
	for (size_t i = 0; i < n; i++)
		posting_put(
		    &page_word(p, stems[i].stem)->postings, &stems[i].posting);
	p->articles++;
	p->title += title;
	p->body += body;
	free(stems);
	words_free(&ws);
}

static int
by_word(const void *a, const void *b)
{
	const struct page_word *x = a, *y = b;

	return strcmp(x->stem, y->stem);
}

static void
sort_words(struct page *p)
{
	if (p->n > 0)
		qsort(p->word, p->n, sizeof(*p->word), by_word);
}

static void
free_page(struct page *p)
{
	for (size_t i = 0; i < p->n; i++) {
		free(p->word[i].stem);
		free(p->word[i].postings.p);
	}
	free(p->word);
	free(p->slot);
	*p = (struct page){ 0 };
}

/* Adds up to a page of articles behind an id. Returns the last id; NONE: there
 * are no more. */
static int64_t
fill(struct desk *d, struct page *p, int64_t after,
    const struct learned_all *learned)
{
	struct db_rows *r = sql_query(d,
	    "SELECT " INDEXED_COLUMNS " FROM article t WHERE t.id > $1"
	    " ORDER BY t.id LIMIT 4096",
	    DB_ARGS(V(after)));
	int64_t last = NONE;

	while (sql_next(d, r)) {
		struct indexed a;

		indexed_row(&a, r);
		if (last != NONE && POSTING_PAGE(a.id) != p->page) {
			db_done(r);
			break;
		}
		p->page = POSTING_PAGE(a.id);
		a.learned = learned_of(learned, a.id, &a.nlearned);
		add_article(p, &a);
		last = a.id;
	}
	return last;
}

void
indexed_pages(
    struct desk *d, void (*fn)(struct desk *, struct page *, void *), void *arg)
{
	int64_t last = INT64_MIN + 1; /* all are behind it; it is not NONE */
	struct learned_all learned = { 0 };
	struct page p = { 0 };

	learned_read(d, INT64_MIN + 1, INT64_MAX, &learned);
	while ((last = fill(d, &p, last, &learned)) != NONE) {
		sort_words(&p);
		fn(d, &p, arg);
		free_page(&p);
	}
	learned_free(&learned);
}
