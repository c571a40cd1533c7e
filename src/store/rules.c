#include <stdlib.h>
#include <string.h>

#include "cal.h"
#include "names.h"
#include "rules_impl.h"
#include "sql.h"
#include "ticket.h"

static const struct rules *
find_rules(struct desk *d, int64_t event)
{
	struct rules *r;

	for (r = d->rules; r != NULL; r = r->next)
		if (r->event == event)
			return r;
	r = rules_read(d, event);
	r->next = d->rules;
	return d->rules = r;
}

const struct rules *
rules_now(struct desk *d)
{
	return find_rules(d, CONFIG_NOW);
}

/* ---------------------------------------------------------------- the past */

/* Kinds that clocks depend on; what else is put is no matter. */
#define KINDS                                                              \
	"'policy', 'target', 'status', 'service', 'organisation', 'team'," \
	" 'calendar', 'holiday', 'shift', 'setting'"

bool
rules_matter(const char *kind)
{
	const char *at = strstr(KINDS, kind);

	return at != NULL && at[-1] == '\'' && at[strlen(kind)] == '\'';
}

/* The events that changed rules, so that few sets serve all of history. */
struct turns {
	int64_t *v;
	size_t n, cap;
};

static struct turns *
turns_of(struct desk *d)
{
	struct db_rows *r;
	struct turns *t = d->turns;

	if (t != NULL)
		return t;
	d->turns = t = xcalloc(1, sizeof(*t));
	/* a new organisation is no turn, if no policy asks organisations */
	r = sql_query(d,
	    "SELECT id FROM event WHERE kind IS NOT NULL AND kind IN (" KINDS
	    ") AND (kind NOT IN ('service', 'organisation', 'team') OR"
	    " EXISTS (SELECT 1 FROM policy p WHERE p.calendar = event.kind)"
	    " OR EXISTS (SELECT 1 FROM event e JOIN change c ON c.event = e.id"
	    " WHERE e.kind = 'policy' AND c.field = 'calendar'"
	    " AND c.old = event.kind)) ORDER BY id",
	    DB_NOARGS);
	while (sql_next(d, r)) {
		t->v = mem_grow(t->v, t->n, &t->cap, sizeof(*t->v));
		t->v[t->n++] = db_int(r, 0);
	}
	return t;
}

/* The first of these events after one: what was known is what it changed. */
const struct rules *
rules_known(struct desk *d, int64_t event)
{
	const struct turns *t;
	size_t low = 0, high;

	if (d->pretend)
		return rules_now(d);
	t = turns_of(d);
	for (high = t->n; low < high;) {
		size_t mid = low + (high - low) / 2;

		if (t->v[mid] <= event)
			low = mid + 1;
		else
			high = mid;
	}
	return find_rules(d, low < t->n ? t->v[low] : CONFIG_NOW);
}

void
rules_pretend(struct desk *d, bool on)
{
	d->pretend = on;
	rules_forget(d);
}

void
rules_forget(struct desk *d)
{
	struct rules *r;

	while ((r = d->rules) != NULL) {
		d->rules = r->next;
		rules_free(r);
	}
	if (d->turns != NULL)
		free(d->turns->v);
	free(d->turns);
	d->turns = NULL;
}

#define MUCH 32 /* sets of rules */

void
rules_trim(struct desk *d)
{
	struct rules **at, *r;
	size_t n = 0;

	for (r = d->rules; r != NULL; r = r->next)
		n++;
	for (at = &d->rules; n > MUCH && (r = *at) != NULL;)
		if (r->event == CONFIG_NOW)
			at = &r->next;
		else {
			*at = r->next;
			rules_free(r);
		}
}

/* ----------------------------------------------------------------- choosing */

