/* rules_read.c - policies and targets from their records */
#include <stdlib.h>
#include <string.h>

#include "day.h"
#include "ladder.h"
#include "rules_impl.h"

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

const char *const owner_kinds[OWNERS] = { "service", "organisation", "team" };

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

static int
by_position(const void *a, const void *b)
{
	const struct rule_policy *x = a, *y = b;
	int by = (x->position > y->position) - (x->position < y->position);

	if (by == 0)
		by = strcmp(x->name, y->name);
	return by != 0 ? by
		       : (x->valid_from.s > y->valid_from.s) -
		(x->valid_from.s < y->valid_from.s);
}

struct rules *
rules_read(struct desk *d, int64_t event, bool whole)
{
	struct rules *r = xcalloc(1, sizeof(*r));

	r->event = event;
	config_read(d, "policy", event, &r->policy);
	config_read(d, "target", event, &r->target);
	if (whole) {
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
	/* a position of the past is not that by which they were read */
	if (r->n > 0)
		qsort(r->v, r->n, sizeof(*r->v), by_position);
	read_targets(d, r);
	return r;
}

void
rules_free(struct rules *r)
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
