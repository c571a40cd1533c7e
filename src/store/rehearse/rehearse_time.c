/* rehearse_time.c - what rules by time would have done, day by day */
#include <stdlib.h>

#include "as_of.h"
#include "rule_time.h"
#include "sql.h"
#include "rehearse_impl.h"

#define DAY 86400 /* seconds */

/* Reads a ticket as it was at an instant. False if it was not made yet. */
static bool
ticket_as_of(struct desk *d, int64_t id, struct instant at, struct ticket *out)
{
	const struct id_range one = { id, id };
	struct buf sql = { 0 };
	struct args a = { 0 };
	struct db_rows *r;
	bool found;

	ticket_row_select(d, &sql);
	buf_str(&sql, " FROM ");
	as_of_tickets(d, at, &one, &sql, &a);
	r = sql_query(d, sql.s, a.n, a.v);
	if ((found = sql_next(d, r))) {
		ticket_row_read(d, r, out);
		db_done(r);
	}
	args_free(&a);
	buf_free(&sql);
	return found;
}

static int64_t
act(struct desk *d, const struct compiled_rule *r, const struct rule_due *due,
    struct instant at, struct out *o)
{
	struct buf why = { 0 };
	struct ticket then;
	int64_t n;

	rule_due_note(d, r, due);
	if (!ticket_as_of(d, due->ticket, at, &then))
		return 0;
	rehearse_recall(d, &then, at);
	rule_due_act(d, r, due, at, due->event, &why);
	n = rehearse_forget(d, due->ticket, due->event, o);
	ticket_free(&then);
	buf_free(&why);
	return n;
}

/* Asks a rule as of an instant. */
static int64_t
ask(struct desk *d, const struct compiled_rule *r, struct instant at,
    struct out *o)
{
	const struct rule_when when = { .as_of = at };
	struct rule_dues all;
	struct guard guard;
	int64_t n = 0;

	rule_dues(d, r, &when, &all);
	desk_guard(d, &guard, rule_dues_free, &all);
	for (size_t i = 0; i < all.n; i++)
		n += act(d, r, &all.v[i], at, o);
	desk_unguard(d);
	rule_dues_free(&all);
	return n;
}

int64_t
rehearse_days(struct desk *d, struct instant since, struct out *o)
{
	const struct rule_set *all = rule_set_of(d);
	int64_t n = 0;

	if (!(all->triggers & TRIGGER_TIME))
		return 0;
	sql_run(d, "DELETE FROM fired", DB_NOARGS);
	for (int64_t at = since.s;;
	     at = at + DAY < d->now.s ? at + DAY : d->now.s) {
		for (size_t i = 0; i < all->n; i++)
			if (all->v[i].triggers & TRIGGER_TIME)
				n += ask(
				    d, &all->v[i], (struct instant){ at }, o);
		if (at >= d->now.s)
			break;
	}
	return n;
}
