/* lesson.c - what people teach the search is kept and taken back */
#include <string.h>

#include "event.h"
#include "index.h"
#include "lesson.h"
#include "number.h"
#include "sql.h"
#include "translate.h"

#define ASKED_MAX 1000 /* bytes of a message that are kept as a question */

void
lesson_clear(struct lesson *l)
{
	const struct kind *k = kind_plain("lesson");

	col_clear(k->cols, k->n, l);
}

/* Returns how many bytes of the text fit, in whole characters. */
static size_t
fitting(const char *s)
{
	size_t n = strlen(s);

	if (n <= ASKED_MAX)
		return n;
	for (n = ASKED_MAX; ((unsigned char)s[n] & 0xc0) == 0x80; n--)
		;
	return n;
}

const char *
lesson_question(struct desk *d, int64_t ticket, struct pool *pool)
{
	const char *subject, *asked, *whole;
	struct buf b = { 0 };

	subject = sql_text(d, pool,
	    "SELECT subject FROM ticket WHERE id = $1 AND withdrawn IS NULL",
	    DB_ARGS(V(ticket)));
	if (subject == NULL)
		return NULL;
	asked = sql_text(d, pool,
	    "SELECT n.body FROM entry n JOIN event e ON e.id = n.event"
	    " WHERE n.ticket = $1 AND n.kind = 'message'"
	    " AND n.role = 'requester' AND n.withdrawn IS NULL"
	    " ORDER BY " EVENT_LIFE("e") ", n.id LIMIT 1",
	    DB_ARGS(V(ticket)));
	buf_str(&b, subject);
	if (asked != NULL) {
		buf_ch(&b, '\n');
		buf_add(&b, asked, fitting(asked));
	}
	whole = mem_keep(pool, b.s, b.n);
	buf_free(&b);
	return whole;
}

static bool
check(struct desk *d, struct lesson *l, struct pool *pool, struct buf *why)
{
	if (sql_int(d, "SELECT id FROM article WHERE id = $1",
		DB_ARGS(V(l->article))) == NONE)
		buf_fmt(why, _("no article has the id %lld"),
		    (long long)l->article);
	else if (l->ticket != NONE && l->question == NULL &&
	    (l->question = lesson_question(d, l->ticket, pool)) == NULL)
		buf_fmt(
		    why, _("no ticket has the id %lld"), (long long)l->ticket);
	else if (l->ticket != NONE &&
	    sql_int(d, "SELECT id FROM ticket WHERE id = $1",
		DB_ARGS(V(l->ticket))) == NONE)
		buf_fmt(
		    why, _("no ticket has the id %lld"), (long long)l->ticket);
	return why->n == 0;
}

/* Returns the lesson that says the same; NONE: there is none. A judgement
 * without a question is one of many. */
static int64_t
known(struct desk *d, const struct lesson *l)
{
	if (l->question == NULL)
		return NONE;
	return sql_int(d,
	    "SELECT id FROM lesson WHERE article = $1 AND helped = $2"
	    " AND question = $3 AND coalesce(ticket, 0) = $4"
	    " AND coalesce(comment, '') = $5 AND retired IS NULL"
	    " ORDER BY id LIMIT 1",
	    DB_ARGS(V(l->article), val_int(l->helped.v), V(l->question),
		V(l->ticket != NONE ? l->ticket : 0),
		V(l->comment != NULL ? l->comment : "")));
}

enum answer
lesson_add(struct desk *d, struct lesson *l, struct pool *pool,
    const struct origin *origin, struct buf *why)
{
	const struct kind *k = kind_find(d, "lesson");
	const struct event_about about = { .ticket = NONE, .kind = "lesson" };
	char name[NUMBER_ROOM];

	if (!check(d, l, pool, why))
		return REFUSED;
	if ((l->id = known(d, l)) != NONE)
		return SAME;
	l->id = sql_new_id(d, "lesson");
	l->author = origin->actor != NULL ? origin->actor : d->actor;
	l->created = event_at(d, origin);
	if (l->question != NULL && l->helped.v == 1)
		index_learn(d, l->article, l->question);
	sql_run(d,
	    "INSERT INTO lesson (id, article, question, ticket, helped, source,"
	    " comment, author, created)"
	    " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
	    DB_ARGS(V(l->id), V(l->article), V(l->question), V(l->ticket),
		val_int(l->helped.v), V(WORD_OF(lesson, l->source)),
		V(l->comment), V(l->author), V(l->created)));
	number_int(name, l->id);
	event_record(d, origin, "lesson", name, ACTION_PUT);
	for (size_t i = 0; i < k->n; i++)
		if (!(k->cols[i].flags & COL_RO))
			event_plan(d, origin, &about, &k->cols[i],
			    val_int(NONE), col_get(&k->cols[i], l));
	return DONE;
}

enum answer
lesson_reply(struct desk *d, int64_t article, int64_t ticket, struct pool *pool,
    const struct origin *origin, struct buf *why)
{
	struct lesson l;

	lesson_clear(&l);
	l.article = article;
	l.ticket = ticket;
	l.helped.v = 1;
	l.source = LESSON_REPLY;
	return lesson_add(d, &l, pool, origin, why);
}

/* The article and the question that a record counts for; false: for none. */
static bool
counts(const struct val *v, struct lesson *l)
{
	const struct kind *k = kind_plain("lesson");

	lesson_clear(l);
	for (size_t i = 0; v != NULL && i < k->n; i++)
		col_put(&k->cols[i], l, v[i]);
	return v != NULL && l->retired.s == NONE && l->helped.v == 1 &&
	    l->question != NULL;
}

void
lesson_changed(struct desk *d, const struct val *old, const struct val *new)
{
	struct lesson was, is;
	bool before = counts(old, &was), now = counts(new, &is);

	if (before)
		index_unlearn(d, was.article, was.question);
	if (now && (!before || is.article != was.article))
		index_learn(d, is.article, is.question);
}
