/* holiday.h - when a calendar is closed: days, ranges, rules, breaks */
#ifndef HOLIDAY_H
#define HOLIDAY_H

#include <stdbool.h>
#include <stdint.h>

/*
 * A day, of one year or of every year; hd-holiday(5) has the grammar. `shift`
 * days are added, `observed` moves a Saturday to Friday and a Sunday to Monday.
 */
struct holiday_day {
	enum { DAY_ONCE, DAY_YEARLY, DAY_EASTER, DAY_NTH } sort;
	int64_t once;	  /* DAY_ONCE: day of day.h */
	int month, day;	  /* DAY_YEARLY; DAY_NTH: its month */
	int nth, weekday; /* DAY_NTH: 1 to 5, or -1: the last; Monday 1 */
	int shift;
	bool observed;
	int64_t time; /* second of the day, or NONE: all of it */
};

/*
 * From the one to the other, a whole day if they are the same; in these years.
 */
struct holiday {
	struct holiday_day first, last;
	int since, until; /* the first and the last; both count */
};

/*
 * Reads 2026-12-25, --12-25 (each year), --07-04 observed, easter-47, `last
 * monday of may`, `4th thursday of november+1`, two of them with / between
 * (both included), and with times: 2026-12-24T12:00/2026-12-24T18:00. What
 * comes each year may be followed by `since 2024' and `until 2030', years that
 * count. False and a reason (static, translated) if it is none.
 */
bool holiday_parse(const char *, struct holiday *out, const char **why);

/*
 * The one that begins in that year: local clock time as in zone.h, [*from,
 * *until). False if none does. With `observed` a first of January can begin in
 * the year before; it counts for its own.
 */
bool holiday_in(
    const struct holiday *, int year, int64_t *from, int64_t *until);

/*
 * Easter Sunday of the Gregorian calendar, a day of day.h. Meeus, Astronomical
 * Algorithms, 2nd ed., chapter 9, after Butcher (1876); in its form of 1961.
 */
int64_t holiday_easter(int year);
#endif
