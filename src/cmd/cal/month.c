/* month.c - a month of a calendar as a person reads it */
#include <string.h>

#include "day.h"
#include "month.h"
#include "question.h"
#include "translate.h"
#include "text.h"

/* 2026-12: the days of the month and of the one after it. */
static bool
read_month(const char *s, int64_t *first, int64_t *after, struct buf *why)
{
	int year = day_digits(s, 4);
	int month = year > 0 && s[4] == '-' ? day_digits(s + 5, 2) : -1;

	if (month < 1 || month > 12 || s[7] != '\0') {
		buf_fmt(why, _("\"%s\" is not a month; write 2026-12"), s);
		return false;
	}
	*first = day_of((struct date){ year, month, 1 });
	*after = *first + day_last(year, month);
	return true;
}

static void
write_time(struct buf *b, int64_t clock, int64_t midnight)
{
	char s[8];

	day_write_time(s, (int)(clock - midnight));
	buf_add(b, s, s[6] == '0' && s[7] == '0' ? 5 : 8);
}

/* 09:00-12:30 13:30-18:00, what lies in the day; and the names of holidays. */
static void
write_day(struct buf *b, const struct calendar *c, int64_t day)
{
	struct instant at = calendar_instant(c, day * DAY_SECONDS);
	struct instant end = calendar_instant(c, (day + 1) * DAY_SECONDS);
	const char *holiday = NULL;
	int64_t midnight = day * DAY_SECONDS;
	struct calendar_piece p;
	size_t from = b->n;

	for (; at.s != NONE && at.s < end.s; at = p.until) {
		p = calendar_explain(c, at);
		if (p.why == CALENDAR_HOLIDAY)
			holiday = p.holiday;
		if (p.until.s == NONE || p.until.s > end.s)
			p.until = end;
		if (p.why != CALENDAR_OPEN)
			continue;
		if (b->n > from)
			buf_ch(b, ' ');
		write_time(b, calendar_clock(c, at), midnight);
		buf_ch(b, '-');
		if (p.until.s == end.s)
			buf_str(b, "24:00");
		else
			write_time(b, calendar_clock(c, p.until), midnight);
	}
	if (holiday == NULL)
		return;
	if (b->n > from)
		buf_ch(b, ' ');
	if (*holiday != '\0')
		text_show(b, holiday, strlen(holiday), false);
	else
		buf_str(b, _("holiday"));
}

static void
write_sum(struct buf *b, int64_t s)
{
	struct buf t = { 0 };

	if (s > 0)
		buf_fmt(&t, "%lld:%02lld", (long long)(s / 3600),
		    (long long)(s / 60 % 60));
	buf_fmt(b, "%7s", buf_s(&t));
	buf_free(&t);
}

bool
month_page(struct desk *d, const char *name, const char *month, struct buf *out,
    struct buf *why)
{
	static const char *const week[] = { "mon", "tue", "wed", "thu", "fri",
		"sat", "sun" };
	const struct calendar *c = question_calendar(d, name, why);
	int64_t first, after, sum, all = 0, days = 0;
	char date[10], now[8] = { 0 };

	if (c == NULL)
		return false;
	day_write(date, day_date(day_at(calendar_clock(c, d->now))));
	memcpy(now, date, 7);
	if (!read_month(month != NULL ? month : now, &first, &after, why))
		return false;
	day_write(date, day_date(first));
	buf_fmt(out, "%s %.7s (%s)\n", name, date, calendar_zone(c, d->now));
	for (int64_t day = first; day < after; day++) {
		day_write(date, day_date(day));
		buf_fmt(out, "%s %.2s ", week[day_week(day) - 1], date + 8);
		sum =
		    calendar_between(c, calendar_instant(c, day * DAY_SECONDS),
			calendar_instant(c, (day + 1) * DAY_SECONDS));
		write_sum(out, sum);
		buf_str(out, "  ");
		write_day(out, c, day);
		while (out->s[out->n - 1] == ' ')
			out->s[--out->n] = '\0';
		buf_ch(out, '\n');
		all += sum;
		days += sum > 0;
		if (day_week(day) == 7 && day + 1 < after)
			buf_ch(out, '\n');
	}
	buf_fmt(out, "\n%2lldd   ", (long long)days);
	write_sum(out, all);
	buf_ch(out, '\n');
	return true;
}
