/* period.c - days, weeks, months, quarters and years of the local zone */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "buf.h"
#include "day.h"
#include "period.h"
#include "when.h"
#include "zone.h"

/* The days of one period: [first, next). */
struct range {
	int64_t first, next;
};

bool
period_parse(const char *s, enum period *out)
{
	static const char *const names[] = { "day", "week", "month", "quarter",
		"year" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(s, names[i]) == 0) {
			*out = (enum period)(DAY + i);
			return true;
		}
	return false;
}

/* Returns the days of n months, from `month` on. */
static struct range
months(int year, int month, int n)
{
	int end = month + n;
	struct date next = { year + end / 13, end > 12 ? end - 12 : end, 1 };

	return (struct range){
		day_of((struct date){ year, month, 1 }),
		day_of(next),
	};
}

static struct range
around(int64_t day, enum period p)
{
	struct date d = day_date(day);
	int64_t monday = day + 1 - day_week(day);

	switch (p) {
	case WEEK:
		return (struct range){ monday, monday + 7 };
	case MONTH:
		return months(d.year, d.month, 1);
	case QUARTER:
		return months(d.year, (d.month - 1) / 3 * 3 + 1, 3);
	case YEAR:
		return months(d.year, 1, 12);
	case PERIOD_NONE:
	case DAY:
		break;
	}
	return (struct range){ day, day + 1 };
}

static struct instant
start(int64_t day)
{
	return zone_from(day * DAY_SECONDS);
}

/*
 * Returns the local day. If clocks go back over midnight, they show the old
 * date again after the new day has begun: this counts as the new day.
 */
static int64_t
day_in(struct instant t)
{
	int64_t day = day_at(zone_clock(t));

	return t.s < start(day + 1).s ? day : day + 1;
}

static bool
has_period(struct instant t, enum period p)
{
	return p != PERIOD_NONE && t.s >= WHEN_FIRST && t.s <= WHEN_LAST;
}

struct instant
period_floor(struct instant t, enum period p)
{
	if (!has_period(t, p))
		return (struct instant){ NONE };
	return start(around(day_in(t), p).first);
}

struct instant
period_next(struct instant t, enum period p)
{
	if (!has_period(t, p))
		return (struct instant){ NONE };
	return start(around(day_in(t), p).next);
}

static void
week_name(struct buf *b, int64_t day)
{
	/* A week belongs to the year that its Thursday lies in. */
	int64_t thursday = day + 4 - day_week(day);
	struct date d = day_date(thursday);
	int64_t first = day_of((struct date){ d.year, 1, 1 });

	buf_fmt(b, "%04d-W%02d", d.year, (int)((thursday - first) / 7) + 1);
}

void
period_name(struct buf *b, struct instant t, enum period p)
{
	int64_t day;
	struct date d;
	char s[10];

	if (!has_period(t, p))
		return;
	day = day_in(t);
	if (day > day_at(WHEN_LAST))
		day = day_at(WHEN_LAST); /* east of Greenwich the year 10000
					    would begin */
	d = day_date(day);
	day_write(s, d);
	switch (p) {
	case PERIOD_NONE:
		break;
	case DAY:
		buf_add(b, s, 10);
		break;
	case WEEK:
		week_name(b, day);
		break;
	case MONTH:
		buf_add(b, s, 7);
		break;
	case QUARTER:
		buf_add(b, s, 5);
		buf_ch(b, 'Q');
		buf_ch(b, (char)('1' + (d.month - 1) / 3));
		break;
	case YEAR:
		buf_add(b, s, 4);
		break;
	}
}

/* Reads this-week, last-month ... */
static bool
relative(const char *s, int64_t today, struct range *r)
{
	bool last = strncasecmp(s, "last-", 5) == 0;
	enum period p;

	if ((!last && strncasecmp(s, "this-", 5) != 0) ||
	    !period_parse(s + 5, &p) || p == DAY)
		return false;
	*r = around(today, p);
	if (last)
		*r = around(r->first - 1, p);
	return true;
}

/* Reads today, yesterday, tomorrow. */
static bool
near(const char *s, int64_t today, struct range *r)
{
	static const char *const words[] = { "yesterday", "today", "tomorrow" };

	for (int i = 0; i < 3; i++)
		if (strcasecmp(s, words[i]) == 0) {
			*r = around(today + i - 1, DAY);
			return true;
		}
	return false;
}

/* Reads W09 of a year. */
static bool
week(const char *s, int year, struct range *r)
{
	int n = day_digits(s + 1, 2);

	if (n == -1 || s[3] != '\0')
		return false;
	/* the week of 4 January is the first one */
	*r = around(day_of((struct date){ year, 1, 4 }), WEEK);
	r->first += (int64_t)7 * (n - 1);
	r->next = r->first + 7;
	return n > 0 && day_date(r->first + 3).year == year;
}

/* Reads 2026, 2026-03, 2026-Q1, 2026-W09 and 2026-03-01. */
static bool
date(const char *s, struct range *r)
{
	int year = day_digits(s, 4), n;
	const char *why;
	int64_t day;

	if (year < 1 || (s[4] != '\0' && s[4] != '-'))
		return false;
	if (s[4] == '\0')
		*r = months(year, 1, 12);
	else if (s[5] == 'W' || s[5] == 'w')
		return week(s + 5, year, r);
	else if (s[5] == 'Q' || s[5] == 'q') {
		if (s[6] < '1' || s[6] > '4' || s[7] != '\0')
			return false;
		*r = months(year, (s[6] - '1') * 3 + 1, 3);
	} else if ((n = day_digits(s + 5, 2)) != -1 && s[7] == '\0') {
		if (n < 1 || n > 12)
			return false;
		*r = months(year, n, 1);
	} else {
		if (!day_parse(&s, &day, &why) || *s != '\0')
			return false;
		*r = around(day, DAY);
	}
	return true;
}

bool
period_named(const char *s, struct instant now, struct instant *first,
    struct instant *next)
{
	const char *why;
	struct range r;
	int64_t today;

	if (!zone_known(&why))
		return false;
	if (!date(s, &r)) {
		if (now.s < WHEN_FIRST || now.s > WHEN_LAST)
			return false;
		today = day_in(now);
		if (!near(s, today, &r) && !relative(s, today, &r))
			return false;
	}
	*first = start(r.first);
	*next = start(r.next);
	return true;
}
