/*
 * ics_ical.c - the module for iCalendar files: libical reads the values. Its
 * parser of files, its recurring events and its time zones are not used: the
 * first writes to standard error, the second may never end, and of the third
 * one in five differs from that of the system.
 */
#include <libical/ical.h>

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "day.h"
#include "ics.h"

extern const struct ics_module ics_module;

/* The range that libical lets through is wider: it takes the 32nd for the 2nd
 * of the next month. */
static bool
is_time(struct icaltimetype t)
{
	return !icaltime_is_null_time(t) && t.year >= 1 && t.year <= 9998 &&
	    t.month >= 1 && t.month <= 12 && t.day >= 1 &&
	    t.day <= day_last(t.year, t.month) && t.hour >= 0 && t.hour < 24 &&
	    t.minute >= 0 && t.minute < 60 && t.second >= 0 && t.second <= 60;
}

static struct ics_time
time_of(struct icaltimetype t)
{
	int64_t day = day_of((struct date){ t.year, t.month, t.day });
	int second = t.second < 60 ? t.second : 59;

	return (struct ics_time){ .clock = day * DAY_SECONDS +
		    (t.is_date ? 0 : t.hour * 3600 + t.minute * 60 + second),
		.day = t.is_date,
		.utc = !t.is_date && icaltime_is_utc(t) };
}

static bool
ical_time(const char *s, struct ics_time *out)
{
	static const char digits[] = "0123456789";
	size_t n = strspn(s, digits);
	struct icaltimetype t;

	if (n != 8 || (s[8] != '\0' && s[8] != 'T'))
		return false;
	if (s[8] == 'T' &&
	    (strspn(s + 9, digits) != 6 ||
		(s[15] != '\0' && strcmp(s + 15, "Z") != 0)))
		return false;
	icalerror_set_errors_are_fatal(false);
	t = icaltime_from_string(s);
	if (!is_time(t))
		return false;
	*out = time_of(t);
	return true;
}

static bool
ical_length(const char *s, int64_t *seconds)
{
	struct icaldurationtype d;

	if (s[strspn(s, "+-PTWDHMS0123456789")] != '\0' ||
	    strpbrk(s, "0123456789") == NULL)
		return false;
	icalerror_set_errors_are_fatal(false);
	d = icaldurationtype_from_string(s);
	if (icaldurationtype_is_bad_duration(d))
		return false;
	*seconds = ((int64_t)d.weeks * 7 + d.days) * DAY_SECONDS +
	    d.hours * INT64_C(3600) + d.minutes * INT64_C(60) + d.seconds;
	if (d.is_neg)
		*seconds = -*seconds;
	return true;
}

static void
list(struct recur_list *l, const short *v, int most)
{
	for (l->n = 0; l->n < most && v[l->n] != ICAL_RECURRENCE_ARRAY_MAX;
	     l->n++)
		l->v[l->n] = v[l->n];
}

static void
weekdays(struct recur *r, const short *v)
{
	int n = 0;

	for (; n < ICAL_BY_DAY_SIZE && v[n] != ICAL_RECURRENCE_ARRAY_MAX; n++) {
		int day = (int)icalrecurrencetype_day_day_of_week(v[n]);

		r->weekday.v[n] = (int16_t)(day > 1 ? day - 1 : 7);
		r->nth.v[n] = (int16_t)icalrecurrencetype_day_position(v[n]);
	}
	r->weekday.n = r->nth.n = n;
}

static bool
ical_rule(const char *s, struct recur *r, struct ics_time *until)
{
	static const enum recur_freq freqs[] = {
		[ICAL_SECONDLY_RECURRENCE] = RECUR_SECONDLY,
		[ICAL_MINUTELY_RECURRENCE] = RECUR_MINUTELY,
		[ICAL_HOURLY_RECURRENCE] = RECUR_HOURLY,
		[ICAL_DAILY_RECURRENCE] = RECUR_DAILY,
		[ICAL_WEEKLY_RECURRENCE] = RECUR_WEEKLY,
		[ICAL_MONTHLY_RECURRENCE] = RECUR_MONTHLY,
		[ICAL_YEARLY_RECURRENCE] = RECUR_YEARLY,
	};
	struct icalrecurrencetype t;
	int week;

	icalerror_set_errors_are_fatal(false);
	t = icalrecurrencetype_from_string(s);
	if (t.freq == ICAL_NO_RECURRENCE || t.interval < 1 || t.count < 0 ||
	    (t.rscale != NULL && strcmp(t.rscale, "GREGORIAN") != 0))
		return false;
	r->freq = freqs[t.freq];
	r->interval = t.interval;
	r->count = t.count;
	week = (int)t.week_start;
	r->week = week == ICAL_SUNDAY_WEEKDAY ? 7 : week > 1 ? week - 1 : 1;
	list(&r->second, t.by_second, ICAL_BY_SECOND_SIZE);
	list(&r->minute, t.by_minute, ICAL_BY_MINUTE_SIZE);
	list(&r->hour, t.by_hour, ICAL_BY_HOUR_SIZE);
	list(&r->month_day, t.by_month_day, ICAL_BY_MONTHDAY_SIZE);
	list(&r->year_day, t.by_year_day, ICAL_BY_YEARDAY_SIZE);
	list(&r->week_no, t.by_week_no, ICAL_BY_WEEKNO_SIZE);
	list(&r->month, t.by_month, ICAL_BY_MONTH_SIZE);
	list(&r->set_pos, t.by_set_pos, ICAL_BY_SETPOS_SIZE);
	weekdays(r, t.by_day);
	*until = (struct ics_time){ INT64_MAX, false, false };
	if (icaltime_is_null_time(t.until))
		return true;
	if (!is_time(t.until))
		return false;
	*until = time_of(t.until);
	return true;
}

const struct ics_module ics_module = { HD_VERSION, ical_time, ical_length,
	ical_rule };
