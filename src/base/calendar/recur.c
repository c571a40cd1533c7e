/* recur.c - dates that recur by a rule, worked out period by period */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "day.h"
#include "mem.h"
#include "recur.h"

/* Steps of a period shorter than a day: many make no sense. */
#define SHORT 10

/* A rule that is being worked out. */
struct run {
	struct recur r;
	int64_t start, from, until; /* until: the last */
	int64_t *steps;
	void (*fn)(void *, int64_t);
	void *arg;
	int64_t n;	/* times that count */
	int32_t *times; /* seconds in a day, or in a shorter period */
	size_t ntimes, cap_times;
	int64_t *set; /* the times of a period */
	size_t nset, cap_set;
};

/* ------------------------------------------------------------------ filters */

/* True if the part is not there, or has the value, also counted from `last`. */
static bool
fits(const struct recur_list *l, int64_t x, int64_t last)
{
	for (int i = 0; i < l->n; i++)
		if (l->v[i] == x || (last > 0 && l->v[i] == x - last - 1))
			return true;
	return l->n == 0;
}

static int64_t
week_begin(const struct recur *r, int64_t day)
{
	return day - (day_week(day) - r->week + 7) % 7;
}

/* Week 1 is the one that has 4 January. */
static bool
week_fits(const struct recur *r, int64_t day)
{
	int64_t week = week_begin(r, day), first, next;
	int year = day_date(week + 3).year;

	if (r->week_no.n == 0)
		return true;
	first = week_begin(r, day_of((struct date){ year, 1, 4 }));
	next = week_begin(r, day_of((struct date){ year + 1, 1, 4 }));
	return fits(&r->week_no, (week - first) / 7 + 1, (next - first) / 7);
}

/* True if it is the nth of its weekday, of `days`; `at` counts from 0. */
static bool
nth_fits(int nth, int64_t at, int64_t days)
{
	return nth == 0 || nth == at / 7 + 1 ||
	    nth == -((days - 1 - at) / 7 + 1);
}

static bool
weekday_fits(const struct recur *r, int64_t day, struct date d)
{
	int64_t first = day_of((struct date){ d.year, 1, 1 });
	bool in_month = r->freq == RECUR_MONTHLY || r->month.n > 0;
	bool any = r->freq < RECUR_MONTHLY || r->week_no.n > 0;

	for (int i = 0; i < r->weekday.n; i++) {
		if (r->weekday.v[i] != day_week(day))
			continue;
		if (any ||
		    (in_month ? nth_fits(r->nth.v[i], d.day - 1,
				    day_last(d.year, d.month))
			      : nth_fits(r->nth.v[i], day - first,
				    day_leap(d.year) ? 366 : 365)))
			return true;
	}
	return r->weekday.n == 0;
}

static bool
day_fits(const struct recur *r, int64_t day)
{
	struct date d = day_date(day);
	int64_t first = day_of((struct date){ d.year, 1, 1 });

	return fits(&r->month, d.month, 0) &&
	    fits(&r->month_day, d.day, day_last(d.year, d.month)) &&
	    (r->year_day.n == 0 ||
		fits(&r->year_day, day - first + 1,
		    day_leap(d.year) ? 366 : 365)) &&
	    weekday_fits(r, day, d) && week_fits(r, day);
}

/* ------------------------------------------------------------------ periods */

/* Adds a time of the period that is being worked out. */
static void
set_add(struct run *u, int64_t t)
{
	u->set = mem_grow(u->set, u->nset, &u->cap_set, sizeof(*u->set));
	u->set[u->nset++] = t;
}

static bool
chosen(const struct run *u, size_t i)
{
	return fits(&u->r.set_pos, (int64_t)i + 1, (int64_t)u->nset);
}

/* Passes on the times of a period. False: the series is over. */
static bool
set_pass(struct run *u)
{
	for (size_t i = 0; i < u->nset; i++) {
		int64_t t = u->set[i];

		if (t < u->start || !chosen(u, i))
			continue;
		if (t > u->until)
			return false;
		if (u->n == 0 && t != u->start)
			u->n = 1; /* the start always counts */
		if (u->r.count > 0 && ++u->n > u->r.count)
			return false;
		if (t >= u->from)
			u->fn(u->arg, t);
	}
	u->nset = 0;
	return true;
}

/* Returns how many steps of `interval` lie before the wanted value. */
static int64_t
skipped(const struct run *u, int64_t begin, int64_t want)
{
	if (u->r.count > 0 || want <= begin)
		return 0; /* all are counted */
	return (want - begin) / u->r.interval;
}

static int64_t
month_of(int64_t day)
{
	struct date d = day_date(day);

	return d.year * INT64_C(12) + d.month - 1;
}

static int64_t
month_begin(int64_t month)
{
	return day_of(
	    (struct date){ (int)(month / 12), (int)(month % 12) + 1, 1 });
}

/* Returns the number of the first period that can matter. */
static int64_t
first_period(const struct run *u, int64_t start, int64_t from)
{
	int64_t week = week_begin(&u->r, start);

	switch (u->r.freq) {
	case RECUR_YEARLY:
		return skipped(u, day_date(start).year, day_date(from).year);
	case RECUR_MONTHLY:
		return skipped(u, month_of(start), month_of(from));
	case RECUR_WEEKLY:
		return skipped(u, 0, (from - week) / 7);
	default:
		return skipped(u, start, from);
	}
}

