/* search_check.c - the index has the words of the articles */
#include <stdlib.h>
#include <string.h>

#include "indexed.h"
#include "search_check.h"
#include "sql.h"

struct comparison {
	struct buf *faults;
	int64_t lists, pages; /* rows of the index that should exist */
};

/* An article of the page has other words in the index. */
static void
differs(struct comparison *c, const struct page *p, const char *word)
{
	buf_fmt(c->faults,
	    "the search index has other articles with the word %s, of the ids "
	    "%lld to %lld\n",
	    word, (long long)POSTING_FIRST(p->page),
	    (long long)POSTING_FIRST(p->page + 1) - 1);
}

static void
compare_size(struct desk *d, const struct page *p, struct comparison *c)
{
	if (sql_int(d,
		"SELECT page FROM search_size WHERE page = $1 AND articles = $2"
		" AND title = $3 AND body = $4",
		DB_ARGS(V(p->page), V(p->articles), V(p->title), V(p->body))) ==
	    NONE)
		buf_fmt(c->faults,
		    "the search index counts the articles %lld to %lld "
		    "wrongly\n",
		    (long long)POSTING_FIRST(p->page),
		    (long long)POSTING_FIRST(p->page + 1) - 1);
	c->pages++;
}

static void
compare_page(struct desk *d, struct page *p, void *arg)
{
	struct comparison *c = arg;
	struct buf b = { 0 };

	for (size_t i = 0; i < p->n; i++) {
		const struct page_word *w = &p->word[i];
		struct db_rows *r = sql_query(d,
		    "SELECT list FROM search_list WHERE word = $1 AND page = $2",
		    DB_ARGS(V(w->stem), V(p->page)));
		bool same = false;

		buf_clear(&b);
		posting_write(&b, p->page, &w->postings);
		while (sql_next(d, r)) {
			size_t n;
			const char *list = db_text(r, 0, &n);

			same = n == b.n && memcmp(list, b.s, n) == 0;
			c->lists++;
		}
		if (!same)
			differs(c, p, w->stem);
	}
	compare_size(d, p, c);
	buf_free(&b);
}

/* Returns true if the tables of the index are there. */
static bool
readable(struct desk *d)
{
	static const char *const sql[] = {
		"SELECT word, page, list FROM search_list LIMIT 1",
		"SELECT page, articles, title, body FROM search_size LIMIT 1"
	};
	enum db_code code = DB_OK;

	for (size_t i = 0; code == DB_OK && i < 2; i++) {
		struct db_rows *r;
		bool row;

		code = db_query(d->db, sql[i], DB_NOARGS, &r);
		if (code == DB_OK) {
			code = db_next(r, &row);
			db_done(r);
		}
	}
	if (code == DB_AGAIN || code == DB_AWAY)
		sql_fail(d, code);
	return code == DB_OK;
}

void
search_check(struct desk *d, struct buf *faults)
{
	struct comparison c = { .faults = faults };

	if (!readable(d)) {
		buf_str(faults, "the search index cannot be read\n");
		return;
	}
	indexed_pages(d, compare_page, &c);
	if (sql_int(d, "SELECT count(*) FROM search_list", DB_NOARGS) >
		c.lists ||
	    sql_int(d, "SELECT count(*) FROM search_size", DB_NOARGS) > c.pages)
		buf_str(faults,
		    "the search index has words of what is no article\n");
}
