/* calendar_due.c - when an amount of time is over, also with pauses */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "calendar_impl.h"
#include "day.h"

static const struct instant never = { NONE };

/* Returns the same clock time of the nth working day before or after. */
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
		start = calendar_work(c, start, a.n);
	else if (a.unit == AMOUNT_WORKDAYS && c != NULL)
		start = due_workdays(c, start, a.n);
	else
		start = calendar_instant(
		    c, calendar_clock(c, start) + a.n * DAY_SECONDS);
	return start.s < WHEN_FIRST || start.s > WHEN_LAST ? never : start;
}

int64_t
calendar_between_paused(const struct calendar *c, struct instant a,
    struct instant b, const struct stretch *pauses, size_t n)
{
	int64_t sum = calendar_between(c, a, b), from, until;

	for (size_t i = 0; i < n && sum != NONE; i++) {
		from = pauses[i].from.s > a.s ? pauses[i].from.s : a.s;
		until = pauses[i].until.s < b.s ? pauses[i].until.s : b.s;
		sum -= calendar_between(
		    c, (struct instant){ from }, (struct instant){ until });
	}
	return sum;
}

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
		a.n = calendar_between(work ? c : NULL, from, due);
		a.unit = work ? AMOUNT_WORK : AMOUNT_EXACT;
		start = pauses[i].until;
		due = calendar_due(c, start, a);
	}
	return due;
}
