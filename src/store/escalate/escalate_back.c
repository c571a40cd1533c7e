/* escalate_back.c - takes the last escalation of a ticket back */
#include <string.h>

#include "escalate.h"
#include "event.h"
#include "sql.h"
#include "translate.h"

/* Returns the last escalation that has not been taken back; NONE: there is
 * none. */
static int64_t
last_escalation(struct desk *d, int64_t ticket)
{
	struct db_rows *r = sql_query(d,
	    "SELECT e.id, e.action FROM event e WHERE e.ticket = $1"
	    " AND e.kind IS NULL AND e.action IN ('escalate', 'deescalate')"
	    " AND " EVENT_COUNTS("e") " ORDER BY " EVENT_LIFE_BACK("e"),
	    DB_ARGS(V(ticket)));
	int64_t back = 0, found = NONE;

	while (found == NONE && sql_next(d, r)) {
		if (VALUE_OF(action, db_text(r, 1, NULL)) == ACTION_LOWER)
			back++;
		else if (back-- == 0)
			found = db_int(r, 0);
	}
	if (found != NONE)
		db_done(r);
	return found;
}

/* Reads the columns that are still as the escalation has left them. */
static void
read_edits(struct desk *d, const struct ticket *t, int64_t event,
    struct pool *keep, struct update *u, struct edit *edits)
{
	const struct kind *k = kind_find(d, "ticket");
	struct db_rows *r = sql_query(d,
	    "SELECT field, old, new FROM change WHERE event = $1"
	    " AND field IN ('level', 'priority', 'team') ORDER BY field",
	    DB_ARGS(V(event)));

	while (sql_next(d, r)) {
		const struct col *c =
		    col_find(k->cols, k->n, db_text(r, 0, NULL));

		if (val_same(
			ticket_get(t, c), col_stored(c, sql_kept(keep, r, 2))))
			edits[u->n++] = (struct edit){ .col = c,
				.new = col_stored(c, sql_kept(keep, r, 1)) };
	}
	u->edits = edits;
}

enum answer
escalate_back(
    struct desk *d, int64_t id, const struct origin *a, struct buf *why)
{
	struct update update = { .action = ACTION_LOWER };
	struct edit edits[3];
	struct pool keep = { 0 };
	struct ticket t;
	enum answer answer = REFUSED;
	int64_t event;

	if (!ticket_read(d, id, &t))
		return MISSING;
	if ((event = last_escalation(d, id)) == NONE)
		buf_str(why,
		    _("the ticket has not been escalated, or only "
		      "what was taken back"));
	else {
		read_edits(d, &t, event, &keep, &update, edits);
		if (update.n == 0)
			buf_str(
			    why, _("nothing is left of its last escalation"));
		else
			answer = ticket_change(d, id, &update, a, why);
	}
	ticket_free(&t);
	mem_free(&keep);
	return answer;
}
