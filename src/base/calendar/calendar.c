/* calendar.c - working time: look-ups in compiled calendars */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "offsets.h"
#include "amount.h"
#include "calendar.h"
#include "day.h"
#include "holiday.h"
#include "when.h"

#define YEAR	 (366 * DAY_SECONDS)
#define FURTHEST (200 * YEAR) /* where a search gives up */

static const struct instant never = { NONE };

static struct instant
instant(int64_t s)
{
	return (struct instant){ s };
}

/* Makes sure that all of [from, until) is known. */
static void
cover(const struct calendar *c, int64_t from, int64_t until)
{
	struct calendar_range *r = c->range;
	int64_t grown = 0;

	if (r->from < r->until && r->from <= from && until <= r->until)
		return;
	if (r->from < r->until) {
		/* by as much again: a bulk load must not grow by days */
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

/* The last interval that opens at s or before; NULL: there is none. */
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

/* The first interval that closes after s; NULL: none is known. */
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

/* The running total at a second that is known. */
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
	cover(c, a, b);
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
	cover(c, t.s, t.s + 1);
	w = at_or_before(c->range, t.s);
	return w != NULL && t.s < w->closes;
}

/* Looks further, one way or the other; false where it is time to give up. */
static bool
further(const struct calendar *c, int64_t start, int sign)
{
	int64_t s = sign > 0 ? c->range->until : c->range->from;

	if ((s - start) * sign > FURTHEST || s < WHEN_FIRST + 2 * YEAR ||
	    s > WHEN_LAST - 2 * YEAR)
		return false;
	if (sign > 0)
		cover(c, s - 1, s + YEAR);
	else
		cover(c, s - YEAR, s + 1);
	return true;
}

struct instant
calendar_next(const struct calendar *c, struct instant t)
{
	const struct working *w;

	if (c == NULL || t.s == NONE)
		return t;
	cover(c, t.s, t.s + 1);
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
	cover(c, t.s, t.s + 1);
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
	/* what ends with the range may go on behind it */
	while ((w = at_or_before(c->range, t.s))->closes == c->range->until)
		if (!further(c, t.s, 1))
			return never;
	return instant(w->closes);
}

/* ------------------------------------------------------------ working time */

/* The first moment by which n more seconds were open: at closing, closing. */
static struct instant
work_on(const struct calendar *c, int64_t start, int64_t n)
{
	const struct calendar_range *r = c->range;
	size_t low, high;
	int64_t want;

	cover(c, start, start + n);
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

/* The last moment since which n seconds were open: at opening, opening. */
static struct instant
work_back(const struct calendar *c, int64_t start, int64_t n)
{
	const struct calendar_range *r = c->range;
	size_t low, high;
	int64_t want;

	cover(c, start - n, start);
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

static struct instant
due_work(const struct calendar *c, struct instant start, int64_t n)
{
	if (n == 0)
		return calendar_next(c, start);
	return n > 0 ? work_on(c, start.s, n) : work_back(c, start.s, -n);
}

/* -------------------------------------------------------------------- days */

static const struct offsets *
clocks(const struct calendar *c, int64_t s)
{
	cover(c, s - 2 * DAY_SECONDS, s + 2 * DAY_SECONDS);
	calendar_clocks(c->source, c->range);
	return &c->range->offsets;
}

int64_t
calendar_clock(const struct calendar *c, struct instant t)
{
	return c == NULL ? t.s : offsets_clock(clocks(c, t.s), t);
}

struct instant
calendar_instant(const struct calendar *c, int64_t clock)
{
	return c == NULL ? instant(clock)
			 : offsets_instant(clocks(c, clock), clock);
}

const char *
calendar_zone(const struct calendar *c, struct instant t)
{
	const struct calendar_version *v;
	size_t i;

	if (c == NULL)
		return "UTC";
	v = c->source->versions;
	if ((i = c->source->nversions) > 1)
		for (; i > 1 && v[i - 1].from > day_at(calendar_clock(c, t));)
			i--;
	return v[i - 1].zone;
}

static int64_t
midnight(const struct calendar *c, int64_t day)
{
	return calendar_instant(c, day * DAY_SECONDS).s;
}

bool
calendar_workday(const struct calendar *c, int64_t day)
{
	return between(c, midnight(c, day), midnight(c, day + 1)) > 0;
}

int64_t
calendar_workdays(const struct calendar *c, int64_t a, int64_t b)
{
	int64_t n = 0;

	for (; a < b; a++)
		n += calendar_workday(c, a);
	return n;
}

int64_t
calendar_day(const struct calendar *c, int64_t day, int64_t n)
{
	int64_t sign = n < 0 ? -1 : 1, left = n * sign, last = day;

	while (left > 0 || (n == 0 && !calendar_workday(c, day))) {
		day += sign;
		if (calendar_workday(c, day)) {
			last = day;
			left--;
		} else if ((day - last) * sign > FURTHEST / DAY_SECONDS ||
		    day <= WHEN_FIRST / DAY_SECONDS + 800 ||
		    day >= WHEN_LAST / DAY_SECONDS - 800)
			return NONE;
	}
	return day;
}

/* To the same clock time of the nth working day before or after. */
static struct instant
due_workdays(const struct calendar *c, struct instant start, int64_t n)
{
	int64_t clock, day;

	start = n < 0 ? calendar_back(c, start) : calendar_next(c, start);
	if (start.s == NONE || n == 0)
		return start;
	clock = calendar_clock(c, start);
	if ((day = calendar_day(c, day_at(clock), n)) == NONE)
		return never;
	start =
	    calendar_instant(c, clock + (day - day_at(clock)) * DAY_SECONDS);
	return n < 0 ? calendar_back(c, start) : calendar_next(c, start);
}

struct instant
calendar_due(const struct calendar *c, struct instant start, struct amount a)
{
	if (start.s == NONE || a.n == NONE)
		return never;
	if (a.unit == AMOUNT_EXACT || (c == NULL && a.unit == AMOUNT_WORK))
		start.s += a.n;
	else if (a.unit == AMOUNT_WORK)
		start = due_work(c, start, a.n);
	else if (a.unit == AMOUNT_WORKDAYS && c != NULL)
		start = due_workdays(c, start, a.n);
	else
		start = calendar_instant(
		    c, calendar_clock(c, start) + a.n * DAY_SECONDS);
	return start.s < WHEN_FIRST || start.s > WHEN_LAST ? never : start;
}

/* ------------------------------------------------------------------ pauses */

int64_t
calendar_between_paused(const struct calendar *c, struct instant a,
    struct instant b, const struct stretch *pauses, size_t n)
{
	int64_t sum = calendar_between(c, a, b), from, until;

	for (size_t i = 0; i < n && sum != NONE; i++) {
		from = pauses[i].from.s > a.s ? pauses[i].from.s : a.s;
		until = pauses[i].until.s < b.s ? pauses[i].until.s : b.s;
		sum -= between(c, from, until);
	}
	return sum;
}

/* What is left when a pause begins is counted on from its end. */
struct instant
calendar_due_paused(const struct calendar *c, struct instant start,
    struct amount a, const struct stretch *pauses, size_t n)
{
	bool work = a.unit == AMOUNT_WORK || a.unit == AMOUNT_WORKDAYS;
	struct instant due = calendar_due(c, start, a);

	for (size_t i = 0; i < n && due.s != NONE; i++) {
		struct instant from = pauses[i].from;

		if (from.s >= due.s)
			break;
		if (pauses[i].until.s <= start.s)
			continue;
		if (from.s < start.s)
			from = start;
		a.n = between(work ? c : NULL, from.s, due.s);
		a.unit = work ? AMOUNT_WORK : AMOUNT_EXACT;
		start = pauses[i].until;
		due = calendar_due(c, start, a);
	}
	return due;
}