/* The days of the kth period: [*first, *last). */
static void
period_days(const struct run *u, int64_t start, int64_t k, int64_t *first,
    int64_t *last)
{
	int64_t n = k * u->r.interval, begin;

	switch (u->r.freq) {
	case RECUR_YEARLY:
		begin = day_date(start).year * INT64_C(12) + n * 12;
		*first = month_begin(begin);
		*last = month_begin(begin + 12);
		break;
	case RECUR_MONTHLY:
		*first = month_begin(month_of(start) + n);
		*last = month_begin(month_of(start) + n + 1);
		break;
	case RECUR_WEEKLY:
		*first = week_begin(&u->r, start) + n * 7;
		*last = *first + 7;
		break;
	default:
		*first = start + n;
		*last = *first + 1;
	}
}

/* Days, weeks, months and years. */
static bool
by_days(struct run *u)
{
	int64_t start = day_at(u->start), first, last;
	int64_t k = first_period(u, start, day_at(u->from));

	for (;; k++) {
		period_days(u, start, k, &first, &last);
		if (first * DAY_SECONDS > u->until)
			return true;
		*u->steps -= (last - first);
		for (int64_t day = first; day < last; day++) {
			if (!day_fits(&u->r, day))
				continue;
			*u->steps -= (int64_t)u->ntimes;
			for (size_t i = 0; i < u->ntimes && u->steps[0] > 0;
			     i++)
				set_add(u, day * DAY_SECONDS + u->times[i]);
		}
		if (*u->steps <= 0)
			return false;
		if (!set_pass(u))
			return true;
	}
}

/* Hours, minutes and seconds: `unit` seconds each. */
static bool
by_time(struct run *u, int64_t unit)
{
	const struct recur *r = &u->r;
	int64_t base = u->start - (u->start % unit + unit) % unit;
	int64_t k = skipped(u, base / unit, u->from / unit);

	for (;; k++) {
		int64_t t = base + k * r->interval * unit;
		int64_t day = day_at(t), s = t - day * DAY_SECONDS;

		if (t > u->until)
			return true;
		if ((*u->steps -= SHORT) <= 0)
			return false;
		if (!day_fits(r, day) || !fits(&r->hour, s / 3600, 0) ||
		    (unit <= 60 && !fits(&r->minute, s / 60 % 60, 0)) ||
		    (unit == 1 && !fits(&r->second, s % 60, 0)))
			continue;
		*u->steps -= (int64_t)u->ntimes;
		for (size_t i = 0; i < u->ntimes && u->steps[0] > 0; i++)
			set_add(u, t + u->times[i]);
		if (!set_pass(u))
			return true;
	}
}

/* ----------------------------------------------------------------- defaults */

static void
only(struct recur_list *l, int64_t x)
{
	l->v[0] = (int16_t)x;
	l->n = 1;
}

/* What the rule does not say is as in its first time. */
static void
complete(struct recur *r, int64_t start)
{
	int64_t day = day_at(start);
	struct date d = day_date(day);

	if (r->freq < RECUR_YEARLY)
		r->week_no.n = 0;
	if (r->month_day.n > 0 || r->year_day.n > 0 || r->weekday.n > 0)
		return;
	if (r->freq == RECUR_WEEKLY || r->week_no.n > 0) {
		only(&r->weekday, day_week(day));
		only(&r->nth, 0);
	} else if (r->freq >= RECUR_MONTHLY)
		only(&r->month_day, d.day);
	if (r->freq == RECUR_YEARLY && r->month.n == 0 && r->week_no.n == 0)
		only(&r->month, d.month);
}

/* True for the values of a part of the time that the rule names: of one that is
 * not within the period only 0. */
static bool
named(const struct recur_list *l, bool within, int x, int own)
{
	if (!within)
		return x == 0;
	return l->n > 0 ? fits(l, x, 0) : x == own;
}

/* Fills the seconds of a day, an hour or a minute that the rule names. */
static void
times(struct run *u)
{
	const struct recur *r = &u->r;
	int own = (int)(u->start - day_at(u->start) * DAY_SECONDS);

	for (int h = 0; h < 24; h++) {
		if (!named(&r->hour, r->freq >= RECUR_DAILY, h, own / 3600))
			continue;
		for (int m = 0; m < 60; m++) {
			if (!named(&r->minute, r->freq >= RECUR_HOURLY, m,
				own / 60 % 60))
				continue;
			for (int s = 0; s < 60; s++) {
				if (!named(&r->second,
					r->freq >= RECUR_MINUTELY, s, own % 60))
					continue;
				u->times = mem_grow(u->times, u->ntimes,
				    &u->cap_times, sizeof(*u->times));
				u->times[u->ntimes++] = h * 3600 + m * 60 + s;
			}
		}
	}
}

bool
recur_expand(const struct recur *r, int64_t start, int64_t from, int64_t until,
    int64_t *steps, void (*fn)(void *, int64_t), void *arg)
{
	static const int64_t unit[] = { 1, 60, 3600 };
	struct run u = { .r = *r,
		.start = start,
		.from = from > start ? from : start,
		.until = until <= r->until ? until - 1 : r->until,
		.fn = fn,
		.arg = arg };
	bool good;

	u.steps = steps;
	complete(&u.r, start);
	times(&u);
	good =
	    r->freq >= RECUR_DAILY ? by_days(&u) : by_time(&u, unit[r->freq]);
	free(u.times);
	free(u.set);
	return good;
}
