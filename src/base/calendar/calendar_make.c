/* calendar_make.c - compiles hours, shifts and holidays into intervals */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "offsets.h"
#include "calendar_impl.h"
#include "day.h"
#include "holiday.h"
#include "hours.h"
#include "mem.h"
#include "text.h"
#include "when.h"
#include "zone.h"

/* A stretch of time in which the calendar is closed: instants. */
struct closed {
	int64_t from, until;
};

/* Sorted, and apart from each other. */
struct closures {
	struct closed *v;
	size_t n, cap;
};

/* ---------------------------------------------------------------- holidays */

static int
by_from(const void *a, const void *b)
{
	const struct closed *x = a, *y = b;

	return (x->from > y->from) - (x->from < y->from);
}

bool
calendar_counts(
    const struct calendar_version *v, const struct calendar_holiday *h)
{
	return h->of == NULL || text_word(v->holidays, h->of);
}

/* Sorts the closures and joins those that touch each other. */
static void
closures_order(struct closures *c)
{
	size_t n = 0;

	if (c->n > 0)
		qsort(c->v, c->n, sizeof(*c->v), by_from);
	for (size_t i = 0; i < c->n; i++)
		if (n == 0 || c->v[i].from > c->v[n - 1].until)
			c->v[n++] = c->v[i];
		else if (c->v[i].until > c->v[n - 1].until)
			c->v[n - 1].until = c->v[i].until;
	c->n = n;
}

/* Lists when the holidays of a version close it in some years. Its zone is in
 * use. */
static void
closures_make(struct closures *c, const struct calendar_source *s,
    const struct calendar_version *v, int first, int last)
{
	struct closed one;

	for (size_t i = 0; i < s->nholidays; i++) {
		const struct holiday *h = &s->holidays[i].when;
		int from = first, to = last;

		if (!calendar_counts(v, &s->holidays[i]))
			continue;
		if (h->first.sort == DAY_ONCE) /* it may last for years */
			from = to = day_date(h->first.once).year;
		for (int year = from; year <= to; year++) {
			if (!holiday_in(h, year, &one.from, &one.until))
				continue;
			one.from = zone_instant(one.from).s;
			one.until = zone_instant(one.until).s;
			c->v = mem_grow(c->v, c->n, &c->cap, sizeof(*c->v));
			c->v[c->n++] = one;
		}
	}
	closures_order(c);
}

/* ------------------------------------------------------------------- hours */

/* A version, while its part of a range is compiled. */
struct make {
	const struct calendar_source *source;
	const struct calendar_version *version;
	struct calendar_range *range;
	struct closures closures;
	int64_t from, until; /* instants: only what lies between them counts */
};

