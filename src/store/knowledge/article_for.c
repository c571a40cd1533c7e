/* article_for.c - the article that a requester gets, in their language */
#include <string.h>

#include "article.h"
#include "sql.h"
#include "translate.h"

/* Returns the language of whoever asks, else that of their organisation. */
static const char *
spoken(struct desk *d, int64_t ticket, struct pool *pool)
{
	return sql_text(d, pool,
	    "SELECT coalesce(c.language, o.language) FROM ticket t"
	    " LEFT JOIN contact c ON c.address = t.requester"
	    " LEFT JOIN organisation o"
	    " ON o.name = coalesce(c.organisation, t.organisation)"
	    " WHERE t.id = $1",
	    DB_ARGS(V(ticket)));
}

/* How well a language suits whoever speaks another: 2 the same, 1 of another
 * country, 0 not at all. */
static int
suits(const char *language, const char *speaks)
{
	size_t n;

	if (language == NULL || speaks == NULL)
		return 0;
	if (strcmp(language, speaks) == 0)
		return 2;
	n = strcspn(speaks, "-");
	return strncmp(language, speaks, n) == 0 &&
	    (language[n] == '-' || language[n] == '\0');
}

/* Returns the public article of the translations that suits best; the one with
 * that id if none suits better. */
static int64_t
best(struct desk *d, const struct article *a, const char *speaks)
{
	int64_t id = a->id,
		root = a->translation_of != NONE ? a->translation_of : a->id;
	int most = suits(a->language, speaks);
	struct db_rows *r = sql_query(d,
	    "SELECT id, language FROM article"
	    " WHERE (id = $1 OR translation_of = $1)"
	    " AND state = 'public' AND retired IS NULL ORDER BY id",
	    DB_ARGS(V(root)));

	while (sql_next(d, r)) {
		int well = suits(db_text(r, 1, NULL), speaks);

		if (well > most) {
			most = well;
			id = db_int(r, 0);
		}
	}
	return id;
}

bool
article_for(struct desk *d, struct article *a, int64_t ticket,
    struct pool *pool, struct buf *why)
{
	int64_t id = a->id, to;

	if (!article_read(d, id, a, pool)) {
		buf_fmt(why, _("no article has the id %lld"), (long long)id);
		return false;
	}
	if (a->retired.s != NONE) {
		buf_fmt(why, _("article %lld is retired"), (long long)id);
		return false;
	}
	if (a->state != ARTICLE_PUBLIC) {
		buf_fmt(why,
		    _("article %lld is not public; publish it with 'hd-kb edit "
		      "--state public %lld'"),
		    (long long)id, (long long)id);
		return false;
	}
	to = best(d, a, spoken(d, ticket, pool));
	return to == id || article_read(d, to, a, pool);
}

void
article_plain(const struct article *a, struct buf *b)
{
	const struct markdown_look look = { .away = true };

	buf_fmt(b, "%s\n\n", a->title);
	markdown_text(b, a->body, &look);
	while (b->s[b->n - 1] == '\n')
		b->s[--b->n] = '\0';
}

const char *
article_reply(const struct article *a, const char *text, struct pool *pool)
{
	struct buf b = { 0 };
	const char *whole;

	if (text != NULL)
		buf_fmt(&b, "%s%s\n", text,
		    text[strlen(text) - 1] == '\n' ? "" : "\n");
	article_plain(a, &b);
	whole = mem_keep(pool, b.s, b.n);
	buf_free(&b);
	return whole;
}
