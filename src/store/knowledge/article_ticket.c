/* article_ticket.c - a draft from a ticket, without what says who people are */
#include <string.h>

#include "article.h"
#include "event.h"
#include "private.h"
#include "sql.h"

/* Adds the people of the ticket, and all agents, by what they are called. */
static void
people(struct desk *d, int64_t ticket, struct mentions *m)
{
	struct db_rows *r = sql_query(d,
	    "SELECT c.name, c.address, c.phone FROM contact c"
	    " WHERE c.address IN (SELECT requester FROM ticket WHERE id = $1)"
	    " OR c.address IN (SELECT author FROM entry WHERE ticket = $1)"
	    " UNION ALL"
	    " SELECT a.name, a.login, a.email FROM agent a",
	    DB_ARGS(V(ticket)));

	while (sql_next(d, r)) {
		const char *name = db_text(r, 0, NULL);

		if (name != NULL) {
			mention_add(m, name, true);
			mention_add_words(m, name);
		}
		for (int i = 1; i < 3; i++)
			if (!db_null(r, i))
				mention_add(m, db_text(r, i, NULL), true);
	}
}

/* Notes one thing that was taken out: a line, each once. */
static void
note(void *arg, enum private_kind k, const char *text)
{
	struct buf *taken = arg, line = { 0 };

	buf_fmt(&line, "%s%s%.*s\n", private_word(k), *text != '\0' ? " " : "",
	    (int)strcspn(text, "\n"), text);
	if (strstr(buf_s(taken), line.s) == NULL)
		buf_add(taken, line.s, line.n);
	buf_free(&line);
}

static const char *
without_people(const char *text, const struct mentions *m, struct pool *pool,
    struct buf *taken)
{
	struct buf b = { 0 };
	const char *s;

	if (text == NULL)
		return NULL;
	private_take_out(&b, text, m, note, taken);
	s = b.n > 0 ? mem_keep(pool, b.s, b.n) : NULL;
	buf_free(&b);
	return s;
}

const char *
article_without_people(
    struct desk *d, int64_t ticket, const char *text, struct pool *pool)
{
	struct buf taken = { 0 };
	struct mentions m = { 0 };
	const char *s;

	people(d, ticket, &m);
	s = without_people(text, &m, pool, &taken);
	buf_free(&taken);
	mention_free(&m);
	return s != NULL ? s : "";
}

/* Returns the first message of the ticket, or the last one of an agent that
 * answers it. */
static const char *
message(struct desk *d, int64_t ticket, bool answer, struct pool *pool)
{
	return sql_text(d, pool,
	    answer ? "SELECT n.body FROM entry n JOIN event e"
		     " ON e.id = n.event WHERE n.ticket = $1"
		     " AND n.kind = 'message' AND n.role = 'agent'"
		     " AND n.withdrawn IS NULL AND e.action <> 'new'"
		     " ORDER BY " EVENT_LIFE_BACK("e") ", n.id DESC LIMIT 1"
		   : "SELECT n.body FROM entry n JOIN event e"
		     " ON e.id = n.event WHERE n.ticket = $1"
		     " AND n.kind = 'message' AND n.withdrawn IS NULL"
		     " ORDER BY " EVENT_LIFE("e") ", n.id LIMIT 1",
	    DB_ARGS(V(ticket)));
}

void
article_from_ticket(struct desk *d, struct article *a, struct pool *pool)
{
	struct buf b = { 0 }, taken = { 0 };
	struct mentions m = { 0 };
	const char *asked, *answered, *subject;

	people(d, a->ticket, &m);
	subject = without_people(
	    sql_text(d, pool, "SELECT subject FROM ticket WHERE id = $1",
		DB_ARGS(V(a->ticket))),
	    &m, pool, &taken);
	if (subject == NULL)
		subject = "[name]"; /* there was nothing else */
	if (a->title == NULL)
		a->title = subject;
	if (a->body == NULL) {
		asked = without_people(
		    message(d, a->ticket, false, pool), &m, pool, &taken);
		answered = without_people(
		    message(d, a->ticket, true, pool), &m, pool, &taken);
		buf_fmt(
		    &b, "## Problem\n\n%s\n", asked != NULL ? asked : subject);
		if (answered != NULL)
			buf_fmt(&b, "\n## Solution\n\n%s\n", answered);
		a->body = mem_keep(pool, b.s, b.n);
	}
	a->taken = mem_keep(pool, buf_s(&taken), taken.n);
	buf_free(&b);
	buf_free(&taken);
	mention_free(&m);
}
