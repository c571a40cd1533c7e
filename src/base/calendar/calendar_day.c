/* calendar_day.c - the clocks of a calendar, and its working days */
#include <stdbool.h>
#include <stdint.h>

#include "calendar_impl.h"
#include "day.h"

static const struct offsets *
clocks(const struct calendar *c, int64_t s)
{
	calendar_cover(c, s - 2 * DAY_SECONDS, s + 2 * DAY_SECONDS);
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
	if (c == NULL)
		return (struct instant){ clock };
	return offsets_instant(clocks(c, clock), clock);
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

static struct instant
midnight(const struct calendar *c, int64_t day)
{
	return calendar_instant(c, day * DAY_SECONDS);
}

bool
calendar_workday(const struct calendar *c, int64_t day)
{
	return calendar_between(c, midnight(c, day), midnight(c, day + 1)) > 0;
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
		} else if ((day - last) * sign >
			CALENDAR_FURTHEST / DAY_SECONDS ||
		    day <= WHEN_FIRST / DAY_SECONDS + 800 ||
		    day >= WHEN_LAST / DAY_SECONDS - 800)
			return NONE;
	}
	return day;
}
