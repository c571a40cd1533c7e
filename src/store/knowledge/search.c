#include <stdio.h>
#include <string.h>

#include "search.h"
#include "sql.h"

/* clang-format off */
/*
 * PostgreSQL has words without accents only in an extension: these are the
 * letters of the languages written in Latin script, and what words end at.
 */
#define ACCENTS								\
	"ÀÁÂÃÄÅàáâãäåĀāĂăĄąÇçĆćČčĎďÈÉÊËèéêëĒēĘęĚěÌÍÎÏìíîïĪīĽľŁłÑñŃńŇňÒÓÔÕÖØ" \
	"òóôõöøŌōŐőŔŕŘřŚśŞşŠšŤťÙÚÛÜùúûüŪūŮůŰűÝýÿŹźŻżŽž"
#define PLAIN								\
	"aaaaaaaaaaaaaaaaaaccccccddeeeeeeeeeeeeeeiiiiiiiiiillllnnnnnnoooooo" \
	"oooooooooorrrrssssssttuuuuuuuuuuuuuuyyyzzzzzz"
#define MARKS	"!\"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~"
#define SPACES	"                                "
#define FOLD(x)	"translate(lower(" x "), '" ACCENTS "', '" PLAIN "')"
#define WORDS(x)							\
	"to_tsvector('simple', translate(" FOLD(x) ", '" MARKS "', '" SPACES "'))"
#define QUERY	"to_tsquery('simple', " FOLD("$1") ")"

/*
 * Where the engines differ. $1 is the id or the words that are looked for,
 * $2 to $4 title, body and tags, or $2 the state of the articles. A title says
 * more than a body: it and the tags weigh four times as much.
 */
static const struct dialect {
	const char	*engine;
	bool		 whole;		/* a row is taken out by naming what it held */
	const char	*take, *put, *either;
	char		 quote;		/* around a word */
	const char	*find, *order;
} dialects[] = {
	{ "sqlite", true,
	    "INSERT INTO article_text (article_text, rowid, title, body, tag)"
	    " VALUES ('delete', $1, $2, $3, $4)",
	    "INSERT INTO article_text (rowid, title, body, tag)"
	    " VALUES ($1, $2, $3, $4)",
	    " OR ", '"',
	    /* the index sorts by rank, and only what is printed is joined */
	    "SELECT a.id, a.title, a.state, a.language, -article_text.rank"
	    " FROM article_text JOIN article a ON a.id = article_text.rowid"
	    " WHERE article_text MATCH $1 AND"
	    " article_text.rank MATCH 'bm25(4.0, 1.0, 4.0)'",
	    " ORDER BY article_text.rank" },
	{ "pgsql", false,
	    "DELETE FROM article_text WHERE article = $1",
	    "INSERT INTO article_text (article, words) VALUES ($1,"
	    " setweight(" WORDS("$2") " || " WORDS("coalesce($4, '')") ", 'A') ||"
	    " setweight(" WORDS("$3") ", 'D'))",
	    " | ", '\'',
	    "SELECT a.id, a.title, a.state, a.language,"
	    " ts_rank('{0.25, 0.25, 0.25, 1}', x.words, " QUERY ") AS rank"
	    " FROM article_text x JOIN article a ON a.id = x.article"
	    " WHERE x.words @@ " QUERY,
	    " ORDER BY rank DESC, a.id" },
};
/* clang-format on */

static const struct dialect *
dialect(struct desk *d)
{
	const char *engine = db_engine(d->db);

	return &dialects[strcmp(engine, dialects[0].engine) != 0];
}

void
search_put(struct desk *d, int64_t id, const struct article *old,
    const struct article *new)
{
	const struct dialect *of = dialect(d);

	if (old != NULL && of->whole)
		sql_run(d, of->take,
		    DB_ARGS(V(id), V(old->title), V(old->body), V(old->tag)));
	else if (old != NULL)
		sql_run(d, of->take, DB_ARGS(V(id)));
	sql_run(d, of->put,
	    DB_ARGS(V(id), V(new->title), V(new->body), V(new->tag)));
}

/* "vpn" OR "senha": nothing in the words can be an operator. */
static void
query(struct buf *b, const struct dialect *of, const char *words)
{
	static const char parts[] = " \t\r\n!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

	while (*(words += strspn(words, parts)) != '\0') {
		size_t n = strcspn(words, parts);

		buf_str(b, b->n > 0 ? of->either : "");
		buf_ch(b, of->quote);
		buf_add(b, words, n);
		buf_ch(b, of->quote);
		words += n;
	}
}

int64_t
search_run(struct desk *d, char *const *words, int nwords, const char *state,
    int64_t limit, struct out *o)
{
	const struct dialect *of = dialect(d);
	struct buf match = { 0 }, sql = { 0 };
	struct val args[3];
	struct db_rows *r;
	size_t nargs = 0;
	int64_t n = 0;
	char score[32];

	out_column(o, "id", OUT_NUMBER);
	out_column(o, "title", OUT_TEXT);
	out_column(o, "state", OUT_TEXT);
	out_column(o, "language", OUT_TEXT);
	out_column(o, "score", OUT_NUMBER);
	for (int i = 0; i < nwords; i++)
		query(&match, of, words[i]);
	if (match.n == 0)
		return 0;
	args[nargs++] = V(&match.s[0]);
	buf_fmt(&sql, "%s AND a.retired IS NULL", of->find);
	if (state != NULL) {
		args[nargs++] = V(state);
		buf_fmt(&sql, " AND a.state = $%zu", nargs);
	}
	buf_str(&sql, of->order);
	if (limit != NONE) {
		args[nargs++] = V(limit);
		buf_fmt(&sql, " LIMIT $%zu", nargs);
	}
	r = sql_query(d, sql.s, nargs, args);
	for (; sql_next(d, r); n++) {
		out_int(o, db_int(r, 0));
		for (int i = 1; i < 4; i++)
			out_str(o, db_text(r, i, NULL));
		snprintf(score, sizeof(score), "%.4g", db_real(r, 4));
		out_str(o, score);
		out_row(o);
	}
	buf_free(&match);
	buf_free(&sql);
	return n;
}
