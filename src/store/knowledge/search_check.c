/* search_check.c - the full-text index has the words of the articles */
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "article.h"
#include "search.h"
#include "search_check.h"
#include "sql.h"

/* An article: sums over its words, as the index has them and should have. */
struct doc {
	int64_t id;
	uint64_t has, wants;
};

struct comparison {
	struct doc *doc; /* by id; owned */
	size_t n;
	unsigned char key[crypto_shorthash_KEYBYTES];
	bool strange; /* the index has words of what is no article */
};

static int
by_id(const void *a, const void *b)
{
	int64_t x = ((const struct doc *)a)->id,
		y = ((const struct doc *)b)->id;

	return (x > y) - (x < y);
}

/* Makes an index of all articles in another database. */
static void
index_anew(struct desk *d, struct desk *to, struct comparison *c)
{
	struct db_rows *r = sql_query(d,
	    "SELECT id, title, body, tag FROM article ORDER BY id", DB_NOARGS);
	enum db_code code = db_begin(to->db, true, false);
	size_t cap = 0;

	if (code != DB_OK)
		sql_fail(to, code);
	while (sql_next(d, r)) {
		struct article a = { .title = db_text(r, 1, NULL),
			.body = db_text(r, 2, NULL),
			.tag = db_text(r, 3, NULL) };

		search_put(to, db_int(r, 0), NULL, &a);
		c->doc = mem_grow(c->doc, c->n, &cap, sizeof(*c->doc));
		c->doc[c->n++] = (struct doc){ .id = db_int(r, 0) };
	}
	if ((code = db_commit(to->db)) != DB_OK)
		sql_fail(to, code);
}

/* A word at its place, as a number that nobody can foresee. */
static uint64_t
weigh(const struct comparison *c, struct db_rows *r, struct buf *b)
{
	unsigned char hash[crypto_shorthash_BYTES];
	uint64_t n;

	buf_clear(b);
	buf_fmt(b, "%s %s %lld", db_text(r, 1, NULL), db_text(r, 2, NULL),
	    (long long)db_int(r, 3));
	crypto_shorthash(hash, (const unsigned char *)b->s, b->n, c->key);
	memcpy(&n, hash, sizeof(n));
	return n;
}

/* Adds the rows of a query to the sums: id, word, column, place. */
static enum db_code
add_rows(struct desk *d, const char *sql, struct comparison *c, bool wanted)
{
	struct buf b = { 0 };
	struct db_rows *r;
	bool row;
	enum db_code code = db_query(d->db, sql, DB_NOARGS, &r);

	if (code != DB_OK)
		return code;
	while ((code = db_next(r, &row)) == DB_OK && row) {
		struct doc id = { .id = db_int(r, 0) }, *doc = NULL;

		if (c->n > 0)
			doc = bsearch(&id, c->doc, c->n, sizeof(id), by_id);
		if (doc == NULL)
			c->strange = true;
		else
			*(wanted ? &doc->wants : &doc->has) += weigh(c, r, &b);
	}
	db_done(r);
	buf_free(&b);
	return code;
}

/*
 * Adds up the words of each article in an index, and how many there are. The
 * table of words is a temporary one. Returns false if the index cannot be read.
 */
static bool
add_up(struct desk *d, struct comparison *c, bool wanted)
{
	static const char *const sql[] = {
		"SELECT doc, term, col, \"offset\" FROM temp.article_word",
		"SELECT id, hex(sz), '', 0 FROM article_text_docsize"
	};
	enum db_code code = db_script(d->db,
	    "PRAGMA query_only = 0;"
	    " CREATE VIRTUAL TABLE IF NOT EXISTS temp.article_word"
	    " USING fts5vocab (main, article_text, instance);"
	    " PRAGMA query_only = 1");

	for (size_t i = 0; code == DB_OK && i < 2; i++)
		code = add_rows(d, sql[i], c, wanted);
	if (code == DB_AGAIN || code == DB_AWAY)
		sql_fail(d, code);
	return code == DB_OK;
}

/* The index cannot be asked, so another one is made and compared. */
static void
compare(struct desk *d, struct buf *faults)
{
	struct comparison c = { 0 };
	struct desk scratch;

	crypto_shorthash_keygen(c.key);
	desk_scratch(&scratch);
	index_anew(d, &scratch, &c);
	if (!add_up(&scratch, &c, true) || !add_up(d, &c, false))
		buf_str(faults, "the search index cannot be read\n");
	for (size_t i = 0; i < c.n; i++)
		if (c.doc[i].has != c.doc[i].wants)
			buf_fmt(faults,
			    "the search index has other words of article "
			    "%lld\n",
			    (long long)c.doc[i].id);
	if (c.strange)
		buf_str(faults,
		    "the search index has words of what is no article\n");
	desk_close(&scratch);
	free(c.doc);
}

void
search_check(struct desk *d, struct buf *faults)
{
	const char *wrong = search_wrong(d);
	struct db_rows *r;

	if (wrong == NULL) {
		compare(d, faults);
		return;
	}
	r = sql_query(d, wrong, DB_NOARGS);
	while (sql_next(d, r))
		buf_fmt(faults,
		    "the search index has other words of article %lld\n",
		    (long long)db_int(r, 0));
}
