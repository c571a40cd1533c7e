/* search.c - articles of the knowledge base are found, the best first */
#include <stdlib.h>
#include <string.h>

#include "candidate.h"
#include "find.h"
#include "indexed.h"
#include "language.h"
#include "rank.h"
#include "search_impl.h"
#include "sql.h"

#define RANKED 64	     /* articles whose texts are compared */
#define NEWEST 200	     /* questions about an article that are compared */
#define BLOCK  LEARNED_BLOCK /* articles that one statement reads */

struct results {
	struct result *r; /* owned */
	size_t n, cap;
	size_t ranked; /* the first ones, by score */
};

/* What a search can print: the columns of articles, score and query. */
static void
columns(struct search *s)
{
	static const char *const shown[] = { "id", "title", "state",
		"language" };
	static struct col cols[34];
	const struct kind *k = kind_plain("article");

	s->kind = *k;
	s->kind.cols = cols;
	cols[0] = (struct col){ .name = "query",
		.type = COL_TEXT,
		.flags = COL_COMPUTED | (s->of->records ? COL_SHOW : 0) };
	memcpy(&cols[1], k->cols, k->n * sizeof(*cols));
	for (size_t i = 1; i <= k->n; i++) {
		cols[i].flags &= ~(unsigned)COL_SHOW;
		for (size_t j = 0; j < sizeof(shown) / sizeof(*shown); j++)
			if (strcmp(cols[i].name, shown[j]) == 0)
				cols[i].flags |= COL_SHOW;
	}
	cols[k->n + 1] = (struct col){ .name = "score",
		.type = COL_REAL,
		.flags = COL_SHOW | COL_COMPUTED };
	cols[k->n + 2] = (struct col){ .name = "kind",
		.type = COL_TEXT,
		.flags = COL_COMPUTED | COL_SHOW };
	s->kind.n = k->n + 2 + s->of->tickets;
}

/* How one article is read. */
static void
read_article(struct search *s)
{
	buf_str(&s->sql, "SELECT t.id");
	for (size_t i = 0; i < s->nshow; i++) {
		buf_str(&s->sql, ", ");
		if (s->show[i]->flags & COL_COMPUTED)
			buf_str(&s->sql, "NULL");
		else
			kind_sql(&s->sql, s->show[i], s->d->now);
	}
	buf_str(&s->sql, " FROM article t WHERE t.id = $1");
}

/* How the texts of a block of candidates are read. */
static void
read_candidates(struct search *s)
{
	buf_str(&s->candidates,
	    "SELECT " INDEXED_COLUMNS " FROM article t WHERE t.retired IS NULL"
	    " AND ($1 = '' OR t.state = $1)"
	    " AND ($2 = '' OR t.language IS NULL OR t.language = $2"
	    " OR substr(t.language, 1, length($2) + 1) = $2 || '-')"
	    " AND t.id IN (");
	for (int i = 0; i < BLOCK; i++)
		buf_fmt(&s->candidates, "%s$%d", i > 0 ? ", " : "", i + 3);
	buf_ch(&s->candidates, ')');
}

void
search_open(struct search *s, struct desk *d, const struct search_terms *of)
{
	*s = (struct search){ .d = d, .of = of };
	read_candidates(s);
	s->taught = sql_int(d,
			"SELECT id FROM lesson WHERE retired IS NULL"
			" LIMIT 1",
			DB_NOARGS) != NONE;
}

bool
search_begin(struct search *s, struct desk *d, const struct search_terms *of,
    struct out *o, struct buf *why)
{
	static const char *const explained[] = { "query", "id", "part", "word",
		"articles", "weight" };

	search_open(s, d, of);
	s->o = o;
	columns(s);
	if (!find_columns(&s->kind, of->columns, &s->show, &s->nshow, why))
		return false;
	for (size_t i = 0; !of->explain && i < s->nshow; i++)
		col_print(o, s->show[i]);
	for (size_t i = !of->records; of->explain && i < 6; i++)
		out_column(o, explained[i],
		    i == 2 || i == 3 || i == 0 ? OUT_TEXT : OUT_NUMBER);
	read_article(s);
	return true;
}

void
search_end(struct search *s)
{
	query_free(&s->q);
	buf_free(&s->sql);
	buf_free(&s->candidates);
	free(s->show);
}

/* ------------------------------------------------------------------- ranking
 */

static int
by_id(const void *a, const void *b)
{
	const struct indexed *x = a, *y = b;

	return (x->id > y->id) - (x->id < y->id);
}

