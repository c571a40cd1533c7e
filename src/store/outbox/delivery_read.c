/* delivery_read.c - reads notices with what a message of them needs */
#include <string.h>

#include "claim.h"
#include "delivery.h"
#include "span.h"
#include "sql.h"

#define LAST 8 /* Message-IDs in References, besides the first */

/*
 * Finds the mail between the desk and the reader about the ticket: the first
 * message, and the last ones. Mail programs put these messages together.
 */
static void
read_thread(struct desk *d, struct pool *keep, struct delivery *y)
{
	struct db_rows *r = sql_query(d,
	    "SELECT message_id FROM mail WHERE ticket = $1"
	    " AND message_id IS NOT NULL AND ((direction = 'out'"
	    " AND recipient = $2) OR (direction = 'in' AND sender = $2))"
	    " ORDER BY id",
	    DB_ARGS(V(y->ticket), V(y->address)));
	const char *first = NULL, *last[LAST] = { NULL };
	struct buf b = { 0 };
	size_t n = 0;

	while (sql_next(d, r)) {
		const char *id = sql_kept(keep, r, 0);

		if (first == NULL)
			first = id;
		else
			last[n++ % LAST] = id;
		y->answers = id;
	}
	if (first != NULL)
		buf_fmt(&b, "<%s>", first);
	for (size_t i = n > LAST ? n - LAST : 0; i < n; i++)
		buf_fmt(&b, " <%s>", last[i % LAST]);
	if (b.n > 0)
		y->references = mem_keep(keep, b.s, b.n);
	buf_free(&b);
}

/*
 * Finds who writes: the mailbox that the ticket came to, else the one of its
 * category, service or team, else the settings, else any mailbox.
 */
static void
read_sender(struct desk *d, struct pool *keep, struct delivery *y)
{
	struct db_rows *r = sql_query(d,
	    "SELECT b.address, b.name, b.signature FROM mailbox b, ticket t"
	    " WHERE t.id = $1 AND b.retired IS NULL ORDER BY CASE"
	    " WHEN b.address IN (SELECT m.recipient FROM mail m"
	    "  WHERE m.ticket = t.id AND m.direction = 'in') THEN 1"
	    " WHEN b.category = t.category THEN 2"
	    " WHEN b.service = t.service THEN 3"
	    " WHEN b.team = t.team THEN 4"
	    " WHEN b.address = $2 THEN 5 ELSE 6 END, b.address LIMIT 1",
	    DB_ARGS(V(y->ticket), V(desk_setting(d, "address", NULL))));

	y->from_name = desk_setting(d, "name", NULL);
	y->signature = desk_setting(d, "signature", NULL);
	y->from = desk_setting(d, "address", NULL);
	if (!sql_next(d, r))
		return;
	y->from = sql_kept(keep, r, 0);
	if (!db_null(r, 1))
		y->from_name = sql_kept(keep, r, 1);
	if (!db_null(r, 2))
		y->signature = sql_kept(keep, r, 2);
	db_done(r);
}

bool
delivery_read(struct desk *d, int64_t id, struct pool *keep, struct delivery *y)
{
	struct db_rows *r = sql_query(d,
	    "SELECT n.ticket, n.at, n.entry, n.address,"
	    " coalesce(a.name, c.name), n.channel, h.program, n.subject, n.body,"
	    " n.message_id, coalesce(w.name, e.author) FROM notice n"
	    " LEFT JOIN contact c ON c.address = n.person"
	    " LEFT JOIN agent a ON a.login = n.person"
	    " LEFT JOIN channel h ON h.name = n.channel"
	    " LEFT JOIN entry e ON e.id = n.entry"
	    " LEFT JOIN agent w ON w.login = e.author"
	    " WHERE n.id = $1 AND n.claimed_by = $2 AND n.state = 'waiting'",
	    DB_ARGS(V(id), V(claim_mine(d)->by)));

	*y = (struct delivery){ .id = id };
	if (!sql_next(d, r))
		return false;
	y->ticket = db_int(r, 0);
	y->at.s = db_int(r, 1);
	y->entry = db_int(r, 2);
	y->address = sql_kept(keep, r, 3);
	y->name = sql_kept(keep, r, 4);
	y->channel = sql_kept(keep, r, 5);
	y->program = sql_kept(keep, r, 6);
	y->subject = sql_kept(keep, r, 7);
	y->body = sql_kept(keep, r, 8);
	y->message_id = sql_kept(keep, r, 9);
	y->author = sql_kept(keep, r, 10);
	db_done(r);
	read_thread(d, keep, y);
	read_sender(d, keep, y);
	return true;
}

void
delivery_files(struct desk *d, const struct delivery *y,
    void (*fn)(void *arg, const struct delivery_file *), void *arg)
{
	struct db_rows *r;

	if (y->entry == NONE)
		return;
	r = sql_query(d,
	    "SELECT a.name, a.type, c.data FROM attachment a JOIN content c"
	    " ON c.hash = a.hash WHERE a.entry = $1 ORDER BY a.id",
	    DB_ARGS(V(y->entry)));
	while (sql_next(d, r)) {
		struct val data = db_value(r, 2);
		struct delivery_file f = { .name = db_text(r, 0, NULL),
			.type = db_text(r, 1, NULL),
			.data = data.s,
			.n = data.n };

		fn(arg, &f);
	}
}

struct instant
delivery_answers_until(struct desk *d)
{
	const char *why;
	struct span s;

	if (!span_parse(desk_setting(d, "mail_token", "90d"), &s, &why))
		s.s = 0;
	return (struct instant){ d->now.s + s.s };
}

bool
delivery_address(struct desk *d)
{
	return desk_setting(d, "address", NULL) != NULL ||
	    sql_int(d, "SELECT 1 FROM mailbox WHERE retired IS NULL LIMIT 1",
		DB_NOARGS) == 1;
}
