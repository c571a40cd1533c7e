/* index.c - the index of the knowledge base: its tables */
#include <stdlib.h>

#include "index.h"
#include "indexed.h"
#include "mem.h"
#include "sql.h"

/* Writes the list of a word in a page; an empty list has no row. */
static void
write_list(
    struct desk *d, const char *word, int64_t page, const struct postings *all)
{
	struct buf b = { 0 };

	if (all->n == 0) {
		sql_run(d,
		    "DELETE FROM search_list WHERE word = $1 AND page = $2",
		    DB_ARGS(V(word), V(page)));
		return;
	}
	posting_write(&b, page, all);
	sql_run(d,
	    "INSERT INTO search_list (word, page, list) VALUES ($1, $2, $3)"
	    " ON CONFLICT (word, page) DO UPDATE SET list = excluded.list",
	    DB_ARGS(V(word), V(page), val_blob(b.s, b.n)));
	buf_free(&b);
}

/* What becomes of a posting: it is put in place of the one of its article,
 * taken out, or its questions are added to those that are there. */
enum change { PUT, TAKE, ADD };

static void
add_questions(struct postings *all, const struct posting *p)
{
	const struct posting *old = posting_find(all, p->id);
	struct posting sum = *p;

	if (old != NULL) {
		sum = *old;
		sum.times[FIELD_QUESTION] = posting_times(FIELD_QUESTION,
		    old->times[FIELD_QUESTION] + p->times[FIELD_QUESTION]);
	}
	posting_put(all, &sum);
}

static void
change_list(struct desk *d, const struct stem *s, enum change what)
{
	int64_t page = POSTING_PAGE(s->posting.id);
	struct postings all = { 0 };
	struct db_rows *r = sql_query(d,
	    "SELECT list FROM search_list WHERE word = $1 AND page = $2",
	    DB_ARGS(V(s->stem), V(page)));

	while (sql_next(d, r)) {
		size_t n;
		const char *list = db_text(r, 0, &n);

		posting_read(&all, page, list, n);
	}
	if (what == PUT)
		posting_put(&all, &s->posting);
	else if (what == ADD)
		add_questions(&all, &s->posting);
	else
		posting_take(&all, s->posting.id);
	write_list(d, s->stem, page, &all);
	free(all.p);
}

static void
add_size(
    struct desk *d, int64_t page, int64_t articles, int64_t title, int64_t body)
{
	sql_run(d,
	    "INSERT INTO search_size (page, articles, title, body)"
	    " VALUES ($1, $2, $3, $4) ON CONFLICT (page) DO UPDATE SET"
	    " articles = search_size.articles + excluded.articles,"
	    " title = search_size.title + excluded.title,"
	    " body = search_size.body + excluded.body",
	    DB_ARGS(V(page), V(articles), V(title), V(body)));
}

/* What of an article is in the index. */
struct whole {
	struct indexed a;
	struct pool keep; /* of its texts */
	struct learned_all learned;
	struct words ws;
	struct stem *stems; /* owned */
	size_t n;
	int64_t title, body;
};

static bool
whole_read(struct desk *d, int64_t id, struct whole *w)
{
	struct db_rows *r = sql_query(d,
	    "SELECT " INDEXED_COLUMNS " FROM article t WHERE t.id = $1",
	    DB_ARGS(V(id)));

	*w = (struct whole){ .a.id = id };
	if (!sql_next(d, r))
		return false;
	indexed_keep(&w->a, r, &w->keep);
	db_done(r);
	learned_read(d, id, id, &w->learned);
	w->a.learned = learned_of(&w->learned, id, &w->a.nlearned);
	indexed_words(&w->a, &w->ws);
	w->stems = indexed_stems(&w->ws, id, &w->n, &w->title, &w->body);
	return true;
}

static void
whole_free(struct whole *w)
{
	free(w->stems);
	words_free(&w->ws);
	learned_free(&w->learned);
	mem_free(&w->keep);
}

static void
change(struct desk *d, int64_t id, enum change what)
{
	int64_t sign = what == PUT ? 1 : -1;
	struct whole w;

	if (!whole_read(d, id, &w))
		return;
	for (size_t i = 0; i < w.n; i++)
		change_list(d, &w.stems[i], what);
	add_size(d, POSTING_PAGE(id), sign, sign * w.title, sign * w.body);
	whole_free(&w);
}

void
index_take(struct desk *d, int64_t id)
{
	change(d, id, TAKE);
}

void
index_put(struct desk *d, int64_t id)
{
	change(d, id, PUT);
}

/* Calls change_list for the words of a question about the article. */
static void
question_words(struct desk *d, const struct whole *w, const char *question,
    enum change what)
{
	struct words ws = { 0 };
	struct stem *stems;
	int64_t title, body;
	size_t n;

	words_add(&ws, question, indexed_language(&w->a), FIELD_QUESTION);
	stems = indexed_stems(&ws, w->a.id, &n, &title, &body);
	for (size_t i = 0; i < n; i++) {
		posting_size(&stems[i].posting, w->title, w->body);
		change_list(d, &stems[i], what);
	}
	free(stems);
	words_free(&ws);
}

void
index_learn(struct desk *d, int64_t article, const char *question)
{
	struct pool keep = { 0 };
	const char *line = learned_line(&keep, question);
	struct whole w;

	if (line != NULL && whole_read(d, article, &w)) {
		question_words(d, &w, line, ADD);
		whole_free(&w);
	}
	mem_free(&keep);
}

void
index_unlearn(struct desk *d, int64_t article, const char *question)
{
	struct pool keep = { 0 };
	const char *line = learned_line(&keep, question);
	struct whole w;

	if (line != NULL && whole_read(d, article, &w)) {
		question_words(d, &w, line, TAKE);
		for (size_t i = 0; i < w.n; i++)
			change_list(d, &w.stems[i], PUT);
		whole_free(&w);
	}
	mem_free(&keep);
}

static void
write_page(struct desk *d, struct page *p, void *arg)
{
	(void)arg;
	for (size_t i = 0; i < p->n; i++)
		write_list(d, p->word[i].stem, p->page, &p->word[i].postings);
	add_size(d, p->page, p->articles, p->title, p->body);
}

void
index_renew(struct desk *d)
{
	sql_run(d, "DELETE FROM search_list", DB_NOARGS);
	sql_run(d, "DELETE FROM search_size", DB_NOARGS);
	indexed_pages(d, write_page, NULL);
}
