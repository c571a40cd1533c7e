#include <stdio.h>
#include <string.h>

#include "search.h"
#include "sql.h"

void
search_put(struct desk *d, int64_t id, const struct article *old,
    const struct article *new)
{
	/* with external content a row is taken out by naming what it held */
	if (old != NULL)
		sql_run(d,
		    "INSERT INTO article_text (article_text, rowid,"
		    " title, body, tag) VALUES ('delete', $1, $2, $3, $4)",
		    DB_ARGS(V(id), V(old->title), V(old->body), V(old->tag)));
	sql_run(d,
	    "INSERT INTO article_text (rowid, title, body, tag)"
	    " VALUES ($1, $2, $3, $4)",
	    DB_ARGS(V(id), V(new->title), V(new->body), V(new->tag)));
}

/* "vpn" OR "senha": nothing in the words can be an operator. */
static void
query(struct buf *b, const char *words)
{
	static const char parts[] = " \t\r\n!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

	while (*(words += strspn(words, parts)) != '\0') {
		size_t n = strcspn(words, parts);

		buf_str(b, b->n > 0 ? " OR \"" : "\"");
		buf_add(b, words, n);
		buf_ch(b, '"');
		words += n;
	}
}

int64_t
search_run(struct desk *d, char *const *words, int nwords, const char *state,
    int64_t limit, struct out *o)
{
	struct buf match = { 0 };
	struct db_rows *r;
	int64_t n = 0;
	char score[32];

	out_column(o, "id", OUT_NUMBER);
	out_column(o, "title", OUT_TEXT);
	out_column(o, "state", OUT_TEXT);
	out_column(o, "language", OUT_TEXT);
	out_column(o, "score", OUT_NUMBER);
	for (int i = 0; i < nwords; i++)
		query(&match, words[i]);
	if (match.n == 0)
		return 0;
	/*
	 * A title says more than a body: it weighs four times as much. The
	 * index sorts by rank itself, and only what is printed is joined.
	 */
	r = sql_query(d,
	    "SELECT a.id, a.title, a.state, a.language,"
	    " article_text.rank FROM article_text"
	    " JOIN article a ON a.id = article_text.rowid"
	    " WHERE article_text MATCH $1"
	    " AND article_text.rank MATCH 'bm25(4.0, 1.0, 4.0)'"
	    " AND a.retired IS NULL"
	    " AND (CAST($2 AS TEXT) IS NULL OR a.state = $2)"
	    " ORDER BY article_text.rank LIMIT $3",
	    DB_ARGS(V(match.s), V(state), V(limit != NONE ? limit : -1)));
	for (; sql_next(d, r); n++) {
		out_int(o, db_int(r, 0));
		for (int i = 1; i < 4; i++)
			out_str(o, db_text(r, i, NULL));
		snprintf(score, sizeof(score), "%.4g", -db_real(r, 4));
		out_str(o, score);
		out_row(o);
	}
	buf_free(&match);
	return n;
}
