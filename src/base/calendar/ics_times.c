/* ics_times.c - the times of an event that recurs: rules, lists, exceptions */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "day.h"
#include "ics_series.h"
#include "mem.h"
#include "translate.h"

static bool
refuse(struct ics_series *s, const struct ics_recurs *p, const char *reason)
{
	buf_fmt(
	    s->why, _("line %zu: \"%.60s\": %s"), p->line, s->e->name, reason);
	return false;
}

/* Adds a time; the list is not sorted then. */
static void
add(struct ics_times *t, int64_t at, int64_t length)
{
	t->v = mem_grow(t->v, t->n, &t->cap, sizeof(*t->v));
	t->v[t->n++] = (struct ics_time_at){ at, length };
}

static int
by_time(const void *a, const void *b)
{
	const struct ics_time_at *x = a, *y = b;

	return (x->at > y->at) - (x->at < y->at);
}

static void
sort(struct ics_times *t)
{
	if (t->n > 0)
		qsort(t->v, t->n, sizeof(*t->v), by_time);
}

static bool
among(const struct ics_times *t, int64_t at)
{
	const struct ics_time_at key = { .at = at };

	return t->n > 0 &&
	    bsearch(&key, t->v, t->n, sizeof(*t->v), by_time) != NULL;
}

static int64_t
day_of_clock(int64_t clock)
{
	return day_at(clock) * DAY_SECONDS;
}

int64_t
ics_own_clock(const struct ics_event *e, const struct ics_stamp *s)
{
	int64_t clock = ics_zone_clock(s, &e->start);

	return e->start.t.day ? day_of_clock(clock) : clock;
}

/* ------------------------------------------------------------------- lists */

static void
take_time(void *arg, int64_t at)
{
	struct ics_series *s = arg;

	add(&s->times, s->e->start.t.day ? day_of_clock(at) : at, s->e->length);
}

static void
take_not(void *arg, int64_t at)
{
	struct ics_series *s = arg;

	add(&s->not, s->e->start.t.day ? day_of_clock(at) : at, 0);
}

static bool
rule(struct ics_series *s, const struct ics_recurs *p)
{
	struct recur r = { 0 };
	struct ics_stamp until = { .given = true };
	int64_t reach = s->e->length + s->moved;

	if (!s->all->module->rule(p->value, &r, &until.t))
		return refuse(s, p,
		    _("the rule by which it repeats (RRULE) cannot be read"));
	if (until.t.clock != INT64_MAX) {
		/* a time without a zone is in that of the event */
		until.zone = s->e->start.zone;
		if (!until.t.utc)
			until.t.utc = s->e->start.t.utc;
		r.until = ics_own_clock(s->e, &until);
		if (until.t.day)
			r.until += DAY_SECONDS - 1;
	} else
		r.until = INT64_MAX;
	return recur_expand(&r, s->e->start.t.clock, s->from - reach,
		   s->until + s->moved, &s->steps,
		   p->what == ICS_RRULE ? take_time : take_not, s) ||
	    refuse(s, p,
		_("the rule by which it repeats (RRULE) has too many steps"));
}

/* A date, a time, or FROM/UNTIL or FROM/LENGTH. */
static bool
one_date(struct ics_series *s, const struct ics_recurs *p, char *text)
{
	struct ics_stamp at = { .given = true, .zone = p->zone }, end = at;
	int64_t length = s->e->length;
	char *slash = strchr(text, '/');

	if (slash != NULL)
		*slash++ = '\0';
	if (!s->all->module->time(text, &at.t))
		return refuse(
		    s, p, _("RDATE or EXDATE is not a list of dates"));
	if (slash != NULL && s->all->module->time(slash, &end.t))
		length = ics_zone_clock(&end, &s->e->start) -
		    ics_zone_clock(&at, &s->e->start);
	else if (slash != NULL && !s->all->module->length(slash, &length))
		return refuse(
		    s, p, _("RDATE or EXDATE is not a list of dates"));
	if (length < 0)
		return refuse(s, p, _("ends before it begins"));
	if (p->what == ICS_RDATE)
		add(&s->times, ics_own_clock(s->e, &at), length);
	else if (at.t.day && !s->e->start.t.day)
		add(&s->not_days, at.t.clock, 0);
	else
		add(&s->not, ics_own_clock(s->e, &at), 0);
	return true;
}

static bool
dates(struct ics_series *s, const struct ics_recurs *p)
{
	char *save = NULL;
	bool good = true;

	for (char *t = strtok_r(p->value, ", ", &save); t != NULL && good;
	     t = strtok_r(NULL, ", ", &save))
		good = one_date(s, p, t);
	return good;
}

bool
ics_times_make(struct ics_series *s)
{
	const struct ics_event *e = s->e;
	bool good = true;

	s->times.n = s->not .n = s->not_days.n = 0;
	add(&s->times, e->start.t.clock, e->length);
	for (size_t i = 0; i < e->n && good; i++)
		good = e->v[i].what <= ICS_EXRULE ? rule(s, &e->v[i])
						  : dates(s, &e->v[i]);
	sort(&s->times);
	sort(&s->not );
	sort(&s->not_days);
	return good;
}

bool
ics_times_not(const struct ics_series *s, int64_t at)
{
	return among(&s->not, at) || among(&s->not_days, day_of_clock(at));
}
