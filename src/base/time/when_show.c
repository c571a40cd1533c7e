/* when_show.c - an instant as people say it */
#include <stdlib.h>

#include "day.h"
#include "translate.h"
#include "when.h"
#include "zone.h"

#define HALF_A_YEAR 182 /* days */

static const char *const weekdays[] = { N_("Mon"), N_("Tue"), N_("Wed"),
	N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun") };

static const char *const months[] = { N_("Jan"), N_("Feb"), N_("Mar"),
	N_("Apr"), N_("May"), N_("Jun"), N_("Jul"), N_("Aug"), N_("Sep"),
	N_("Oct"), N_("Nov"), N_("Dec") };

/* Adds "today", "Mon 2 Mar" or "2 Mar 2024". */
static void
show_day(struct buf *b, int64_t day, int64_t today)
{
	struct date d = day_date(day);
	const char *month = _(months[d.month - 1]);

	if (day == today)
		buf_str(b, _("today"));
	else if (day == today - 1)
		buf_str(b, _("yesterday"));
	else if (day == today + 1)
		buf_str(b, _("tomorrow"));
	else if (d.year == day_date(today).year ||
	    llabs(day - today) <= HALF_A_YEAR)
		/* TRANSLATORS: weekday, day, month: Mon 2 Mar */
		buf_fmt(b, _("%s %d %s"), _(weekdays[day_week(day) - 1]), d.day,
		    month);
	else
		/* TRANSLATORS: day, month, year: 2 Mar 2024 */
		buf_fmt(b, _("%d %s %d"), d.day, month, d.year);
}

void
when_show(struct buf *b, struct instant t, struct instant now, bool brief)
{
	int64_t clock, day, today;
	const char *why;
	char s[8];

	if (t.s == NONE)
		return;
	if (t.s < WHEN_FIRST || t.s > WHEN_LAST || !zone_known(&why)) {
		when_format(b, t);
		return;
	}
	clock = zone_clock(t);
	day = day_at(clock);
	today = day_at(zone_clock(now));
	show_day(b, day, today);
	if (brief && day != today)
		return;
	day_write_time(s, (int)(clock - day * DAY_SECONDS));
	buf_ch(b, ' ');
	buf_add(b, s, 5);
}
