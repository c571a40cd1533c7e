/* policies.c - remembers policies, and finds the agreement of a clock */
#include <stdlib.h>
#include <string.h>

#include "desk_calendar.h"
#include "names.h"
#include "policies_impl.h"
#include "sql.h"
#include "ticket_row.h"
#include "vocabulary.h"
#include "text.h"

struct memory {
	struct policies *first; /* of now and of the past; owned */
	bool pretend; /* the policies in force count for every event */

	/* the events that changed policies: few sets serve all of history */
	int64_t *changes;
	size_t nchanges, cap;
	bool changes_read;
};

static void
forget(struct desk *d, void *memory, const char *kind)
{
	struct memory *m = memory;
	struct policies *r;

	(void)d;
	if (kind != NULL && !(kind_plain(kind)->flags & KIND_CLOCKS))
		return;
	while ((r = m->first) != NULL) {
		m->first = r->next;
		policies_free(r);
	}
	free(m->changes);
	*m = (struct memory){ .pretend = m->pretend && kind != NULL };
}

static const struct desk_memory policies_memory = {
	.size = sizeof(struct memory), .forget = forget
};

static const struct policies *
find_policies(struct desk *d, int64_t event)
{
	struct memory *m = desk_memory(d, &policies_memory);
	struct policies *r;

	for (r = m->first; r != NULL; r = r->next)
		if (r->event == event)
			return r;
	r = policies_read(d, event, event != SNAPSHOT_NOW || m->pretend);
	r->next = m->first;
	return m->first = r;
}

const struct policies *
policies_now(struct desk *d)
{
	return find_policies(d, SNAPSHOT_NOW);
}

/* ---------------------------------------------------------------- the past */

static void
changes_read(struct desk *d, struct memory *m)
{
	struct buf sql = { 0 };
	struct db_rows *r;

	buf_str(
	    &sql, "SELECT id FROM event WHERE kind IS NOT NULL AND kind IN (");
	kind_list(&sql, KIND_CLOCKS);
	buf_str(&sql, ") AND (kind NOT IN (");
	kind_list(&sql, KIND_CLOCKS | KIND_OWNER);
	buf_str(&sql,
	    ") OR kind IN (SELECT p.calendar FROM policy p"
	    " WHERE p.calendar IS NOT NULL"
	    " UNION SELECT c.old FROM event e JOIN change c ON c.event = e.id"
	    " WHERE e.kind = 'policy' AND c.field = 'calendar'"
	    " AND c.old IS NOT NULL)) ORDER BY id");
	r = sql_query(d, sql.s, DB_NOARGS);
	buf_free(&sql);
	while (sql_next(d, r)) {
		m->changes = mem_grow(
		    m->changes, m->nchanges, &m->cap, sizeof(*m->changes));
		m->changes[m->nchanges++] = db_int(r, 0);
	}
	m->changes_read = true;
}

/*
 * Finds the first event after this one that changed policies: what it changed
 * is what was known until then.
 */
const struct policies *
policies_known(struct desk *d, int64_t event)
{
	struct memory *m = desk_memory(d, &policies_memory);
	size_t low = 0, high;

	if (m->pretend)
		return policies_now(d);
	if (!m->changes_read)
		changes_read(d, m);
	for (high = m->nchanges; low < high;) {
		size_t mid = low + (high - low) / 2;

		if (m->changes[mid] <= event)
			low = mid + 1;
		else
			high = mid;
	}
	return find_policies(
	    d, low < m->nchanges ? m->changes[low] : SNAPSHOT_NOW);
}

void
policies_pretend(struct desk *d, bool on)
{
	struct memory *m = desk_memory(d, &policies_memory);

	forget(d, m, NULL);
	m->pretend = on;
}

#define MUCH 32 /* sets of policies */

void
policies_trim(struct desk *d)
{
	struct memory *m = desk_memory(d, &policies_memory);
	struct policies **at, *r;
	size_t n = 0;

	for (r = m->first; r != NULL; r = r->next)
		n++;
	for (at = &m->first; n > MUCH && (r = *at) != NULL;)
		if (r->event == SNAPSHOT_NOW)
			at = &r->next;
		else {
			*at = r->next;
			policies_free(r);
		}
}

/* ----------------------------------------------------------------- choosing */

/* Valid at that instant, and no later version of it is. */
static bool
in_force(const struct policies *r, const struct compiled_policy *p,
    struct instant at)
{
	if (p->valid_from.s > at.s)
		return false;
	for (size_t i = 0; i < r->n; i++)
		if (r->v[i].valid_from.s > p->valid_from.s &&
		    r->v[i].valid_from.s <= at.s &&
		    strcmp(r->v[i].name, p->name) == 0)
			return false;
	return true;
}

