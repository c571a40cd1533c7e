#include <stdlib.h>
#include <string.h>

#include "cal.h"
#include "cal_past.h"
#include "config.h"
#include "day.h"
#include "ladder.h"
#include "names.h"
#include "rules.h"
#include "sql.h"
#include "ticket.h"

/* Which calendar a service, an organisation or a team has. */
struct owner {
	const char *kind;
	struct config rows;
};
#define OWNERS 3

struct rules {
	int64_t event; /* CONFIG_NOW: those in force */
	struct rule_policy *v;
	size_t n;
	const struct col **cols; /* that an aim depends on */
	size_t ncols, cap;
	struct config policy, target, status, setting;
	struct cal_past *past; /* NULL: the calendars in force */
	struct owner owner[OWNERS];
	struct pool keep;
	struct rules *next;
};

/* ------------------------------------------------------------------ reading */

static void
depends(void *arg, const struct col *c)
{
	struct rules *r = arg;

	for (size_t i = 0; i < r->ncols; i++)
		if (r->cols[i] == c)
			return;
	r->cols = mem_grow(r->cols, r->ncols, &r->cap, sizeof(*r->cols));
	r->cols[r->ncols++] = c;
}

static void
depends_on(struct desk *d, struct rules *r, const char *column)
{
	const struct kind *k = kind_find(d, "ticket");

	depends(r, col_find(k->cols, k->n, column));
}

static enum on_change
on_change(const char *s)
{
	return s != NULL && strcmp(s, "restart") == 0 ? RESTART
	    : s != NULL && strcmp(s, "continue") == 0 ? CONTINUE
						      : KEEP;
}

static const char *const owner_kinds[OWNERS] = { "service", "organisation",
	"team" };

/* A policy that says "service" means the calendar of the ticket's service. */
static void
read_owner(struct desk *d, struct rules *r, const char *calendar)
{
	for (size_t i = 0; i < OWNERS; i++) {
		struct owner *o = &r->owner[i];

		if (calendar == NULL || strcmp(owner_kinds[i], calendar) != 0 ||
		    o->kind != NULL)
			continue;
		o->kind = owner_kinds[i];
		config_read(d, o->kind, r->event, &o->rows);
		depends_on(d, r, o->kind);
	}
}

bool
rules_valid_from(const char *s, const struct calendar *cal, struct instant *out)
{
	const char *at = s, *why;
	int64_t day;

	if (!day_parse(&at, &day, &why))
		return false;
	if (*at == '\0') {
		*out = calendar_instant(cal, day * DAY_SECONDS);
		return true;
	}
	at += strspn(at, "Tt 0123456789:.");
	return *at != '\0' && when_parse(s, (struct instant){ 0 }, out, &why);
}

/* Since when a version holds: days are those of the policy's calendar. */
static struct instant
valid(struct desk *d, const struct rules *r, const char *s,
    const struct rule_policy *p)
{
	struct instant at = { NONE };
	const char *calendar = p->calendar;

	if (s == NULL || *s == '\0')
		return at;
	for (size_t i = 0; i < OWNERS && calendar != NULL; i++)
		if (strcmp(owner_kinds[i], calendar) == 0)
			calendar = NULL;
	rules_valid_from(s, rules_calendar(d, r, calendar, at), &at);
	return at;
}

/* What cannot be read any more (a column that is gone) matches nothing. */
static void
read_policy(struct desk *d, struct rules *r, size_t i)
{
	const struct config *c = &r->policy;
	struct rule_policy *p = &r->v[i];
	struct buf why = { 0 };

	p->name = config_text(c, i, "name");
	p->position = config_int(c, i, "position");
	p->calendar = config_text(c, i, "calendar");
	p->on_change = on_change(config_text(c, i, "on_change"));
	p->carry_pause = config_int(c, i, "carry_pause") != 0;
	p->valid_from = valid(d, r, config_text(c, i, "valid_from"), p);
	p->broken =
	    !match_parse(d, config_text(c, i, "filter"), &p->match, &why);
	match_columns(&p->match, depends, r);
	read_owner(d, r, p->calendar);
	buf_free(&why);
}

static const char *
joined(struct rules *r, const struct config *c, size_t i)
{
	struct buf b = { 0 }, why = { 0 };
	const char *s = NULL;

	if (ladder_join(config_text(c, i, "warnings"),
		config_text(c, i, "steps"), &b, &why) &&
	    b.n > 0)
		s = mem_keep(&r->keep, b.s, b.n);
	buf_free(&b);
	buf_free(&why);
	return s;
}

static void
read_targets(struct desk *d, struct rules *r)
{
	const struct config *c = &r->target;

	for (size_t i = c->n; i-- > 0;) {
		const char *policy = config_text(c, i, "policy");
		struct rule_target t = { 0 };
		const char *why;

		t.metric = metric_find(config_text(c, i, "metric"));
		t.priority = config_int(c, i, "priority");
		t.duration = config_text(c, i, "duration");
		t.ladder = joined(r, c, i);
		if (!amount_parse(t.duration, &t.amount, &why))
			t.amount = AMOUNT_NONE;
		/* every version of a policy has them */
		for (size_t p = 0; p < r->n; p++) {
			struct rule_target *own;

			if (strcmp(r->v[p].name, policy) != 0)
				continue;
			own = xmalloc(sizeof(*own));
			*own = t;
			own->valid_from = valid(
			    d, r, config_text(c, i, "valid_from"), &r->v[p]);
			own->next = r->v[p].targets;
			r->v[p].targets = own;
		}
	}
}

static struct rules *
read_rules(struct desk *d, int64_t event)
{
	struct rules *r = xcalloc(1, sizeof(*r));

	r->event = event;
	config_read(d, "policy", event, &r->policy);
	config_read(d, "target", event, &r->target);
	if (event != CONFIG_NOW || d->pretend) {
		config_read(d, "status", event, &r->status);
		config_read(d, "setting", event, &r->setting);
		r->past = xcalloc(1, sizeof(*r->past));
		cal_past_read(d, event, r->past);
	}
	r->n = r->policy.n;
	r->v = xcalloc(r->n + 1, sizeof(*r->v));
	depends_on(d, r, "priority");
	for (size_t i = 0; i < r->n; i++)
		read_policy(d, r, i);
	read_targets(d, r);
	return r;
}

static void
free_rules(struct rules *r)
{
	for (size_t i = 0; i < r->n; i++) {
		struct rule_target *t, *next;

		for (t = r->v[i].targets; t != NULL; t = next) {
			next = t->next;
			free(t);
		}
		match_free(&r->v[i].match);
	}
	for (size_t i = 0; i < OWNERS; i++)
		if (r->owner[i].kind != NULL)
			config_free(&r->owner[i].rows);
	config_free(&r->policy);
	config_free(&r->target);
	if (r->past != NULL) {
		config_free(&r->status);
		config_free(&r->setting);
		cal_past_free(r->past);
		free(r->past);
	}
	mem_free(&r->keep);
	free(r->cols);
	free(r->v);
	free(r);
}

static const struct rules *
find_rules(struct desk *d, int64_t event)
{
	struct rules *r;

	for (r = d->rules; r != NULL; r = r->next)
		if (r->event == event)
			return r;
	r = read_rules(d, event);
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
		free_rules(r);
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
			free_rules(r);
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

		if (p->targets == NULL || p->broken || !in_force(r, p, at) ||
		    (g = target_of(p, m, t->priority, at)) == NULL ||
		    !match_ticket(&p->match, t, s->category))
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
