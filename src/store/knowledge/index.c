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

static void
change_list(struct desk *d, const struct stem *s, bool put)
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
	if (put)
		posting_put(&all, &s->posting);
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

static void
change(struct desk *d, int64_t id, bool put)
{
	struct words ws = { 0 };
	struct db_rows *r = sql_query(d,
	    "SELECT " INDEXED_COLUMNS " FROM article t WHERE t.id = $1",
	    DB_ARGS(V(id)));
	int64_t sign = put ? 1 : -1, title, body;
	struct stem *stems;
	struct indexed a;
	size_t n;

	if (!sql_next(d, r))
		return;
	indexed_row(&a, r);
	indexed_words(&a, &ws);
	db_done(r);
	stems = indexed_stems(&ws, id, &n, &title, &body);
	for (size_t i = 0; i < n; i++)
		change_list(d, &stems[i], put);
	add_size(d, POSTING_PAGE(id), sign, sign * title, sign * body);
	free(stems);
	words_free(&ws);
}

void
index_take(struct desk *d, int64_t id)
{
	change(d, id, false);
}

void
index_put(struct desk *d, int64_t id)
{
	change(d, id, true);
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
