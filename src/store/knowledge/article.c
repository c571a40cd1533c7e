/* article.c - articles of the knowledge base: added, changed, retired */
#include <string.h>

#include "article.h"
#include "event.h"
#include "identity.h"
#include "index.h"
#include "number.h"
#include "translate.h"
#include "sql.h"
#include "text.h"
#include "value.h"

#define BIT(i) (UINT64_C(1) << (i))

void
article_clear(struct article *a)
{
	const struct kind *k = kind_plain("article");

	col_clear(k->cols, k->n, a);
	a->given = 0;
	a->taken = NULL;
}

/* Returns true if the ticket is there, and was not withdrawn. */
static bool
ticket_known(struct desk *d, int64_t id)
{
	return sql_int(d,
		   "SELECT id FROM ticket WHERE id = $1 AND withdrawn IS NULL",
		   DB_ARGS(V(id))) != NONE;
}

/* Checks a number that names another record. Returns false, and why, if there
 * is no such record. */
static bool
names_record(struct desk *d, const char *column, int64_t id, struct buf *why)
{
	if (strcmp(column, "ticket") == 0 && !ticket_known(d, id))
		buf_fmt(why, _("no ticket has the id %lld"), (long long)id);
	if (strcmp(column, "translation_of") == 0 &&
	    sql_int(d, "SELECT id FROM article WHERE id = $1",
		DB_ARGS(V(id))) == NONE)
		buf_fmt(why, _("no article has the id %lld"), (long long)id);
	return why->n == 0;
}

bool
article_set(struct desk *d, struct article *a, const char *column,
    const char *value, struct pool *pool, struct buf *why)
{
	const struct kind *k = kind_plain("article");
	const struct col *c = col_find(k->cols, k->n, column);
	struct buf reason = { 0 };
	struct val v;
	bool good = value_parse(d, c, value, false, pool, &v, &reason);

	if (good && (c->flags & COL_NEED) && value != NULL &&
	    identity_blank(value)) {
		buf_fmt(why, _("%s: is needed"), column);
		good = false;
	}
	if (good && v.type == VAL_INT && !names_record(d, column, v.i, &reason))
		good = false;
	if (good) {
		col_put(c, a, v);
		a->given |= BIT(c - k->cols);
	} else if (reason.n > 0)
		buf_fmt(why, "%s: %s", column, reason.s);
	buf_free(&reason);
	return good;
}

static int64_t
record(struct desk *d, const struct origin *origin, int64_t id)
{
	char name[NUMBER_ROOM];

	number_int(name, id);
	return event_record(d, origin, "article", name, ACTION_PUT);
}

enum answer
article_add(struct desk *d, struct article *a, struct pool *pool,
    const struct origin *origin, struct buf *why)
{
	const struct kind *k = kind_find(d, "article");
	const struct event_about about = { .ticket = NONE, .kind = "article" };

	if (a->ticket != NONE)
		article_from_ticket(d, a, pool);
	if (a->body == NULL) {
		buf_str(
		    why, _("there is no text; use -m, -e or standard input"));
		return REFUSED;
	}
	a->id = sql_new_id(d, "article");
	a->author = origin->actor != NULL ? origin->actor : d->actor;
	a->created = a->updated = event_at(d, origin);
	if (a->state == ARTICLE_NONE)
		a->state = ARTICLE_DRAFT;
	if (a->state == ARTICLE_REVIEW && a->review_at.s == NONE)
		a->review_at = a->created;
	sql_run(d,
	    "INSERT INTO article (id, title, body, state, language,"
	    " tag, ticket, author, created, updated, translation_of,"
	    " review_at, owner, category, service)"
	    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,"
	    " $14, $15)",
	    DB_ARGS(V(a->id), V(a->title), V(a->body),
		V(WORD_OF(article, a->state)), V(a->language), V(a->tag),
		V(a->ticket), V(a->author), V(a->created), V(a->updated),
		V(a->translation_of), V(a->review_at), V(a->owner),
		V(a->category), V(a->service)));
	index_put(d, a->id);
	record(d, origin, a->id);
	/* -n: it has no number yet */
	for (size_t i = 0; i < k->n; i++)
		if (!(k->cols[i].flags & COL_RO))
			event_plan(d, origin, &about, &k->cols[i],
			    val_int(NONE), col_get(&k->cols[i], a));
	return DONE;
}

