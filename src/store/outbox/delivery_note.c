/* delivery_note.c - a notice that cannot be delivered stands on its ticket */
#include "actor.h"
#include "delivery.h"
#include "entry.h"
#include "sql.h"
#include "ticket.h"

/* Adds a note of the desk itself to a ticket. */
static void
add_note(struct desk *d, int64_t ticket, const char *text)
{
	struct writing w = { .kind = ENTRY_NOTE,
		.author = ACTOR_SYSTEM,
		.role = ROLE_SYSTEM,
		.body = text };
	struct update u = { .action = ACTION_NOTE, .writing = &w };
	struct origin origin = { .at = { NONE }, .actor = ACTOR_SYSTEM };
	struct buf ignored = { 0 };

	(void)ticket_change(d, ticket, &u, &origin, &ignored);
	buf_free(&ignored);
}

void
delivery_note(struct desk *d, int64_t id, bool forever)
{
	struct db_rows *r = sql_query(d,
	    "SELECT n.ticket, n.address, n.subject, n.reason FROM notice n"
	    " JOIN contact c ON c.address = n.person WHERE n.id = $1"
	    " AND n.whom IN ('requester', 'watcher')",
	    DB_ARGS(V(id)));
	struct pool keep = { 0 };
	struct buf text = { 0 };
	const char *address;
	int64_t ticket;

	if (!sql_next(d, r))
		return;
	ticket = db_int(r, 0);
	address = sql_kept(&keep, r, 1);
	buf_fmt(&text, "The message \"%s\" did not reach %s: %s",
	    db_text(r, 2, NULL), address, db_text(r, 3, NULL));
	db_done(r);
	if (forever)
		sql_run(d,
		    "UPDATE contact SET undeliverable = $1 WHERE address = $2"
		    " AND undeliverable IS NULL",
		    DB_ARGS(V(d->now), V(address)));
	add_note(d, ticket, text.s);
	buf_free(&text);
	mem_free(&keep);
}
