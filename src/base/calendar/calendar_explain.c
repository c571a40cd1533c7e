/* calendar_explain.c - why a calendar is closed: hours, or which holiday */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "calendar.h"
#include "day.h"
#include "holiday.h"
#include "when.h"

/* A holiday or break at a clock time, or the next one after it. */
struct near {
	int64_t from, until;
	const char *name;
};

static void
whole(const struct calendar *c, int64_t s)
{
	if (!c->source->whole && c->more != NULL)
		c->more(c, s, s + 1, true);
}

/* The version in force; NULL before the first one. */
static const struct calendar_version *
version_at(const struct calendar_source *s, int64_t clock)
{
	size_t i = s->nversions;

	while (i > 0 && s->versions[i - 1].from > day_at(clock))
		i--;
	return i > 0 ? &s->versions[i - 1] : NULL;
}

/*
 * Of those that hold at the clock time the one that ends last, else the one
 * that begins first; from = INT64_MAX if there is none in three years.
 */
static struct near
holiday_near(const struct calendar_source *s, int64_t clock)
{
	const struct calendar_version *v = version_at(s, clock);
	struct near best = { INT64_MAX, INT64_MAX, NULL }, one;
	int this = day_date(day_at(clock)).year;

	for (size_t i = 0; i < s->nholidays; i++) {
		const struct calendar_holiday *h = &s->holidays[i];
		int first = this - 1, last = this + 1;

		if (v == NULL || !calendar_counts(v, h))
			continue;
		if (h->when.first.sort == DAY_ONCE)
			first = last = day_date(h->when.first.once).year;
		for (int year = first; year <= last; year++) {
			if (!holiday_in(
				&h->when, year, &one.from, &one.until) ||
			    one.until <= clock)
				continue;
			if (one.from < clock)
				one.from = clock;
			if (one.from > best.from ||
			    (one.from == best.from && best.name != NULL &&
				one.until <= best.until))
				continue;
			best = one;
			best.name = h->name != NULL ? h->name : "";
		}
	}
	return best;
}

bool
calendar_holiday(const struct calendar *c, int64_t day)
{
	int64_t clock = day * DAY_SECONDS;
	struct near h;

	if (c == NULL)
		return false;
	whole(c, clock);
	h = holiday_near(c->source, clock);
	return h.from <= clock && h.until >= clock + DAY_SECONDS;
}

/* The earlier of two; NONE is never. */
static struct instant
earlier(struct instant a, struct instant b)
{
	return a.s == NONE || (b.s != NONE && b.s < a.s) ? b : a;
}

struct calendar_piece
calendar_explain(const struct calendar *c, struct instant t)
{
	struct calendar_piece p = { { NONE }, CALENDAR_OPEN, NULL };
	struct near h;
	int64_t clock;

	if (c == NULL || t.s == NONE)
		return p;
	if (calendar_open(c, t)) {
		p.until = calendar_closes(c, t);
		return p;
	}
	whole(c, t.s);
	clock = calendar_clock(c, t);
	h = holiday_near(c->source, clock);
	p.why = CALENDAR_HOURS;
	if (version_at(c->source, clock) == NULL)
		p.why = CALENDAR_NOT_YET;
	else if (h.from <= clock) {
		p.why = CALENDAR_HOLIDAY;
		p.holiday = h.name;
		p.until = calendar_instant(c, h.until);
	} else if (h.from != INT64_MAX)
		p.until = calendar_instant(c, h.from);
	if (p.until.s <= t.s)
		p.until.s = NONE; /* clocks that go back */
	p.until = earlier(p.until, calendar_next(c, t));
	return p;
}
