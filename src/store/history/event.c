/* event.c - writes events and their changes, or a plan of them */
#include "event.h"
#include "sql.h"

struct instant
event_at(const struct desk *d, const struct origin *a)
{
	return a->at.s != NONE ? a->at : d->now;
}

bool
event_known(struct desk *d, int64_t id)
{
	return sql_int(
		   d, "SELECT 1 FROM event WHERE id = $1", DB_ARGS(V(id))) == 1;
}

int64_t
event_last(struct desk *d)
{
	return sql_int(d, "SELECT coalesce(max(id), 0) FROM event", DB_NOARGS);
}

int64_t
event_add(struct desk *d, const struct origin *a, struct instant at,
    const struct event_about *of, enum action action)
{
	int64_t id = sql_new_id(d, "event");

	d->wrote.event = id;
	if (of->ticket != NONE)
		d->wrote.ticket = of->ticket;
	if (d->batch == 0)
		d->batch = id;
	sql_run(d,
	    "INSERT INTO event (id, at, recorded, actor, login, ticket,"
	    " kind, name, action, reason, cause, metric, rung, place, batch,"
	    " undoes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,"
	    " $13, $14, $15, $16)",
	    DB_ARGS(V(id), V(at), V(d->now),
		V(a->actor != NULL ? a->actor : d->actor), V(d->login),
		V(of->ticket), V(of->kind), V(of->name),
		V(WORD_OF(action, action)), V(a->reason),
		V(a->cause != 0 ? a->cause : NONE),
		V(WORD_OF(metric, of->metric)), V(of->rung),
		V(of->place != 0 ? of->place : NONE), V(d->batch),
		V(a->undoes != 0 ? a->undoes : NONE)));
	return id;
}

int64_t
event_ticket(struct desk *d, const struct origin *a, struct instant at,
    int64_t ticket, enum action action)
{
	return event_add(
	    d, a, at, &(struct event_about){ .ticket = ticket }, action);
}

int64_t
event_record(struct desk *d, const struct origin *a, const char *kind,
    const char *name, enum action action)
{
	return event_add(d, a, event_at(d, a),
	    &(struct event_about){ .ticket = NONE, .kind = kind, .name = name },
	    action);
}

/* Writes a cell of the plan: the value as a person would write it. */
static void
plan_value(struct desk *d, const struct col *c, struct val v)
{
	struct buf b = { 0 };

	col_format(&b, c, v);
	out_cell_as(d->plan, c->type == COL_TIME ? OUT_TIME : col_kind(c),
	    v.type == VAL_NULL ? NULL : buf_s(&b), b.n);
	buf_free(&b);
}

void
event_plan_columns(struct out *o)
{
	static const struct out_heading h[] = { { "id", OUT_NUMBER },
		{ "field", OUT_TEXT }, { "old", OUT_TEXT }, { "new", OUT_TEXT },
		{ "at", OUT_TIME }, { "actor", OUT_TEXT },
		{ "reason", OUT_TEXT }, { "kind", OUT_TEXT },
		{ "name", OUT_TEXT } };

	out_columns(o, h, sizeof(h) / sizeof(h[0]));
}

static void
plan_row(struct desk *d, const struct origin *a,
    const struct event_about *about, const struct col *c, struct val old,
    struct val new)
{
	struct buf at = { 0 };

	if (a->at.s != NONE || d->at_given)
		when_format(&at, event_at(d, a));
	out_int(d->plan, about->ticket);
	out_str(d->plan, c->name);
	plan_value(d, c, old);
	plan_value(d, c, new);
	out_str(d->plan, at.s);
	out_str(d->plan, a->actor);
	out_str(d->plan, a->reason);
	out_str(d->plan, about->kind);
	out_str(d->plan, about->name);
	out_row(d->plan);
	buf_free(&at);
}

void
event_plan(struct desk *d, const struct origin *a,
    const struct event_about *about, const struct col *c, struct val old,
    struct val new)
{
	if (d->plan != NULL && !(c->flags & COL_KEPT) && !val_same(old, new))
		plan_row(d, a, about, c, old, new);
}

void
event_plan_same(struct desk *d, const struct origin *a,
    const struct event_about *about, const struct col *c, struct val v)
{
	if (d->plan != NULL)
		plan_row(d, a, about, c, v, v);
}

void
event_change(struct desk *d, int64_t event, const struct col *c, struct val old,
    struct val new)
{
	struct buf was = { 0 }, is = { 0 };

	col_store(&was, old);
	col_store(&is, new);
	sql_run(d,
	    "INSERT INTO change (event, field, old, new)"
	    " VALUES ($1, $2, $3, $4)",
	    DB_ARGS(V(event), V(c->name),
		V(old.type == VAL_NULL ? NULL : buf_s(&was)),
		V(new.type == VAL_NULL ? NULL : buf_s(&is))));
	buf_free(&was);
	buf_free(&is);
}