/* The newest questions about an article are compared. */
static void
add_learned(const struct learned_all *all, struct indexed *a)
{
	a->learned = learned_of(all, a->id, &a->nlearned);
	if (a->nlearned > NEWEST) {
		a->learned += a->nlearned - NEWEST;
		a->nlearned = NEWEST;
	}
}

/* Ranks an article by its texts, if it has the phrases. */
static void
rank(struct search *s, struct result *r, const struct indexed *a,
    struct words *ws)
{
	indexed_words(a, ws);
	if (s->q.phrases > 0 && !rank_phrases(&s->q, ws)) {
		r->id = NONE;
		return;
	}
	rank_article(&s->q, ws, r->part);
	if (a->nlearned > 0) {
		indexed_refused(a, ws);
		rank_refused(&s->q, ws, r->part);
	}
	r->score = rank_sum(r->part);
}

/* Reads the articles of some candidates, and leaves out those that the search
 * does not want. */
static void
read_block(struct search *s, const struct candidate *c, size_t n,
    struct results *to, struct words *ws)
{
	const char *state = s->of->state, *language = s->of->language;
	struct val args[BLOCK + 2] = { V(state != NULL ? state : ""),
		V(language != NULL ? language : "") };
	struct pool pool = { 0 };
	struct indexed *all = xcalloc(n + 1, sizeof(*all)), key = { 0 }, *a;
	struct learned_all learned = { 0 };
	int64_t id[BLOCK];
	struct db_rows *r;
	size_t have = 0;

	for (size_t i = 0; i < BLOCK; i++) {
		id[i] = c[i < n ? i : 0].id;
		args[i + 2] = V(id[i]);
	}
	if (s->taught)
		learned_some(s->d, id, n, &learned);
	r = sql_query(s->d, s->candidates.s, BLOCK + 2, args);
	for (; sql_next(s->d, r); have++)
		indexed_keep(&all[have], r, &pool);
	qsort(all, have, sizeof(*all), by_id);
	for (size_t i = 0; i < n; i++) {
		struct result found = { .id = key.id = c[i].id };

		if ((a = bsearch(&key, all, have, sizeof(*all), by_id)) == NULL)
			continue;
		found.part[RANK_STEMS] = found.score = c[i].stems;
		if (to->ranked < RANKED || s->q.phrases > 0) {
			add_learned(&learned, a);
			rank(s, &found, a, ws);
			to->ranked += found.id != NONE;
		}
		if (found.id == NONE)
			continue;
		to->r = mem_grow(to->r, to->n, &to->cap, sizeof(*to->r));
		to->r[to->n++] = found;
	}
	free(all);
	learned_free(&learned);
	mem_free(&pool);
}

/* Enough articles are known, whatever the others are. */
static bool
enough(const struct search *s, const struct results *all)
{
	return s->of->limit != NONE && all->n >= RANKED &&
	    all->n >= (size_t)s->of->limit && s->q.phrases == 0;
}

/* Finds the articles that answer the words of the query. */
static void
find(struct search *s, struct results *all)
{
	struct words ws = { 0 };
	struct candidate *c;
	size_t n;

	query_find(s->d, &s->q);
	c = candidate_list(&s->q, &n);
	for (size_t i = 0; i < n && !enough(s, all); i += BLOCK)
		read_block(s, c + i, n - i < BLOCK ? n - i : BLOCK, all, &ws);
	search_order(all->r, all->n, all->ranked);
	free(c);
	words_free(&ws);
}

static void
take_words(struct search *s, const char *const *text, size_t n, bool operators)
{
	const char *language = s->of->language;

	query_clear(&s->q);
	for (size_t i = 0; i < n; i++)
		query_add(&s->q, text[i], operators,
		    language != NULL ? stem_tag(language) : STEM_BOTH);
}

int64_t
search_text(struct search *s, const char *name, const char *const *text,
    size_t ntext, bool operators)
{
	struct results all = { 0 };
	size_t shown;

	take_words(s, text, ntext, operators);
	find(s, &all);
	shown = s->of->limit != NONE && (size_t)s->of->limit < all.n
	    ? (size_t)s->of->limit
	    : all.n;
	for (size_t i = 0; i < shown; i++)
		if (s->of->explain)
			search_explain(s, name, &all.r[i]);
		else
			search_print(s, name, &all.r[i]);
	free(all.r);
	return (int64_t)shown;
}

size_t
search_best(struct search *s, const char *text, struct found *best, size_t most)
{
	struct results all = { 0 };
	size_t n;

	take_words(s, &text, 1, false);
	find(s, &all);
	n = all.n < most ? all.n : most;
	for (size_t i = 0; i < n; i++)
		best[i] = (struct found){ all.r[i].id, all.r[i].score };
	free(all.r);
	return n;
}