static const struct compiled_target *
target_of(const struct compiled_policy *p, enum metric m, int64_t priority,
    struct instant at)
{
	const struct compiled_target *best = NULL;

	for (const struct compiled_target *t = p->targets; t != NULL;
	     t = t->next)
		if (t->metric == m && t->priority == priority &&
		    t->valid_from.s <= at.s &&
		    (best == NULL || t->valid_from.s > best->valid_from.s))
			best = t;
	return best;
}

static const char *
calendar_of(const struct policies *r, const struct compiled_policy *p,
    const struct ticket *t)
{
	const char *const key[OWNERS] = { t->service, t->organisation,
		t->team };

	for (size_t i = 0; i < OWNERS; i++) {
		const struct snapshot *c = &r->owner[i].rows;

		if (!text_same(p->calendar, policies_owners[i]))
			continue;
		for (size_t j = 0; j < c->n; j++)
			if (text_same(snapshot_text(c, j, "name"), key[i]))
				return snapshot_text(c, j, "calendar");
		return NULL;
	}
	return p->calendar;
}

void
policies_agreement(struct desk *d, const struct policies *r,
    const struct ticket *t, const struct status_effect *s, enum metric m,
    int64_t event, struct instant at, struct agreement *a)
{
	*a = (struct agreement){ .carry_pause = true };
	for (size_t i = 0; i < r->n; i++) {
		const struct compiled_policy *p = &r->v[i];
		const struct compiled_target *g;

		/* the cheapest first: there may be hundreds of policies */
		if (p->broken ||
		    (g = target_of(p, m, t->priority, at)) == NULL ||
		    !match_ticket(d, &p->match, t, s->category,
			event != 0 ? event : JOIN_NOW) ||
		    !in_force(r, p, at))
			continue;
		a->policy = p->name;
		a->calendar = calendar_of(r, p, t);
		a->target = g->duration;
		a->ladder = g->ladder;
		a->on_change = p->on_change;
		a->carry_pause = p->carry_pause;
		a->cal = policies_calendar(d, r, a->calendar, at);
		return;
	}
}

bool
policies_differ(
    const struct policies *r, const struct ticket *a, const struct ticket *b)
{
	for (size_t i = 0; i < r->ncols; i++) {
		const struct col *c = r->cols[i];

		/* the category of a status is no member of a ticket */
		if (strcmp(c->name, "state") == 0) {
			if (!text_same(a->status, b->status))
				return true;
		} else if (!val_same(ticket_get(a, c), ticket_get(b, c)))
			return true;
	}
	return false;
}

static struct status_effect
status_effect(enum category category, enum clock_effect reply,
    enum clock_effect resolution)
{
	return (struct status_effect){ category,
		reply != EFFECT_NONE ? reply : CLOCK_RUN,
		resolution != EFFECT_NONE ? resolution : CLOCK_RUN,
		vocabulary_active(category) };
}

struct status_effect
policies_status(struct desk *d, const struct policies *r, const char *status)
{
	const struct snapshot *c = &r->status;
	const struct name *n;

	for (size_t i = 0; c->kind != NULL && i < c->n; i++)
		if (text_same(snapshot_text(c, i, "name"), status))
			return status_effect(
			    VALUE_OF(category, snapshot_text(c, i, "category")),
			    VALUE_OF(
				effect, snapshot_text(c, i, "first_reply")),
			    VALUE_OF(
				effect, snapshot_text(c, i, "resolution")));
	n = names_must(d, "status", status);
	return status_effect(n->category, n->first_reply, n->resolution);
}

bool
policies_reopen(struct desk *d, const struct policies *r)
{
	const struct snapshot *c = &r->setting;

	if (r->past == NULL)
		return text_same(desk_setting(d, "reopen", NULL), "continue");
	for (size_t i = 0; i < c->n; i++)
		if (text_same(snapshot_text(c, i, "name"), "reopen"))
			return text_same(
			    snapshot_text(c, i, "value"), "continue");
	return false;
}

const struct calendar *
policies_calendar(struct desk *d, const struct policies *r, const char *name,
    struct instant at)
{
	const struct calendar *c = NULL;

	if (name == NULL)
		return NULL;
	if (r->past != NULL)
		c = past_calendars_find(r->past, name);
	return c != NULL ? c : desk_calendar_find(d, name, at);
}

size_t
policies_all(const struct policies *r, const struct compiled_policy **v)
{
	*v = r->v;
	return r->n;
}
