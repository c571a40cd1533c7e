/* sla_apply.c - gives open clocks the targets of changed policies */
#include <stdlib.h>
#include <string.h>

#include "clock_set.h"
#include "col.h"
#include "err.h"
#include "translate.h"
#include "sla.h"
#include "sql.h"
#include "ticket.h"

/* The clocks of a ticket before the change, in their order. */
struct before {
	struct clock c[METRICS];
	size_t n;
};

/* A clock that changes. */
struct pair {
	struct clock old, new;
};

static const struct col columns[] = {
	COL_AS(pair, new.ticket, "ticket", 0),
	COL_AS(pair, new.metric, "metric", 0, .set = &vocabulary_metric),
	COL_AS(pair, new.instance, "instance", 0),
	COL_AS(pair, old.policy, "old_policy", 0),
	COL_AS(pair, new.policy, "new_policy", 0),
	COL_AS(pair, old.target, "old_target", 0),
	COL_AS(pair, new.target, "new_target", 0),
	COL_AS(pair, old.due, "old_due", 0),
	COL_AS(pair, new.due, "new_due", 0),
	COL_AS(pair, old.state, "old_state", 0, .set = &vocabulary_clock_state),
	COL_AS(pair, new.state, "new_state", 0, .set = &vocabulary_clock_state),
};
enum { COLUMNS = sizeof(columns) / sizeof(columns[0]) };

/* Prints the clocks that change and returns how many. A clock that is late by
 * now has not changed by that. */
static int64_t
look(struct desk *d, const struct ticket *t, struct instant at, struct out *o)
{
	struct moment m = { .at = at, .old = t, .new = t, .apply = true };
	struct before was = { .n = 0 };
	struct clock_set c;
	int64_t n = 0;

	clock_set_begin(&c, d);
	clock_set_read(&c, t->id, false);
	for (; was.n < c.n; was.n++) {
		if (clock_open(&c.v[was.n].c))
			clock_look(&c.v[was.n], at);
		was.c[was.n] = c.v[was.n].c;
	}
	clock_set_step(&c, policies_now(d), &m);
	for (size_t i = 0; i < was.n; i++) {
		const struct clock *a = &was.c[i], *b = &c.v[i].c;

		if (clock_differs(a, b) == NULL && a->next_at.s == b->next_at.s)
			continue;
		col_row(o, columns, COLUMNS, &(struct pair){ *a, *b });
		n++;
	}
	clock_set_free(&c);
	return n;
}

/* Applies the policies to a ticket by an event of its own. Returns how many
 * clocks change. */
static int64_t
apply(struct desk *d, int64_t id, struct out *o)
{
	struct update update = { .action = ACTION_APPLY, .always = true };
	struct origin origin = ORIGIN_NOW;
	struct buf why = { 0 };
	struct ticket t;
	int64_t n = 0;

	if (!ticket_read(d, id, &t))
		die(EX_DATAERR, _("no ticket has the id %lld"), (long long)id);
	origin.at = d->now;
	if (origin.at.s < t.updated.s)
		origin.at = t.updated;
	if (t.active.v == 1 && (n = look(d, &t, origin.at, o)) > 0 &&
	    ticket_change(d, id, &update, &origin, &why) == REFUSED)
		die(EX_DATAERR, "%lld: %s", (long long)id, why.s);
	ticket_free(&t);
	buf_free(&why);
	return n;
}

int64_t
sla_apply(struct desk *d, const struct ids *ids, struct out *o)
{
	struct ids all = { 0 };
	struct db_rows *r;
	int64_t n = 0;

	col_columns(o, columns, COLUMNS);
	if (ids == NULL) {
		r = sql_query(d,
		    "SELECT id FROM ticket WHERE active = 1 ORDER BY id",
		    DB_NOARGS);
		ids_read(d, r, &all);
		ids = &all;
	}
	for (size_t i = 0; i < ids->n; i++)
		n += apply(d, ids->v[i], o);
	free(all.v);
	return n;
}
