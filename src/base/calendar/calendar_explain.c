/* calendar_explain.c - why a calendar is closed: hours, or which holiday */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "calendar.h"
#include "day.h"
#include "holiday.h"
#include "when.h"

/* The holiday or break at a clock time, or the next one after it: clock times.
 */
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

/* Returns the version that is in force, or NULL before the first one. */
static const struct calendar_version *
version_at(const struct calendar_source *s, int64_t clock)
{
	size_t i = s->nversions;

	while (i > 0 && s->versions[i - 1].from > day_at(clock))
		i--;
	return i > 0 ? &s->versions[i - 1] : NULL;
}

/*
 * Returns the holiday that ends last among those at the clock time. If there is
 * none, it returns the one that begins first after it; from is INT64_MAX if no
 * holiday begins until the end of the next year.
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

/* Returns the earlier of two instants; NONE is later than all others. */
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
		p.until.s = NONE; /* the clocks have gone back */
	p.until = earlier(p.until, calendar_next(c, t));
	return p;
}
