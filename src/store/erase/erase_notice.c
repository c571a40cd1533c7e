/* erase_notice.c - what becomes of notices when texts are erased */
#include <string.h>

#include "erase_impl.h"
#include "notice.h"
#include "sql.h"

static bool
judge(struct erase *e, const struct erase_row *r, size_t i, struct val *new)
{
	if (strcmp(r->t->column[i], "body") != 0 || erase_left(r->v[i].s))
		return false;
	*new = val_text(e->as);
	return true;
}

void
erase_notice_entry(struct erase *e, int64_t entry)
{
	int64_t event = sql_int(
	    e->d, "SELECT event FROM entry WHERE id = $1", DB_ARGS(V(entry)));

	notice_withdraw(e->d, event, false);
	erase_walk(e, catalogue_find(&e->tables, "notice"), "t.event = $1",
	    V(event), judge);
}

void
erase_notice_ticket(struct erase *e, int64_t ticket)
{
	sql_run(e->d,
	    "UPDATE notice SET state = 'withdrawn', ended = $2"
	    " WHERE ticket = $1 AND state = 'waiting'",
	    DB_ARGS(V(ticket), V(e->d->now)));
}