bool
article_read(struct desk *d, int64_t id, struct article *a, struct pool *p)
{
	struct db_rows *r = sql_query(d,
	    "SELECT title, body, state, language,"
	    " tag, ticket, author, created, updated, retired, translation_of,"
	    " review_at, owner, category, service FROM article WHERE id = $1",
	    DB_ARGS(V(id)));

	if (!sql_next(d, r))
		return false;
	*a = (struct article){ .id = id,
		.title = sql_kept(p, r, 0),
		.body = sql_kept(p, r, 1),
		.state = VALUE_OF(article, db_text(r, 2, NULL)),
		.language = sql_kept(p, r, 3),
		.tag = sql_kept(p, r, 4),
		.ticket = db_int(r, 5),
		.author = sql_kept(p, r, 6),
		.created = { db_int(r, 7) },
		.updated = { db_int(r, 8) },
		.retired = { db_int(r, 9) },
		.translation_of = db_int(r, 10),
		.review_at = { db_int(r, 11) },
		.owner = sql_kept(p, r, 12),
		.category = sql_kept(p, r, 13),
		.service = sql_kept(p, r, 14) };
	db_done(r);
	return true;
}

/* What follows for the review from a change of the state: who sends an article
 * to review wants that now, and with the review its instant is over. */
static void
follow(const struct article *old, struct article *now, struct instant at)
{
	bool review = now->state == ARTICLE_REVIEW;

	if (now->state == old->state || now->review_at.s != old->review_at.s)
		return;
	if (review && (now->review_at.s == NONE || now->review_at.s > at.s))
		now->review_at = at;
	else if (!review && old->state == ARTICLE_REVIEW)
		now->review_at.s = NONE;
}

/* Writes the columns that differ to the history. Returns the event; NONE: no
 * column differs. */
static int64_t
write_changes(struct desk *d, const struct article *old,
    const struct article *now, const struct origin *origin)
{
	const struct kind *k = kind_find(d, "article");
	char name[NUMBER_ROOM];
	const struct event_about about = {
		.ticket = NONE, .kind = "article", .name = name
	};
	int64_t event = NONE;

	number_int(name, now->id);
	for (size_t i = 0; i < k->n; i++) {
		const struct col *c = &k->cols[i];
		struct val was = col_get(c, old), is = col_get(c, now);

		if (val_same(was, is))
			continue;
		if (event == NONE)
			event = record(d, origin, now->id);
		event_plan(d, origin, &about, c, was, is);
		event_change(d, event, c, was, is);
	}
	return event;
}

enum answer
article_change(
    struct desk *d, const struct article *new, const struct origin *origin)
{
	const struct kind *k = kind_find(d, "article");
	struct pool pool = { 0 };
	struct article old, now;
	int64_t event;

	if (!article_read(d, new->id, &old, &pool))
		return MISSING;
	now = old;
	for (size_t i = 0; i < k->n; i++)
		if (!(k->cols[i].flags & COL_RO) && (new->given &BIT(i)))
			col_put(&k->cols[i], &now, col_get(&k->cols[i], new));
	follow(&old, &now, event_at(d, origin));
	event = write_changes(d, &old, &now, origin);
	if (event != NONE) {
		index_take(d, now.id);
		sql_run(d,
		    "UPDATE article SET title = $2, body = $3,"
		    " state = $4, language = $5, tag = $6, ticket = $7,"
		    " updated = $8, translation_of = $9, review_at = $10,"
		    " owner = $11, category = $12, service = $13"
		    " WHERE id = $1",
		    DB_ARGS(V(now.id), V(now.title), V(now.body),
			V(WORD_OF(article, now.state)), V(now.language),
			V(now.tag), V(now.ticket), V(event_at(d, origin)),
			V(now.translation_of), V(now.review_at), V(now.owner),
			V(now.category), V(now.service)));
		index_put(d, now.id);
	}
	mem_free(&pool);
	return event != NONE ? DONE : SAME;
}
