/* search.c - full text of the knowledge base */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "find.h"
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
#define VECTOR(title, body, tag)						\
	"setweight(" WORDS(title) " || " WORDS("coalesce(" tag ", '')") ", 'A')"\
	" || setweight(" WORDS(body) ", 'D')"
#define QUERY	"to_tsquery('simple', " FOLD("$1") ")"
#define RANK	"ts_rank('{0.25, 0.25, 0.25, 1}', x.words, " QUERY ")"

/*
 * Where the engines differ. $1 is the id or the words that are looked for,
 * $2 to $4 title, body and tags, or $2 the state of the articles. A title says
 * more than a body: it and the tags weigh four times as much.
 */
static const struct dialect {
	const char	*engine;
	bool		 whole;		/* a row is taken out by naming what it held */
	const char	*take, *put, *renew, *either;
	char		 quote;		/* around a word */
	const char	*score, *find, *order, *wrong;
} dialects[] = {
	{ "sqlite", true,
	    "INSERT INTO article_text (article_text, rowid, title, body, tag)"
	    " VALUES ('delete', $1, $2, $3, $4)",
	    "INSERT INTO article_text (rowid, title, body, tag)"
	    " VALUES ($1, $2, $3, $4)",
	    "INSERT INTO article_text (article_text) VALUES ('rebuild')",
	    " OR ", '"',
	    /* the index sorts by rank, and only what is printed is joined */
	    "-article_text.rank",
	    " FROM article_text JOIN article t ON t.id = article_text.rowid"
	    " WHERE article_text MATCH $1 AND"
	    " article_text.rank MATCH 'bm25(4.0, 1.0, 4.0)'",
	    " ORDER BY article_text.rank", NULL },
	{ "pgsql", false,
	    "DELETE FROM article_text WHERE article = $1",
	    "INSERT INTO article_text (article, words) VALUES ($1, "
	    VECTOR("$2", "$3", "$4") ")",
	    NULL, /* a row is all that its index knows */
	    " | ", '\'',
	    RANK,
	    " FROM article_text x JOIN article t ON t.id = x.article"
	    " WHERE x.words @@ " QUERY,
	    " ORDER BY " RANK " DESC, t.id",
	    "SELECT coalesce(t.id, x.article) FROM article t FULL JOIN"
	    " article_text x ON x.article = t.id WHERE x.words IS DISTINCT FROM"
	    " (" VECTOR("t.title", "t.body", "t.tag") ") ORDER BY 1" },
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

const char *
search_wrong(struct desk *d)
{
	return dialect(d)->wrong;
}

void
search_renew(struct desk *d)
{
	const struct dialect *of = dialect(d);

	if (of->renew != NULL)
		sql_run(d, of->renew, DB_NOARGS);
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

/* What a search can print: the columns of articles, and the score. */
static struct kind
results(void)
{
	static const char *const shown[] = { "id", "title", "state",
		"language" };
	static struct col cols[32];
	struct kind k = *kind_plain("article");

	memcpy(cols, k.cols, k.n * sizeof(*cols));
	for (size_t i = 0; i < k.n; i++)
		cols[i].flags &= ~(unsigned)COL_SHOW;
	for (size_t i = 0; i < sizeof(shown) / sizeof(shown[0]); i++) {
		size_t at = (size_t)(col_find(k.cols, k.n, shown[i]) - k.cols);

		cols[at].flags |= COL_SHOW;
	}
	cols[k.n++] = (struct col){ .name = "score",
		.type = COL_REAL,
		.flags = COL_SHOW | COL_COMPUTED };
	k.cols = cols;
	return k;
}

static void
print(struct out *o, struct db_rows *r, const struct col *const *show, size_t n)
{
	struct buf b = { 0 };
	char score[32];

	for (size_t i = 0; i < n; i++) {
		struct val v = sql_value(r, (int)i, show[i]);

		buf_clear(&b);
		if (show[i]->type == COL_REAL) {
			snprintf(score, sizeof(score), "%.4g", v.d);
			buf_str(&b, score);
		} else
			col_format(&b, show[i], v);
		out_str(o, v.type != VAL_NULL ? buf_s(&b) : NULL);
	}
	out_row(o);
	buf_free(&b);
}

/* "SELECT ... FROM ...": the columns, and what is searched. */
static void
select_from(struct buf *sql, const struct dialect *of, struct desk *d,
    const struct col *const *show, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		buf_str(sql, i == 0 ? "SELECT " : ", ");
		if (show[i]->flags & COL_COMPUTED)
			buf_str(sql, of->score);
		else
			kind_sql(sql, show[i], d->now);
	}
	buf_fmt(sql, "%s AND t.retired IS NULL", of->find);
}

bool
search_run(struct desk *d, const struct search *s, struct out *o,
    int64_t *found, struct buf *why)
{
	const struct dialect *of = dialect(d);
	const struct kind k = results();
	struct buf match = { 0 }, sql = { 0 };
	const struct col **show;
	struct val args[3];
	struct db_rows *r;
	size_t nargs = 0, n;

	*found = 0;
	if (!find_columns(&k, s->columns, &show, &n, why))
		return false;
	for (size_t i = 0; i < n; i++)
		col_print(o, show[i]);
	for (int i = 0; i < s->nwords; i++)
		query(&match, of, s->words[i]);
	if (match.n > 0) {
		args[nargs++] = V(&match.s[0]);
		select_from(&sql, of, d, show, n);
		if (s->state != NULL) {
			args[nargs++] = V(s->state);
			buf_fmt(&sql, " AND t.state = $%zu", nargs);
		}
		buf_str(&sql, of->order);
		if (s->limit != NONE) {
			args[nargs++] = V(s->limit);
			buf_fmt(&sql, " LIMIT $%zu", nargs);
		}
		r = sql_query(d, sql.s, nargs, args);
		for (; sql_next(d, r); ++*found)
			print(o, r, show, n);
	}
	buf_free(&match);
	buf_free(&sql);
	free(show);
	return true;
}
