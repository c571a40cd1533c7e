/* day.c - days of the Gregorian calendar, counted from 1970-01-01 */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "day.h"
#include "translate.h"

#define DAYS_400 146097 /* days in 400 years */
#define DAYS_0	 719468 /* days from 0000-03-01 to 1970-01-01 */

/* Rounds down, not towards zero. */
static int64_t
floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

/*
 * If years begin in March, the leap day is their last day, and their months
 * begin at (153 * month + 2) / 5 days. Howard Hinnant, "chrono-compatible
 * low-level date algorithms".
 */
int64_t
day_of(struct date d)
{
	int64_t year = (int64_t)d.year - (d.month <= 2);
	int64_t era = floor_div(year, 400), of_era = year - era * 400;
	int64_t month = d.month > 2 ? d.month - 3 : d.month + 9;

	return era * DAYS_400 + of_era * 365 + of_era / 4 - of_era / 100 +
	    (153 * month + 2) / 5 + d.day - 1 - DAYS_0;
}

struct date
day_date(int64_t day)
{
	int64_t era = floor_div(day + DAYS_0, DAYS_400);
	int32_t n = (int32_t)(day + DAYS_0 - era * DAYS_400);
	int32_t year = (n - n / 1460 + n / 36524 - n / 146096) / 365;
	int32_t of_year = n - (365 * year + year / 4 - year / 100);
	int32_t month = (5 * of_year + 2) / 153;

	return (struct date){
		.year = (int)(era * 400) + year + (month >= 10),
		.month = month < 10 ? month + 3 : month - 9,
		.day = of_year - (153 * month + 2) / 5 + 1,
	};
}

int64_t
day_at(int64_t s)
{
	return floor_div(s, DAY_SECONDS);
}

int
day_week(int64_t day)
{
	/* 1970-01-01 was a Thursday. */
	return (int)(day + 3 - floor_div(day + 3, 7) * 7) + 1;
}

bool
day_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int
day_last(int year, int month)
{
	static const int last[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30,
		31 };

	return month == 2 && day_leap(year) ? 29 : last[month - 1];
}

static void
write_two(char *to, int n)
{
	to[0] = (char)('0' + n / 10);
	to[1] = (char)('0' + n % 10);
}

void
day_write(char *to, struct date d)
{
	write_two(to, d.year / 100);
	write_two(to + 2, d.year % 100);
	to[4] = '-';
	write_two(to + 5, d.month);
	to[7] = '-';
	write_two(to + 8, d.day);
}

void
day_write_time(char *to, int s)
{
	write_two(to, s / 3600);
	to[2] = ':';
	write_two(to + 3, s / 60 % 60);
	to[5] = ':';
	write_two(to + 6, s % 60);
}

int
day_digits(const char *s, size_t n)
{
	int v = 0;

	for (size_t i = 0; i < n; i++) {
		if (s[i] < '0' || s[i] > '9')
			return -1;
		v = v * 10 + (s[i] - '0');
	}
	return v;
}

static bool
refuse(const char **why, const char *reason)
{
	*why = reason;
	return false;
}

bool
day_parse(const char **p, int64_t *day, const char **why)
{
	static char reason[128];
	const char *s = *p;
	struct date d;
	int last;

	if ((d.year = day_digits(s, 4)) == -1 || s[4] != '-' ||
	    (d.month = day_digits(s + 5, 2)) == -1 || s[7] != '-' ||
	    (d.day = day_digits(s + 8, 2)) == -1)
		return refuse(why, _("write a date as 2026-03-01"));
	if (d.year == 0)
		return refuse(why, _("years go from 0001 to 9999"));
	if (d.month < 1 || d.month > 12)
		return refuse(why, _("months go from 01 to 12"));
	last = day_last(d.year, d.month);
	if (d.day < 1 || d.day > last) {
		snprintf(reason, sizeof(reason),
		    _("the days of %04d-%02d go from 01 to %d"), d.year,
		    d.month, last);
		return refuse(why, reason);
	}
	*day = day_of(d);
	*p = s + 10;
	return true;
}

/* Reads :05.123 if it is there. */
static bool
read_seconds(const char **p, int *second, const char **why)
{
	const char *s = *p;

	*second = 0;
	if (*s != ':')
		return true;
	if ((*second = day_digits(s + 1, 2)) == -1)
		return refuse(why, _("write a time as 14:30 or 14:30:00"));
	if (*second == 60)
		return refuse(
		    why, _("leap seconds cannot be stored; write :59"));
	if (*second > 60)
		return refuse(why, _("seconds go from 00 to 59"));
	s += 3;
	if (*s == '.') {
		if (day_digits(s + 1, 1) == -1)
			return refuse(why,
			    _("write a fraction of a second as 14:30:00.5"));
		for (s++; *s >= '0' && *s <= '9';)
			s++;
	}
	*p = s;
	return true;
}

bool
day_parse_time(const char **p, int64_t *seconds, const char **why)
{
	const char *s = *p;
	int hour, minute, second;

	if ((hour = day_digits(s, 2)) == -1 || s[2] != ':' ||
	    (minute = day_digits(s + 3, 2)) == -1)
		return refuse(why, _("write a time as 14:30 or 14:30:00"));
	*p = s + 5;
	if (!read_seconds(p, &second, why))
		return false;
	if (hour > 24 || (hour == 24 && (minute != 0 || second != 0)))
		return refuse(why, _("a day goes from 00:00 to 24:00"));
	if (minute > 59)
		return refuse(why, _("minutes go from 00 to 59"));
	*seconds = hour * 3600 + minute * 60 + second;
	return true;
}
