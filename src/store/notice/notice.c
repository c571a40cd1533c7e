/* notice.c - writes and withdraws notices */
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "names.h"
#include "notice_impl.h"
#include "sql.h"
#include "ticket_row.h"
#include "translate.h"

/* ------------------------------------------------------- who, and with what */

/* What a text such as "requester:received" says. The texts are owned. */
struct telling {
	char *who, *template;
	enum whom whom; /* WHOM_NONE: who is a login */
};

static void
telling_free(struct telling *t)
{
	free(t->who);
	free(t->template);
}

/* Reads the text. False, and why. telling_free frees it in any case. */
static bool
telling_read(struct desk *d, const char *s, struct telling *t, struct buf *why)
{
	const char *colon = strchr(s, ':');

	*t = (struct telling){ .who = NULL };
	if (colon == NULL || colon == s || colon[1] == '\0') {
		buf_fmt(why,
		    _("\"%s\" does not say who is told, and with which "
		      "template: requester:received"),
		    s);
		return false;
	}
	t->who = xstrndup(s, (size_t)(colon - s));
	t->template = xstrdup(colon + 1);
	t->whom = VALUE_OF(whom, t->who);
	if (t->whom != WHOM_NONE || names_in_use(d, "agent", t->who))
		return true;
	buf_fmt(why,
	    _("\"%s\" is neither requester, watcher, agent, team, manager, nor "
	      "an agent"),
	    t->who);
	return false;
}

bool
notice_check(struct desk *d, const char *s, struct buf *why)
{
	struct telling t;
	struct template template;
	struct pool keep = { 0 };
	bool good = telling_read(d, s, &t, why) &&
	    template_find(d, t.template, NULL, &keep, &template, why);

	mem_free(&keep);
	telling_free(&t);
	return good;
}

bool
notice_on(struct desk *d)
{
	return desk_setting(d, "sending", NULL) != NULL;
}

/* --------------------------------------------------------- what has happened
 */

static bool
read_event(struct desk *d, int64_t event, struct pool *keep, struct told *t)
{
	struct db_rows *r = sql_query(d,
	    "SELECT e.actor, n.id, n.kind, n.role, coalesce(a.name, c.name,"
	    " n.author), n.body FROM event e LEFT JOIN entry n"
	    " ON n.ticket = e.ticket AND n.event = e.id"
	    " LEFT JOIN agent a ON a.login = n.author"
	    " LEFT JOIN contact c ON c.address = n.author WHERE e.id = $1",
	    DB_ARGS(V(event)));

	*t = (struct told){ .event = event, .entry = NONE };
	if (!sql_next(d, r))
		return false;
	t->actor = sql_kept(keep, r, 0);
	t->entry = db_int(r, 1);
	t->kind = VALUE_OF(entry, db_text(r, 2, NULL));
	t->role = VALUE_OF(role, db_text(r, 3, NULL));
	t->author = sql_kept(keep, r, 4);
	t->body = sql_kept(keep, r, 5);
	db_done(r);
	return true;
}

/* ------------------------------------------------------------------- writing
 */

/* Adds "hd.12.7.RANDOM@desk.example": nobody else makes the same. */
static void
message_id(struct desk *d, int64_t ticket, int64_t id, struct buf *b)
{
	struct pool keep = { 0 };
	const char *address = desk_setting(d, "address", NULL), *at;
	unsigned char bytes[8];
	char hex[2 * sizeof(bytes) + 1];

	if (address == NULL)
		address = sql_text(d, &keep,
		    "SELECT min(address) FROM mailbox WHERE retired IS NULL",
		    DB_NOARGS);
	at = address != NULL ? strrchr(address, '@') : NULL;
	randombytes_buf(bytes, sizeof(bytes));
	sodium_bin2hex(hex, sizeof(hex), bytes, sizeof(bytes));
	buf_fmt(b, "hd.%lld.%lld.%s@%s", (long long)ticket, (long long)id, hex,
	    at != NULL && notice_address(address) ? at + 1 : "hd.invalid");
	mem_free(&keep);
}

/* A subject is one line, without anything that commands a terminal. */
static void
one_line(struct buf *b)
{
	for (size_t i = 0; i < b->n; i++)
		if ((unsigned char)b->s[i] < ' ' || b->s[i] == 127)
			b->s[i] = ' ';
}

