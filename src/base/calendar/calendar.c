/* calendar.c - working time: look-ups in compiled calendars */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "calendar_impl.h"
#include "day.h"

#define YEAR (366 * DAY_SECONDS)

static const struct instant never = { NONE };

static struct instant
instant(int64_t s)
{
	return (struct instant){ s };
}

void
calendar_cover(const struct calendar *c, int64_t from, int64_t until)
{
	struct calendar_range *r = c->range;
	int64_t grown = 0;

	if (r->from < r->until && r->from <= from && until <= r->until)
		return;
	if (r->from < r->until) {
		/* twice as much: a bulk load must not compile day by day */
		grown = r->until - r->from;
		from = from >= r->from	     ? r->from
		    : from < r->from - grown ? from
					     : r->from - grown;
		until = until <= r->until      ? r->until
		    : until > r->until + grown ? until
					       : r->until + grown;
	}
	if (from < WHEN_FIRST)
		from = WHEN_FIRST;
	if (until > WHEN_LAST)
		until = WHEN_LAST + 1;
	if (c->more != NULL)
		c->more(c, from, until, false);
	else {
		calendar_years(&from, &until);
		calendar_make(c->source, r, from, until);
	}
}

/* Returns the last interval that opens at s or before, or NULL. */
static const struct working *
at_or_before(const struct calendar_range *r, int64_t s)
{
	size_t low = 0, high = r->n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (r->v[mid].opens <= s)
			low = mid + 1;
		else
			high = mid;
	}
	return low > 0 ? &r->v[low - 1] : NULL;
}

/* Returns the first known interval that closes after s, or NULL. */
static const struct working *
after(const struct calendar_range *r, int64_t s)
{
	const struct working *w = at_or_before(r, s);

	if (w == NULL)
		w = r->n > 0 ? r->v : NULL;
	else if (w->closes <= s)
		w = w + 1 < r->v + r->n ? w + 1 : NULL;
	return w;
}

/* Returns the working seconds before s, which lies in the range. */
static int64_t
total(const struct calendar_range *r, int64_t s)
{
	const struct working *w = at_or_before(r, s);

	if (w == NULL)
		return r->n > 0 ? r->v[0].before : 0;
	return w->before + (s < w->closes ? s : w->closes) - w->opens;
}

static int64_t
between(const struct calendar *c, int64_t a, int64_t b)
{
	if (b <= a)
		return 0;
	if (c == NULL)
		return b - a;
	calendar_cover(c, a, b);
	return total(c->range, b) - total(c->range, a);
}

int64_t
calendar_between(const struct calendar *c, struct instant a, struct instant b)
{
	return a.s == NONE || b.s == NONE ? NONE : between(c, a.s, b.s);
}

bool
calendar_open(const struct calendar *c, struct instant t)
{
	const struct working *w;

	if (c == NULL || t.s == NONE)
		return t.s != NONE;
	calendar_cover(c, t.s, t.s + 1);
	w = at_or_before(c->range, t.s);
	return w != NULL && t.s < w->closes;
}

/* Extends the range forward (sign 1) or back (-1). False: give up. */
static bool
further(const struct calendar *c, int64_t start, int sign)
{
	int64_t s = sign > 0 ? c->range->until : c->range->from;

	if ((s - start) * sign > CALENDAR_FURTHEST ||
	    s < WHEN_FIRST + 2 * YEAR || s > WHEN_LAST - 2 * YEAR)
		return false;
	if (sign > 0)
		calendar_cover(c, s - 1, s + YEAR);
	else
		calendar_cover(c, s - YEAR, s + 1);
	return true;
}

struct instant
calendar_next(const struct calendar *c, struct instant t)
{
	const struct working *w;

	if (c == NULL || t.s == NONE)
		return t;
	calendar_cover(c, t.s, t.s + 1);
	while ((w = after(c->range, t.s)) == NULL)
		if (!further(c, t.s, 1))
			return never;
	return w->opens > t.s ? instant(w->opens) : t;
}

struct instant
calendar_back(const struct calendar *c, struct instant t)
{
	const struct working *w;

	if (c == NULL || t.s == NONE)
		return t;
	calendar_cover(c, t.s, t.s + 1);
	while ((w = at_or_before(c->range, t.s)) == NULL)
		if (!further(c, t.s, -1))
			return never;
	return w->closes < t.s ? instant(w->closes) : t;
}

struct instant
calendar_closes(const struct calendar *c, struct instant t)
{
	const struct working *w;

	if (c == NULL || !calendar_open(c, t))
		return never;
	/* an interval that ends with the range may go on behind it */
	while ((w = at_or_before(c->range, t.s)) != NULL &&
	    w->closes == c->range->until)
		if (!further(c, t.s, 1))
			return never;
	return w != NULL ? instant(w->closes) : never;
}

/* ------------------------------------------------------------ working time */

/* Returns the first moment by which n more seconds were open. If the calendar
 * closes at that moment, it is the closing, not the next opening. */
static struct instant
work_on(const struct calendar *c, int64_t start, int64_t n)
{
	const struct calendar_range *r = c->range;
	size_t low, high;
	int64_t want;

	calendar_cover(c, start, start + n);
	while (total(r, r->until) - total(r, start) < n)
		if (!further(c, start, 1))
			return never;
	want = total(r, start) + n;
	for (low = 0, high = r->n; low < high;) {
		size_t mid = low + (high - low) / 2;
		const struct working *w = &r->v[mid];

		if (w->before + w->closes - w->opens < want)
			low = mid + 1;
		else
			high = mid;
	}
	return (struct instant){ r->v[low].opens + want - r->v[low].before };
}

/* Returns the last moment since which n seconds were open: rather an opening
 * than the closing before it. */
static struct instant
work_back(const struct calendar *c, int64_t start, int64_t n)
{
	const struct calendar_range *r = c->range;
	size_t low, high;
	int64_t want;

	calendar_cover(c, start - n, start);
	while (total(r, start) - total(r, r->from) < n)
		if (!further(c, start, -1))
			return never;
	want = total(r, start) - n;
	for (low = 0, high = r->n; low < high;) {
		size_t mid = low + (high - low) / 2;

		if (r->v[mid].before <= want)
			low = mid + 1;
		else
			high = mid;
	}
	return (struct instant){ r->v[low - 1].opens + want -
		r->v[low - 1].before };
}

struct instant
calendar_work(const struct calendar *c, struct instant start, int64_t n)
{
	if (n == 0)
		return calendar_next(c, start);
	return n > 0 ? work_on(c, start.s, n) : work_back(c, start.s, -n);
}
