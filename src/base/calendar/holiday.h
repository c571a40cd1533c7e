/* holiday.h - when a calendar is closed: dates, recurring dates, breaks */
#ifndef HOLIDAY_H
#define HOLIDAY_H

#include <stdbool.h>
#include <stdint.h>

/*
 * A date of one year, or a date that recurs every year; hd-holiday(5) has the
 * grammar.
 */
struct holiday_day {
	enum { DAY_ONCE, DAY_YEARLY, DAY_EASTER, DAY_NTH } sort;
	int64_t once;	  /* DAY_ONCE: day of day.h */
	int month, day;	  /* DAY_YEARLY; DAY_NTH: its month */
	int nth, weekday; /* DAY_NTH: 1 to 5, or -1: the last; Monday 1 */
	int shift;	  /* days that are added */
	bool observed;	  /* a Saturday moves to Friday, a Sunday to Monday */
	int64_t time;	  /* second of the day, or NONE: the whole day */
};

/*
 * A holiday goes from the first date to the last; if they are the same it is a
 * whole day.
 */
struct holiday {
	struct holiday_day first, last;
	int since, until; /* the first and the last year; both count */
};

/*
 * Reads 2026-12-25, --12-25 (each year), --07-04 observed, easter-47, `last
 * monday of may`, `4th thursday of november+1`, two of them with / between
 * (both included), and with times: 2026-12-24T12:00/2026-12-24T18:00. A date
 * that recurs may be followed by `since 2024` and `until 2030`; both years
 * count. Returns false and a reason (static, translated) if the text is
 * something else.
 */
bool holiday_parse(const char *, struct holiday *out, const char **why);

/*
 * Returns true if the end comes before the beginning. A range that recurs may
 * go over the end of the year, as --12-24/--01-06 does, but not from the end of
 * a month to its beginning: --12-24/--12-20 would close all but three days.
 * holiday_parse reads such a range, because old desks may have one.
 */
bool holiday_backwards(const struct holiday *);

/*
 * Works out the holiday of a year as local clock time (zone.h): [*from,
 * *until). Returns false if that year has none. An observed first of January
 * may begin in the year before; it is the holiday of its own year.
 */
bool holiday_in(
    const struct holiday *, int year, int64_t *from, int64_t *until);

/*
 * Returns Easter Sunday of the Gregorian calendar, a day of day.h. Meeus,
 * Astronomical Algorithms, 2nd ed., chapter 9, after Butcher (1876); in its
 * form of 1961.
 */
int64_t holiday_easter(int year);
#endif
