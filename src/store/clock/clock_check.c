/*
 * clock_check.c - compares the clocks and derived columns of tickets with
 * their history
 */
#include "clock_check.h"
#include "replay.h"
#include "derived.h"
#include "sql.h"

/* One pass over the stored clocks and the history, both by ticket. */
struct proof {
	struct desk *d;
	struct clock_set is; /* the clocks that the history makes */
	struct derived made; /* what the history makes of the ticket */
	bool begun;	     /* the event that made the ticket was there */
	struct db_rows *stored;
	bool more;
	struct clock was; /* the row that is compared next; in keep */
	struct pool keep;
	struct buf text;
	void (*fn)(void *, const char *, int64_t, const char *);
	void *arg;
};

static void
next_stored(struct proof *p)
{
	mem_reset(&p->keep);
	p->more = sql_next(p->d, p->stored);
	if (p->more)
		p->was = clock_row(p->stored, 0, &p->keep);
}

static void
fault(struct proof *p, const struct clock *c, const char *problem,
    const char *column)
{
	buf_clear(&p->text);
	buf_fmt(&p->text, "%s %lld %s%s", WORD_OF(metric, c->metric),
	    (long long)c->instance, column != NULL ? column : "", problem);
	p->fn(p->arg, "clock", c->ticket, p->text.s);
}

/*
 * Compares a live clock with its row. The sweep may have noted a breach before
 * the next event does.
 */
static void
prove(struct proof *p, struct live_clock *t)
{
	const struct clock *c = &p->was;
	const char *column;

	if (t == NULL) {
		fault(p, c, "is not in its history", NULL);
		return;
	}
	if (c->breached.s != NONE)
		clock_look(t, c->breached);
	if ((column = clock_differs(&t->c, c)) != NULL)
		fault(p, c, " is not as its history has it", column);
	else if (c->next_at.s == NONE && c->breached.s == NONE &&
	    t->c.next_at.s != NONE && c->rungs_done == 0)
		fault(p, c, "is late, and no sweep would say so", NULL);
	t->changed = false; /* found in the table */
}

/*
 * Compares the columns that reports rely on. Called if the history has the
 * event that made the ticket; otherwise another check reports the fault.
 */
static void
derived_prove(struct proof *p, const struct ticket *t)
{
	const char *column;

	for (size_t i = 0;
	     (column = derived_differ(&p->made, t, &i)) != NULL;) {
		buf_clear(&p->text);
		buf_fmt(
		    &p->text, "%s is not what its history makes of it", column);
		p->fn(p->arg, "ticket", t->id, p->text.s);
	}
}

static void
end(void *arg, const struct ticket *t)
{
	struct proof *p = arg;

	if (p->begun)
		derived_prove(p, t);
	p->begun = false;
	derived_begin(&p->made);
	for (size_t i = 0; i < p->is.n; i++)
		p->is.v[i].changed = true;
	while (p->more && p->was.ticket < t->id) {
		fault(p, &p->was, "is of a ticket without a history", NULL);
		next_stored(p);
	}
	for (; p->more && p->was.ticket == t->id; next_stored(p))
		if (p->is.n > 0) /* else another check reports its history */
			prove(p, clock_set_find(&p->is, &p->was));
	for (size_t i = 0; i < p->is.n; i++)
		if (p->is.v[i].changed)
			fault(p, &p->is.v[i].c, "is not stored", NULL);
	clock_set_reset(&p->is);
}

static void
step(void *arg, struct moment *m)
{
	struct proof *p = arg;

	clock_set_step(&p->is, policies_known(p->d, m->event), m);
	derived_step(&p->made, m);
	p->begun |= m->old == NULL;
}

void
clock_check(struct desk *d,
    void (*fn)(void *, const char *, int64_t, const char *), void *arg)
{
	struct proof p = { .d = d, .fn = fn, .arg = arg };
	struct replay l = { .d = d, .arg = &p, .event = step, .end = end };

	clock_set_begin(&p.is, d);
	derived_begin(&p.made);
	p.stored = sql_query(d,
	    "SELECT " CLOCK_COLUMNS
	    " FROM clock c ORDER BY c.ticket, c.metric, c.instance",
	    DB_NOARGS);
	next_stored(&p);
	replay_all(&l, (struct instant){ NONE });
	while (p.more) {
		fault(&p, &p.was, "is of no ticket", NULL);
		next_stored(&p);
	}
	clock_set_free(&p.is);
	mem_free(&p.keep);
	buf_free(&p.text);
}
