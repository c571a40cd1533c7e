/* put_calendar.c - what is checked of calendars, holidays and shifts */
#include <stdlib.h>
#include <string.h>

#include "day.h"
#include "holiday.h"
#include "hours.h"
#include "names.h"
#include "put_check.h"
#include "translate.h"

/* Checks that each word names another calendar. */
static bool
holidays_known(
    struct desk *d, const char *name, const char *words, struct buf *why)
{
	char *list = xstrdup(words), *save = NULL;
	bool good = true;

	for (char *s = strtok_r(list, " ", &save); s != NULL && good;
	     s = strtok_r(NULL, " ", &save)) {
		if (strcmp(s, name) == 0) {
			buf_str(why,
			    _("holidays: a calendar always has its own "
			      "holidays; leave its name out"));
			good = false;
		} else if (!names_in_use(d, "calendar", s)) {
			buf_fmt(why, _("%s: \"%s\" is not a known %s"),
			    "holidays", s, "calendar");
			names_suggest(d, "calendar", s, why);
			good = false;
		}
	}
	free(list);
	return good;
}

static bool
day_valid(const char *column, const char *s, struct buf *why)
{
	const char *reason = _("write a date as 2026-03-01"), *p = s;
	int64_t day;

	if (day_parse(&p, &day, &reason) && *p == '\0')
		return true;
	buf_fmt(why, _("%s: \"%s\": %s"), column, s, reason);
	return false;
}

static bool
hours_valid(bool (*read)(const char *, struct hours *, const char **),
    const char *s, struct buf *why)
{
	struct hours h = { 0 };
	const char *reason;
	bool good = read(s, &h, &reason);

	if (!good)
		buf_fmt(why, _("hours: %s"), reason);
	hours_free(&h);
	return good;
}

bool
put_calendar_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	const char *from = kind_text(k, new, "valid_from");

	(void)old;
	return (*from == '\0' || day_valid("valid_from", from, why)) &&
	    hours_valid(hours_week, kind_text(k, new, "hours"), why) &&
	    holidays_known(d, kind_text(k, new, "name"),
		kind_text(k, new, "holidays"), why);
}

bool
put_calendar_holiday(struct desk *d, const struct kind *k,
    const struct val *old, struct val *new, struct buf *why)
{
	const char *date = kind_text(k, new, "date"), *reason;
	struct holiday h;

	(void)d;
	if (holiday_parse(date, &h, &reason)) {
		if (old != NULL || !holiday_backwards(&h))
			return true;
		reason = _("the end is before the beginning");
	}
	buf_fmt(why, _("%s: \"%s\": %s"), "date", date, reason);
	return false;
}

bool
put_calendar_shift(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	(void)d;
	(void)old;
	return day_valid("date", kind_text(k, new, "date"), why) &&
	    hours_valid(hours_day, kind_text(k, new, "hours"), why);
}