void
notice_write(struct desk *d, const struct ticket *t, const struct told *told,
    const struct template *template, const struct person *p)
{
	bool message = strstr(template->body, "{message.body}") != NULL &&
	    told->kind == ENTRY_MESSAGE && told->role == ROLE_AGENT;
	const struct template_values values = { .ticket = t,
		.reader = &p->reader,
		.author = told->author,
		.message = told->body,
		.contact = p->outside ? p->key : NULL };
	struct buf subject = { 0 }, body = { 0 }, name = { 0 };
	int64_t id;

	if (sql_int(d,
		"SELECT 1 FROM notice WHERE event = $1 AND address = $2"
		" AND template = $3",
		DB_ARGS(V(told->event), V(p->address), V(template->name))) == 1)
		return;
	id = sql_new_id(d, "notice");
	template_fill(d,
	    template->subject != NULL ? template->subject : "#{ticket.id}",
	    &values, &subject);
	one_line(&subject);
	template_fill(d, template->body, &values, &body);
	message_id(d, t->id, id, &name);
	sql_run(d,
	    "INSERT INTO notice (id, at, event, ticket, template, whom, person,"
	    " address, channel, subject, body, entry, message_id, state,"
	    " next_at, tries) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,"
	    " $11, $12, $13, 'waiting', $2, 0)",
	    DB_ARGS(V(id), V(d->now), V(told->event), V(t->id),
		V(template->name), V(WORD_OF(whom, p->whom)), V(p->key),
		V(p->address), V(p->channel), V(buf_s(&subject)),
		V(buf_s(&body)), V(message ? told->entry : NONE), V(name.s)));
	buf_free(&subject);
	buf_free(&body);
	buf_free(&name);
}

/* Returns true if the person is to hear of it. */
static bool
hears(const struct desk *d, const struct told *told, const struct person *p)
{
	if (d->untold != NULL && strcmp(d->untold, p->address) == 0)
		return false;
	if (p->outside)
		return told->entry == NONE || told->kind == ENTRY_MESSAGE;
	return told->actor == NULL || strcmp(told->actor, p->key) != 0;
}

static enum answer
tell(struct desk *d, const struct ticket *t, const struct told *told,
    const struct telling *telling, struct buf *why)
{
	struct people people = { 0 };
	struct template template;
	enum answer answer = SAME;

	notice_people(d, t, telling->whom, telling->who, &people);
	for (size_t i = 0; i < people.n && answer != REFUSED; i++) {
		const struct person *p = &people.v[i];

		if (!hears(d, told, p))
			continue;
		if (!template_find(d, telling->template, p->reader.language,
			&people.keep, &template, why))
			answer = REFUSED;
		else {
			notice_write(d, t, told, &template, p);
			answer = DONE;
		}
	}
	notice_people_free(&people);
	return answer;
}

enum answer
notice_owe(struct desk *d, int64_t ticket, int64_t event, const char *text,
    struct buf *why)
{
	struct telling telling;
	struct pool keep = { 0 };
	struct told told;
	struct ticket t;
	enum answer answer = REFUSED;

	if (!notice_on(d) || d->plan != NULL)
		return SAME;
	if (telling_read(d, text, &telling, why)) {
		answer = SAME;
		if (ticket_read(d, ticket, &t)) {
			if (read_event(d, event, &keep, &told))
				answer = tell(d, &t, &told, &telling, why);
			ticket_free(&t);
		}
	}
	telling_free(&telling);
	mem_free(&keep);
	return answer;
}

bool
notice_told(struct desk *d, int64_t event)
{
	return sql_int(d,
		   "SELECT 1 FROM notice WHERE event = $1 AND (state = 'sent'"
		   " OR (state = 'waiting' AND claimed_by IS NOT NULL)) LIMIT 1",
		   DB_ARGS(V(event))) == 1;
}

void
notice_withdraw(struct desk *d, int64_t event, bool back)
{
	if (back)
		sql_run(d,
		    "UPDATE notice SET state = 'waiting', ended = NULL"
		    " WHERE event = $1 AND state = 'withdrawn'",
		    DB_ARGS(V(event)));
	else
		sql_run(d,
		    "UPDATE notice SET state = 'withdrawn', ended = $2"
		    " WHERE event = $1 AND state = 'waiting'"
		    " AND (claimed_by IS NULL OR claimed_until <= $2)",
		    DB_ARGS(V(event), V(d->now)));
}