static bool
same(const char *a, const char *b)
{
	return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

/* Valid at that instant, and no later version of it is. */
static bool
in_force(const struct rules *r, const struct rule_policy *p, struct instant at)
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

static const struct rule_target *
target_of(const struct rule_policy *p, enum metric m, int64_t priority,
    struct instant at)
{
	const struct rule_target *best = NULL;

	for (const struct rule_target *t = p->targets; t != NULL; t = t->next)
		if (t->metric == m && t->priority == priority &&
		    t->valid_from.s <= at.s &&
		    (best == NULL || t->valid_from.s > best->valid_from.s))
			best = t;
	return best;
}

static const char *
calendar_of(
    const struct rules *r, const struct rule_policy *p, const struct ticket *t)
{
	const char *const key[OWNERS] = { t->service, t->organisation,
		t->team };

	for (size_t i = 0; i < OWNERS; i++) {
		const struct config *c = &r->owner[i].rows;

		if (!same(p->calendar, owner_kinds[i]))
			continue;
		for (size_t j = 0; j < c->n; j++)
			if (same(config_text(c, j, "name"), key[i]))
				return config_text(c, j, "calendar");
		return NULL;
	}
	return p->calendar;
}

void
rules_aim(struct desk *d, const struct rules *r, const struct ticket *t,
    const struct stance *s, enum metric m, struct instant at, struct aim *a)
{
	*a = (struct aim){ .carry_pause = true };
	for (size_t i = 0; i < r->n; i++) {
		const struct rule_policy *p = &r->v[i];
		const struct rule_target *g;

		/* the cheapest first: there may be hundreds of policies */
		if (p->broken ||
		    (g = target_of(p, m, t->priority, at)) == NULL ||
		    !match_ticket(&p->match, t, s->category) ||
		    !in_force(r, p, at))
			continue;
		a->policy = p->name;
		a->calendar = calendar_of(r, p, t);
		a->target = g->duration;
		a->ladder = g->ladder;
		a->on_change = p->on_change;
		a->carry_pause = p->carry_pause;
		a->cal = rules_calendar(d, r, a->calendar, at);
		return;
	}
}

bool
rules_differ(
    const struct rules *r, const struct ticket *a, const struct ticket *b)
{
	for (size_t i = 0; i < r->ncols; i++) {
		const struct col *c = r->cols[i];

		/* the category of a status is no member of a ticket */
		if (strcmp(c->name, "state") == 0) {
			if (!same(a->status, b->status))
				return true;
		} else if (!val_same(ticket_get(a, c), ticket_get(b, c)))
			return true;
	}
	return false;
}

static enum clock_rule
rule_of(const char *word)
{
	return same(word, "pause") ? CLOCK_PAUSE
	    : same(word, "stop")   ? CLOCK_STOP
				   : CLOCK_RUN;
}

struct stance
rules_stance(struct desk *d, const struct rules *r, const char *status)
{
	const struct config *c = &r->status;
	const struct name *n;

	for (size_t i = 0; c->kind != NULL && i < c->n; i++)
		if (same(config_text(c, i, "name"), status))
			return (struct stance){ config_text(c, i, "category"),
				rule_of(config_text(c, i, "first_reply")),
				rule_of(config_text(c, i, "resolution")),
				ticket_active(config_text(c, i, "category")) };
	n = names_find(d, "status", status);
	return (struct stance){ n->category, rule_of(n->first_reply),
		rule_of(n->resolution), ticket_active(n->category) };
}

bool
rules_reopen(struct desk *d, const struct rules *r)
{
	const struct config *c = &r->setting;

	if (r->past == NULL)
		return same(desk_setting(d, "reopen", NULL), "continue");
	for (size_t i = 0; i < c->n; i++)
		if (same(config_text(c, i, "name"), "reopen"))
			return same(config_text(c, i, "value"), "continue");
	return false;
}

const struct calendar *
rules_calendar(
    struct desk *d, const struct rules *r, const char *name, struct instant at)
{
	const struct calendar *c = NULL;

	if (name == NULL)
		return NULL;
	if (r->past != NULL)
		c = cal_past_find(r->past, name);
	return c != NULL ? c : cal_find(d, name, at);
}

size_t
rules_policies(const struct rules *r, const struct rule_policy **v)
{
	*v = r->v;
	return r->n;
}
