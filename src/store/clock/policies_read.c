/* policies_read.c - reads policies and targets from their records */
#include <stdlib.h>
#include <string.h>

#include "day.h"
#include "ladder.h"
#include "policies_impl.h"

static void
depends(void *arg, const struct col *c)
{
	struct policies *r = arg;

	for (size_t i = 0; i < r->ncols; i++)
		if (r->cols[i] == c)
			return;
	r->cols = mem_grow(r->cols, r->ncols, &r->cap, sizeof(*r->cols));
	r->cols[r->ncols++] = c;
}

static void
depends_on(struct desk *d, struct policies *r, const char *column)
{
	const struct kind *k = kind_find(d, "ticket");

	depends(r, col_find(k->cols, k->n, column));
}

const char *const policies_owners[OWNERS] = { "service", "organisation",
	"team" };

/*
 * Reads the calendars of an owner: a policy with the calendar "service" uses
 * that of the service of the ticket.
 */
static void
read_owner(struct desk *d, struct policies *r, const char *calendar)
{
	for (size_t i = 0; i < OWNERS; i++) {
		struct owner *o = &r->owner[i];

		if (calendar == NULL ||
		    strcmp(policies_owners[i], calendar) != 0 ||
		    o->kind != NULL)
			continue;
		o->kind = policies_owners[i];
		snapshot_read(d, o->kind, r->event, &o->rows);
		depends_on(d, r, o->kind);
	}
}

bool
policies_valid_from(
    const char *s, const struct calendar *cal, struct instant *out)
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

/*
 * Returns since when a version is valid, NONE: always. A day begins on the
 * clocks of the calendar of the policy.
 */
static struct instant
valid(struct desk *d, const struct policies *r, const char *s,
    const struct compiled_policy *p)
{
	struct instant at = { NONE };
	const char *calendar = p->calendar;

	if (s == NULL || *s == '\0')
		return at;
	for (size_t i = 0; i < OWNERS && calendar != NULL; i++)
		if (strcmp(policies_owners[i], calendar) == 0)
			calendar = NULL;
	policies_valid_from(s, policies_calendar(d, r, calendar, at), &at);
	return at;
}

/*
 * Reads one policy. A filter that cannot be read any more, because its column
 * was removed, matches nothing.
 */
static void
read_policy(struct desk *d, struct policies *r, size_t i)
{
	const struct snapshot *c = &r->policy;
	struct compiled_policy *p = &r->v[i];
	struct buf why = { 0 };

	p->name = snapshot_text(c, i, "name");
	p->position = snapshot_int(c, i, "position");
	p->calendar = snapshot_text(c, i, "calendar");
	p->on_change = VALUE_OF(on_change, snapshot_text(c, i, "on_change"));
	if (p->on_change == ON_CHANGE_NONE)
		p->on_change = KEEP;
	p->carry_pause = snapshot_int(c, i, "carry_pause") != 0;
	p->valid_from = valid(d, r, snapshot_text(c, i, "valid_from"), p);
	p->broken =
	    !match_parse(d, snapshot_text(c, i, "filter"), &p->match, &why);
	match_columns(&p->match, depends, r);
	read_owner(d, r, p->calendar);
	buf_free(&why);
}

/* Returns the ladder of a target, NULL if it has no rungs. */
static const char *
joined(struct policies *r, const struct snapshot *c, size_t i)
{
	struct buf b = { 0 }, why = { 0 };
	const char *s = NULL;

	if (ladder_join(snapshot_text(c, i, "warnings"),
		snapshot_text(c, i, "steps"), &b, &why) &&
	    b.n > 0)
		s = mem_keep(&r->keep, b.s, b.n);
	buf_free(&b);
	buf_free(&why);
	return s;
}

static void
read_targets(struct desk *d, struct policies *r)
{
	const struct snapshot *c = &r->target;

	for (size_t i = c->n; i-- > 0;) {
		const char *policy = snapshot_text(c, i, "policy");
		struct compiled_target t = { 0 };
		const char *why;

		t.metric = VALUE_OF(target, snapshot_text(c, i, "metric"));
		t.priority = snapshot_int(c, i, "priority");
		t.duration = snapshot_text(c, i, "duration");
		t.ladder = joined(r, c, i);
		if (!amount_parse(t.duration, &t.amount, &why))
			t.amount = AMOUNT_NONE;
		/* every version of a policy has them */
		for (size_t p = 0; p < r->n; p++) {
			struct compiled_target *own;

			if (strcmp(r->v[p].name, policy) != 0)
				continue;
			own = xmalloc(sizeof(*own));
			*own = t;
			own->valid_from = valid(
			    d, r, snapshot_text(c, i, "valid_from"), &r->v[p]);
			own->next = r->v[p].targets;
			r->v[p].targets = own;
		}
	}
}

static int
by_position(const void *a, const void *b)
{
	const struct compiled_policy *x = a, *y = b;
	int by = (x->position > y->position) - (x->position < y->position);

	if (by == 0)
		by = strcmp(x->name, y->name);
	return by != 0 ? by
		       : (x->valid_from.s > y->valid_from.s) -
		(x->valid_from.s < y->valid_from.s);
}

struct policies *
policies_read(struct desk *d, int64_t event, bool whole)
{
	struct policies *r = xcalloc(1, sizeof(*r));

	r->event = event;
	snapshot_read(d, "policy", event, &r->policy);
	snapshot_read(d, "target", event, &r->target);
	if (whole) {
		snapshot_read(d, "status", event, &r->status);
		snapshot_read(d, "setting", event, &r->setting);
		r->past = xcalloc(1, sizeof(*r->past));
		past_calendars_read(d, event, r->past);
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
policies_free(struct policies *r)
{
	for (size_t i = 0; i < r->n; i++) {
		struct compiled_target *t, *next;

		for (t = r->v[i].targets; t != NULL; t = next) {
			next = t->next;
			free(t);
		}
		match_free(&r->v[i].match);
	}
	for (size_t i = 0; i < OWNERS; i++)
		if (r->owner[i].kind != NULL)
			snapshot_free(&r->owner[i].rows);
	snapshot_free(&r->policy);
	snapshot_free(&r->target);
	if (r->past != NULL) {
		snapshot_free(&r->status);
		snapshot_free(&r->setting);
		past_calendars_free(r->past);
		free(r->past);
	}
	mem_free(&r->keep);
	free(r->cols);
	free(r->v);
	free(r);
}
