/* holiday.c - when a calendar is closed: dates, recurring dates, breaks */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "day.h"
#include "holiday.h"
#include "hours.h"
#include "translate.h"
#include "when.h"

#define SHIFT_MOST 366 /* days that a recurring date may be moved */

static const char *const months[] = { "january", "february", "march", "april",
	"may", "june", "july", "august", "september", "october", "november",
	"december" };

/* ----------------------------------------------------------------- reading */

/* Each function that reads moves *s behind the text that it has read. */

static bool
refuse(const char **why, const char *reason)
{
	*why = reason;
	return false;
}

static bool
no_day(const char **why)
{
	return refuse(why,
	    _("not a day; write 2026-12-25, --12-25 (each year), easter-47 or "
	      "\"last monday of may\""));
}

static bool
skip(const char **s, const char *word)
{
	size_t n = strlen(word);

	if (strncmp(*s, word, n) != 0)
		return false;
	*s += n;
	return true;
}

/* Reads 12-25 of --12-25. */
static bool
read_yearly(const char **s, struct holiday_day *d, const char **why)
{
	d->sort = DAY_YEARLY;
	if ((d->month = day_digits(*s, 2)) == -1 || (*s)[2] != '-' ||
	    (d->day = day_digits(*s + 3, 2)) == -1)
		return refuse(why, _("write a day of each year as --12-25"));
	if (d->month < 1 || d->month > 12)
		return refuse(why, _("months go from 01 to 12"));
	if (d->day < 1 || d->day > day_last(2000, d->month))
		return refuse(why, _("the month does not have this day"));
	*s += 5;
	return true;
}

/* Reads "last monday of may", "4th thursday of november". */
static bool
read_nth(const char **s, struct holiday_day *d, const char **why)
{
	static const char *const nths[] = { "1st ", "2nd ", "3rd ", "4th ",
		"5th " };

	d->sort = DAY_NTH;
	for (int i = 0; i < 5 && d->nth == 0; i++)
		if (skip(s, nths[i]))
			d->nth = i + 1;
	if (d->nth == 0 && skip(s, "last "))
		d->nth = -1;
	if (d->nth == 0 || (d->weekday = hours_weekday(s)) == 0 ||
	    !skip(s, " of "))
		return no_day(why);
	for (int i = 0; i < 12 && d->month == 0; i++)
		if (skip(s, months[i]))
			d->month = i + 1;
	return d->month != 0 || no_day(why);
}

/* Reads +1 or -47 if it is there. */
static bool
read_shift(const char **s, struct holiday_day *d, const char **why)
{
	int sign = **s == '-' ? -1 : 1, n = 0;
	const char *from;

	if (**s != '+' && **s != '-')
		return true;
	for (from = ++*s; **s >= '0' && **s <= '9'; ++*s)
		if (n <= SHIFT_MOST)
			n = n * 10 + (**s - '0');
	d->shift = sign * n;
	if (*s == from || n > SHIFT_MOST)
		return refuse(why, _("days to add go from 0 to 366"));
	return true;
}

static bool
read_point(const char **s, struct holiday_day *d, const char **why)
{
	bool good;

	*d = (struct holiday_day){ .sort = DAY_ONCE, .time = NONE };
	if (skip(s, "--"))
		good = read_yearly(s, d, why);
	else if (skip(s, "easter")) {
		d->sort = DAY_EASTER;
		good = read_shift(s, d, why);
	} else if (day_digits(*s, 4) != -1)
		good = day_parse(s, &d->once, why);
	else
		good = read_nth(s, d, why) && read_shift(s, d, why);
	if (good && skip(s, "T"))
		good = day_parse_time(s, &d->time, why);
	if (good && d->time == NONE && skip(s, " observed"))
		d->observed = true;
	return good;
}

/* Reads " since 2024" if it is there. */
static bool
read_year(const char **s, const char *word, int *year, const char **why)
{
	if (!skip(s, word))
		return true;
	if ((*year = day_digits(*s, 4)) < 1)
		return refuse(why, _("write a year as 2026"));
	*s += 4;
	return true;
}

/* -------------------------------------------------------------- working out */

