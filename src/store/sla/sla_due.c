/* sla_due.c - the clocks that have something due, the earliest first */
#include <stdlib.h>
#include <string.h>

#include "ladder.h"
#include "policies.h"
#include "recall.h"
#include "sla_due.h"
#include "sql.h"

/* Orders what is due in one second: warnings, then the breach, then steps. */
static int
rank(const struct sla_due *i)
{
	const char *p = i->live_clock.c.ladder;
	struct rung r;

	if (i->rung_due.rung == CLOCK_BREACH)
		return 1;
	for (int n = 0; ladder_next(&p, &r); n++)
		if (n == i->rung_due.rung)
			return r.step ? 2 : 0;
	return 2;
}

static int
compare(const struct sla_due *a, const struct sla_due *b)
{
	const struct clock *x = &a->live_clock.c, *y = &b->live_clock.c;
	int by;

	if (a->rung_due.at.s != b->rung_due.at.s)
		return a->rung_due.at.s < b->rung_due.at.s ? -1 : 1;
	if (x->ticket != y->ticket)
		return x->ticket < y->ticket ? -1 : 1;
	if ((by = rank(a) - rank(b)) != 0 ||
	    (by = strcmp(
		 WORD_OF(metric, x->metric), WORD_OF(metric, y->metric))) != 0)
		return by;
	return (x->instance > y->instance) - (x->instance < y->instance);
}

static void
push(struct sla_queue *s, struct sla_due *i)
{
	size_t at = s->n;

	s->v = mem_grow(s->v, s->n++, &s->cap, sizeof(struct sla_due *));
	for (; at > 0 && compare(i, s->v[(at - 1) / 2]) < 0; at = (at - 1) / 2)
		s->v[at] = s->v[(at - 1) / 2];
	s->v[at] = i;
}

struct sla_due *
sla_due_pop(struct sla_queue *s)
{
	struct sla_due *first = s->v[0], *last = s->v[--s->n];
	size_t at = 0, next;

	for (; (next = 2 * at + 1) < s->n; at = next) {
		if (next + 1 < s->n && compare(s->v[next + 1], s->v[next]) < 0)
			next++;
		if (compare(last, s->v[next]) <= 0)
			break;
		s->v[at] = s->v[next];
	}
	s->v[at] = last;
	return first;
}

void
sla_due_free(struct sla_due *i)
{
	if ((*i->here = i->next) != NULL)
		i->next->here = i->here;
	clock_free(&i->live_clock);
	free(i);
}

void
sla_due_close(void *queue)
{
	struct sla_queue *s = queue;

	for (struct sla_due *i = s->all, *next; i != NULL; i = next) {
		next = i->next;
		clock_free(&i->live_clock);
		free(i);
	}
	free(s->v);
	free(s->found);
	mem_free(&s->keep);
}

#define OF_TICKET " t.priority, t.team, t.agent, t.subject, t.updated"

static struct sla_due *
item_read(struct sla_queue *s, struct db_rows *r)
{
	struct sla_due *i = xcalloc(1, sizeof(*i));

	i->here = &s->all;
	if ((i->next = s->all) != NULL)
		i->next->here = &i->next;
	s->all = i;
	i->live_clock.c = clock_row(r, 5, &s->keep);
	i->priority = db_int(r, 0);
	i->team = sql_kept(&s->keep, r, 1);
	i->agent = sql_kept(&s->keep, r, 2);
	i->subject = sql_kept(&s->keep, r, 3);
	i->updated.s = db_int(r, 4);
	return i;
}

/* Returns true if something of the clock is due. If not, the item is freed. */
static bool
due(struct sla_queue *s, struct sla_due *i)
{
	struct live_clock *t = &i->live_clock;

	if (t->c.rungs_owed != 0 && t->pass == NULL)
		recall(s->d, t); /* when did they pass? */
	if (clock_next_rung(t, &i->rung_due) && i->rung_due.at.s <= s->d->now.s)
		return true;
	sla_due_free(i);
	return false;
}

static void
load(struct sla_queue *s, struct sla_due *i)
{
	struct clock c = i->live_clock.c;

	clock_load(&i->live_clock, &c,
	    policies_calendar(s->d, policies_now(s->d), c.calendar, c.started));
}

void
sla_due_back(struct sla_queue *s, struct sla_due *i)
{
	if (due(s, i))
		push(s, i);
}

void
sla_due_find(struct sla_queue *s, int64_t ticket)
{
	struct db_rows *r = ticket == NONE
	    ? sql_query(s->d,
		  "SELECT" OF_TICKET ", " CLOCK_COLUMNS
		  " FROM clock c JOIN ticket t ON t.id = c.ticket"
		  " WHERE c.next_at <= $1",
		  DB_ARGS(V(s->d->now)))
	    : sql_query(s->d,
		  "SELECT" OF_TICKET ", " CLOCK_COLUMNS
		  " FROM clock c JOIN ticket t ON t.id = c.ticket"
		  " WHERE c.ticket = $2 AND c.next_at <= $1",
		  DB_ARGS(V(s->d->now), V(ticket)));

	while (sql_next(s->d, r)) {
		s->found = mem_grow(s->found, s->nfound, &s->cap_found,
		    sizeof(struct sla_due *));
		s->found[s->nfound++] = item_read(s, r);
	}
	for (size_t i = 0; i < s->nfound; i++) {
		load(s, s->found[i]);
		sla_due_back(s, s->found[i]);
	}
	s->nfound = 0;
}

struct sla_due *
sla_due_again(struct sla_queue *s, struct sla_due *i)
{
	struct rung_due was = i->rung_due;
	const struct clock *c = &i->live_clock.c;
	struct db_rows *r = sql_query(s->d,
	    "SELECT" OF_TICKET ", " CLOCK_COLUMNS
	    " FROM clock c JOIN ticket t ON t.id = c.ticket"
	    " WHERE c.ticket = $1 AND c.metric = $2 AND c.instance = $3",
	    DB_ARGS(
		V(c->ticket), V(WORD_OF(metric, c->metric)), V(c->instance)));
	struct sla_due *is = NULL;

	if (sql_next(s->d, r)) {
		is = item_read(s, r);
		db_done(r);
	}
	sla_due_free(i);
	if (is == NULL)
		return NULL;
	load(s, is);
	if (!due(s, is))
		return NULL;
	if (is->rung_due.rung == was.rung && is->rung_due.at.s == was.at.s)
		return is;
	push(s, is);
	return NULL;
}