/* Returns the first closure that ends after an instant. */
static size_t
closure_after(const struct closures *c, int64_t s)
{
	size_t low = 0, high = c->n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (c->v[mid].until <= s)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

/* Adds a stretch of clock time, without what is closed of it. */
static void
hours_add(struct make *m, int64_t opens, int64_t closes)
{
	const struct closures *c = &m->closures;

	opens = zone_instant(opens).s;
	closes = zone_instant(closes).s;
	if (opens < m->from)
		opens = m->from;
	if (closes > m->until)
		closes = m->until;
	for (size_t i = closure_after(c, opens);
	     i < c->n && c->v[i].from < closes; i++) {
		calendar_range_add(m->range, opens, c->v[i].from);
		opens = c->v[i].until;
	}
	calendar_range_add(m->range, opens, closes);
}

static int
shift_day(const void *key, const void *shift)
{
	const int64_t *day = key;
	const struct calendar_shift *s = shift;

	return (*day > s->day) - (*day < s->day);
}

static const struct hours *
shift_of(const struct calendar_source *s, int64_t day)
{
	const struct calendar_shift *found = s->nshifts == 0
	    ? NULL
	    : bsearch(
		  &day, s->shifts, s->nshifts, sizeof(*s->shifts), shift_day);

	return found != NULL ? &found->hours : NULL;
}

/* Adds one local day. */
static void
day_add(struct make *m, int64_t day)
{
	const struct hours *h = shift_of(m->source, day);
	int64_t midnight = day * DAY_SECONDS, start = 0;

	/* a zone that crossed the date line has skipped a day */
	if (day_at(zone_clock(zone_instant(midnight))) != day)
		return;
	if (h == NULL) {
		h = &m->version->week;
		start = (day_week(day) - 1) * DAY_SECONDS;
	}
	for (size_t i = 0; i < h->n; i++) {
		int64_t opens = h->v[i].from - start;
		int64_t closes = h->v[i].until - start;

		if (opens < 0)
			opens = 0;
		if (closes > DAY_SECONDS)
			closes = DAY_SECONDS;
		if (opens < closes)
			hours_add(m, midnight + opens, midnight + closes);
	}
}

/* ---------------------------------------------------------------- versions */

/* Returns the instant at which a version begins, by its own clocks. */
static int64_t
version_begins(const struct calendar_source *s, size_t i)
{
	if (i >= s->nversions)
		return INT64_MAX;
	if (s->versions[i].from == INT64_MIN)
		return INT64_MIN;
	zone_use(s->versions[i].zone);
	return zone_from(s->versions[i].from * DAY_SECONDS).s;
}

/*
 * Calls fn for the part of [from, until) in which each version is in force,
 * with its zone in use.
 */
static void
each_version(const struct calendar_source *s, int64_t from, int64_t until,
    void (*fn)(void *, const struct calendar_version *, int64_t, int64_t),
    void *arg)
{
	char *here = zone_keep();

	for (size_t i = 0; i < s->nversions; i++) {
		int64_t end = version_begins(s, i + 1);
		int64_t begin = version_begins(s, i);

		if (begin < from)
			begin = from;
		if (end > until)
			end = until;
		if (begin >= end)
			continue;
		zone_use(s->versions[i].zone);
		fn(arg, &s->versions[i], begin, end);
	}
	zone_return(here);
}

static void
make_version(
    void *arg, const struct calendar_version *v, int64_t from, int64_t until)
{
	struct make *m = arg;
	/* hours of the day before may have moved behind a gap at midnight */
	int64_t first = day_at(zone_clock((struct instant){ from })) - 1;
	int64_t last = day_at(zone_clock((struct instant){ until - 1 }));

	m->version = v;
	m->from = from;
	m->until = until;
	m->closures = (struct closures){ 0 };
	/* a holiday of last year may go on, and one of next year may be
	 * observed in this year */
	closures_make(&m->closures, m->source, v, day_date(first).year - 1,
	    day_date(last).year + 1);
	for (int64_t day = first; day <= last; day++)
		day_add(m, day);
	free(m->closures.v);
}

void
calendar_make(const struct calendar_source *s, struct calendar_range *r,
    int64_t from, int64_t until)
{
	struct make m = { .source = s, .range = r };

	offsets_free(&r->offsets);
	r->n = 0;
	r->from = from;
	r->until = until;
	each_version(s, from, until, make_version, &m);
	calendar_range_order(r);
}

static void
clocks_version(
    void *arg, const struct calendar_version *v, int64_t from, int64_t until)
{
	(void)v;
	offsets_add(arg, from, until);
}

void
calendar_clocks(const struct calendar_source *s, struct calendar_range *r)
{
	if (r->offsets.n == 0)
		each_version(s, r->from, r->until, clocks_version, &r->offsets);
}

void
calendar_source_free(struct calendar_source *s)
{
	for (size_t i = 0; i < s->nversions; i++)
		hours_free(&s->versions[i].week);
	for (size_t i = 0; i < s->nshifts; i++)
		hours_free(&s->shifts[i].hours);
	free(s->versions);
	free(s->holidays);
	free(s->shifts);
	*s = (struct calendar_source){ 0 };
}