int64_t
holiday_easter(int year)
{
	int a = year % 19, b = year / 100, c = year % 100;
	int d = b / 4, e = b % 4, g = (8 * b + 13) / 25;
	int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
	int l = (32 + 2 * e + 2 * i - h - k) % 7;
	int m = (a + 11 * h + 19 * l) / 433, n = h + l - 7 * m;
	int month = (n + 90) / 25, day = (n + 33 * month + 19) % 32;

	return day_of((struct date){ year, month, day });
}

/* Finds the nth weekday of a month. False if the month has only four. */
static bool
nth(int year, const struct holiday_day *d, int64_t *out)
{
	int last = day_last(year, d->month), day;
	int64_t first = day_of((struct date){ year, d->month, 1 });

	day = 1 + (d->weekday - day_week(first) + 7) % 7;
	if (d->nth > 0)
		day += 7 * (d->nth - 1);
	else
		day += (last - day) / 7 * 7;
	*out = first + day - 1;
	return day <= last;
}

/* Finds the day of a date in that year. False if the year has none. */
static bool
point_in(const struct holiday_day *d, int year, int64_t *out)
{
	bool is = true;
	int week;

	switch (d->sort) {
	case DAY_ONCE:
		*out = d->once;
		is = day_date(d->once).year == year;
		break;
	case DAY_YEARLY:
		*out = day_of((struct date){ year, d->month, d->day });
		is = d->day <= day_last(year, d->month);
		break;
	case DAY_EASTER:
		*out = holiday_easter(year);
		break;
	case DAY_NTH:
		is = nth(year, d, out);
		break;
	}
	*out += d->shift;
	week = day_week(*out);
	if (d->observed)
		*out += week == 6 ? -1 : week == 7 ? 1 : 0;
	return is;
}

bool
holiday_backwards(const struct holiday *h)
{
	const int any_leap_year = 2024;
	int64_t first, last;

	if (h->first.sort != h->last.sort || h->first.month != h->last.month)
		return false;
	point_in(&h->first, any_leap_year, &first);
	point_in(&h->last, any_leap_year, &last);
	return last < first ||
	    (last == first && h->first.time != NONE &&
		h->last.time <= h->first.time);
}

/* Refuses holidays that make no sense, or that could mean two things. */
static bool
sound(const struct holiday *h, bool range, const char **why)
{
	bool once = h->first.sort == DAY_ONCE, timed = h->first.time != NONE;

	if (once != (h->last.sort == DAY_ONCE))
		return refuse(
		    why, _("write both ends with a year, or both without one"));
	if (timed != (h->last.time != NONE))
		return refuse(
		    why, _("write both ends with a time, or both without one"));
	if (timed && !range)
		return refuse(why,
		    _("a holiday with a time needs an end; write "
		      "2026-12-24T12:00/2026-12-24T18:00"));
	if (once && (h->since != 1 || h->until != 9999))
		return refuse(why,
		    _("only a holiday of each year can have since and "
		      "until"));
	if ((once && holiday_backwards(h)) || h->until < h->since)
		return refuse(why, _("the end is before the beginning"));
	return true;
}

bool
holiday_parse(const char *s, struct holiday *out, const char **why)
{
	struct holiday h = { .since = 1, .until = 9999 };
	bool range;

	if (!read_point(&s, &h.first, why))
		return false;
	h.last = h.first;
	if ((range = skip(&s, "/")) && !read_point(&s, &h.last, why))
		return false;
	if (!read_year(&s, " since ", &h.since, why) ||
	    !read_year(&s, " until ", &h.until, why))
		return false;
	if (*s != '\0')
		return no_day(why);
	if (!sound(&h, range, why))
		return false;
	*out = h;
	return true;
}

static int64_t
clock_of(int64_t day, int64_t time, bool end)
{
	return day * DAY_SECONDS +
	    (time != NONE ? time
		    : end ? DAY_SECONDS
			  : 0);
}

bool
holiday_in(const struct holiday *h, int year, int64_t *from, int64_t *until)
{
	int64_t day;

	if (year < h->since || year > h->until ||
	    !point_in(&h->first, year, &day))
		return false;
	*from = clock_of(day, h->first.time, false);
	if (h->last.sort == DAY_ONCE)
		year = day_date(h->last.once).year;
	/* from Christmas to New Year: its end is in the next year */
	for (int y = year; y <= year + 1; y++)
		if (point_in(&h->last, y, &day)) {
			*until = clock_of(day, h->last.time, true);
			if (*until > *from)
				return true;
		}
	return false;
}
