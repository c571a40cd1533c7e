/*
 * calendar.c - working time. Figures from definitions.md V8 (Python's
 * zoneinfo), the tz database (calendars/tz_transitions.csv), published dates
 * of Easter, and by hand; and what must hold for any calendar.
 */
#include <stdlib.h>
#include <string.h>

#include "calendar.h"
#include "day.h"
#include "mem.h"
#include "test.h"
#include "zone.h"

#define HOUR INT64_C(3600)

static struct calendar_source source;
static struct calendar_range range;
static struct calendar cal = {
	.name = "test", .source = &source, .range = &range
};

/* One version, and holidays separated by |. */
static void
make(const char *zone, const char *week, const char *holidays)
{
	struct calendar_version v = { .from = INT64_MIN, .zone = zone };
	const char *why = "";
	char *list = xstrdup(holidays), *save = NULL;

	calendar_range_free(&range);
	calendar_source_free(&source);
	source.versions = xcalloc(1, sizeof(v));
	source.whole = true;
	if (!hours_week(week, &v.week, &why))
		printf("# %s: %s\n", week, why);
	source.versions[source.nversions++] = v;
	source.holidays = xcalloc(20, sizeof(*source.holidays));
	for (char *s = strtok_r(list, "|", &save); s != NULL;
	     s = strtok_r(NULL, "|", &save)) {
		struct calendar_holiday *h =
		    &source.holidays[source.nholidays++];

		if (!holiday_parse(s, &h->when, &why))
			printf("# %s: %s\n", s, why);
		h->name = "closed";
	}
	free(list);
}

static void
add_shift(const char *day, const char *hours)
{
	struct calendar_shift s = { 0 };
	const char *why;

	CHECK(day_parse(&day, &s.day, &why));
	CHECK(hours_day(hours, &s.hours, &why));
	source.shifts =
	    xreallocarray(source.shifts, source.nshifts + 1, sizeof(s));
	source.shifts[source.nshifts++] = s;
}

static struct instant
at(const char *s)
{
	struct instant t = { 0 };
	const char *why = "";

	if (!when_parse(s, t, &t, &why))
		printf("# %s: %s\n", s, why);
	return t;
}

static int64_t
seconds(const char *a, const char *b)
{
	return calendar_between(&cal, at(a), at(b));
}

static const char *
show(struct instant t)
{
	static struct buf b;

	buf_clear(&b);
	if (t.s == NONE)
		buf_str(&b, "never");
	when_format(&b, t);
	return buf_s(&b);
}

static const char *
due(const char *start, const char *amount)
{
	struct amount a = AMOUNT_NONE;
	const char *why = "";
	bool back = *amount == '-';

	if (!amount_parse(amount + back, &a, &why))
		printf("# %s: %s\n", amount, why);
	if (back)
		a.n = -a.n;
	return show(calendar_due(&cal, at(start), a));
}

#define OFFICE "mon-fri 09:00-17:00"
#define ALWAYS "mon-sun 00:00-24:00"

/* ----------------------------------------------------------------- clocks */

/* definitions.md V8d; tz_transitions.csv. */
static void
test_clock_changes(void)
{
	make("Europe/Lisbon", ALWAYS, "");
	CHECK(seconds("2025-03-30T00:00:00Z", "2025-03-30T23:00:00Z") == 82800);
	CHECK(seconds("2025-10-25T23:00:00Z", "2025-10-27T00:00:00Z") == 90000);
	make("America/Sao_Paulo", "mon-fri 09:00-18:00", "");
	/* summer time began on Sunday 2018-11-04: Friday UTC-3, Monday UTC-2 */
	CHECK_STR(due("2018-11-02T20:00:00Z", "2wh"), "2018-11-05T12:00:00Z");
	CHECK_STR(due("2018-11-02T15:00:00Z", "1wd"), "2018-11-05T14:00:00Z");
	CHECK_STR(due("2018-11-02T15:00:00Z", "3d"), "2018-11-05T14:00:00Z");
	/* 00:30 of that Sunday does not exist: 01:30; the night has 23 hours */
	make("America/Sao_Paulo", ALWAYS, "");
	CHECK_STR(due("2018-11-03T03:30:00Z", "1d"), "2018-11-04T03:30:00Z");
	CHECK(seconds("2018-11-04T03:00:00Z", "2018-11-05T02:00:00Z") == 82800);
	/* Samoa had no 2011-12-30, a Friday */
	make("Pacific/Apia", "fri 00:00-24:00", "");
	CHECK(seconds("2011-12-29T00:00:00Z", "2012-01-05T00:00:00Z") == 0);
	make("Pacific/Apia", ALWAYS, "");
	CHECK(seconds("2011-12-01T00:00:00Z", "2012-02-01T00:00:00Z") ==
	    62 * 24 * HOUR);
}

/* Hours that a clock change skips move forward by the gap, and take nothing
 * from the hours behind it. */
static void
test_gaps(void)
{
	/* 01:00 to 02:00 is skipped: 01:40-01:55 is 02:40-02:55, within the
	 * second stretch */
	make("Europe/Lisbon", "sun 01:40-01:55,02:10-04:00", "");
	CHECK(seconds("2026-03-29T00:00:00Z", "2026-03-30T00:00:00Z") == 6600);
	CHECK_STR(due("2026-03-29T00:00:00Z", "1ws"), "2026-03-29T01:10:01Z");
	CHECK_STR(
	    due("2026-03-29T04:00:00Z", "-6600ws"), "2026-03-29T01:10:00Z");
	/* moved behind all that comes next, and in front of what is later */
	make("Europe/Lisbon", "sun 01:40-01:55,02:00-02:30,03:00-04:00", "");
	CHECK(seconds("2026-03-29T00:00:00Z", "2026-03-30T00:00:00Z") == 6300);
	CHECK(seconds("2026-03-29T01:30:00Z", "2026-03-29T02:00:00Z") == 900);
	/* at midnight, from 00:00 to 01:00, and from 00:01 to 01:01 */
	make("America/Sao_Paulo", "sun 00:20-00:50,01:10-05:00", "");
	CHECK(seconds("2018-11-04T00:00:00Z", "2018-11-05T00:00:00Z") == 13800);
	make("Asia/Beirut", "sat 20:00-24:00; sun 00:00-00:30,00:45-02:00", "");
	CHECK(seconds("2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z") ==
	    4 * HOUR + 45 * 60);
	make("America/St_Johns", "sun 00:00-00:30,00:45-02:00", "");
	CHECK(
	    seconds("2011-03-13T00:00:00Z", "2011-03-14T00:00:00Z") == 45 * 60);
	/* half an hour: 02:00 to 02:30 */
	make("Australia/Lord_Howe", "sun 02:05-02:25,02:30-04:00", "");
	CHECK(seconds("2026-10-03T00:00:00Z", "2026-10-05T00:00:00Z") == 5400);
	/* what is closed stays closed, whatever moves there */
	make("Europe/Lisbon", "sun 01:00-01:50,02:00-06:00",
	    "2026-03-29T02:00/2026-03-29T03:00");
	CHECK(seconds("2026-03-29T00:00:00Z", "2026-03-30T00:00:00Z") ==
	    3 * HOUR);
	/* back from 02:00 to 01:00: the first 01:20, the only 02:10 */
	make("Europe/Lisbon", "sun 01:20-01:40,02:10-04:00", "");
	CHECK(seconds("2026-10-25T00:00:00Z", "2026-10-26T00:00:00Z") == 7800);
	CHECK_STR(due("2026-10-24T12:00:00Z", "1ws"), "2026-10-25T00:20:01Z");
	/* back from Sunday 00:00 to Saturday 23:00 */
	make("America/Sao_Paulo", "sat 22:00-24:00; sun 00:00-01:00", "");
	CHECK(seconds("2018-02-17T12:00:00Z", "2018-02-18T12:00:00Z") ==
	    4 * HOUR);
}

/* The zone of the process is none of the calendar's business, nor the reverse.
 */
static void
test_zone_stays(void)
{
	zone_use("Asia/Tokyo");
	make("America/New_York", OFFICE, "");
	CHECK(seconds("2026-01-05T14:00:00Z", "2026-01-05T22:00:00Z") ==
	    8 * HOUR);
	CHECK(zone_clock((struct instant){ 0 }) == 9 * HOUR);
	zone_use(NULL);
}

/* -------------------------------------------------------------- boundaries */

static void
test_edges(void)
{
	make("UTC", OFFICE, "2026-01-06");
	/* closing is closing, not the next opening */
	CHECK_STR(due("2026-01-05T09:00:00Z", "8wh"), "2026-01-05T17:00:00Z");
	CHECK_STR(due("2026-01-05T16:59:59Z", "2ws"), "2026-01-07T09:00:01Z");
	CHECK_STR(due("2026-01-05T18:00:00Z", "0ws"), "2026-01-07T09:00:00Z");
	CHECK_STR(due("2026-01-05T12:00:00Z", "0ws"), "2026-01-05T12:00:00Z");
	CHECK_STR(due("2026-01-07T17:00:00Z", "-8wh"), "2026-01-07T09:00:00Z");
	CHECK_STR(due("2026-01-07T09:00:00Z", "-1wh"), "2026-01-05T16:00:00Z");
	/* working days from outside of hours begin at the next opening */
	CHECK_STR(due("2026-01-05T18:00:00Z", "1wd"), "2026-01-08T09:00:00Z");
	CHECK_STR(due("2026-01-05T10:30:00Z", "1wd"), "2026-01-07T10:30:00Z");
	CHECK_STR(due("2026-01-09T10:30:00Z", "-3wd"), "2026-01-05T10:30:00Z");
	CHECK(calendar_open(&cal, at("2026-01-05T09:00:00Z")));
	CHECK(!calendar_open(&cal, at("2026-01-05T08:59:59Z")));
	CHECK(calendar_open(&cal, at("2026-01-05T16:59:59Z")));
	CHECK(!calendar_open(&cal, at("2026-01-05T17:00:00Z")));
	CHECK_STR(show(calendar_back(&cal, at("2026-01-05T17:00:00Z"))),
	    "2026-01-05T17:00:00Z");
	CHECK_STR(show(calendar_back(&cal, at("2026-01-07T08:00:00Z"))),
	    "2026-01-05T17:00:00Z");
	CHECK(seconds("2026-01-07T12:00:00Z", "2026-01-05T12:00:00Z") == 0);
	CHECK(calendar_between(
		  &cal, (struct instant){ NONE }, at("2026-01-05")) == NONE);
	CHECK_STR(
	    show(calendar_due(&cal, at("2026-01-05"), AMOUNT_NONE)), "never");
	/* never open again */
	make("UTC", OFFICE, "2026-01-01/2300-12-31");
	CHECK_STR(due("2026-01-05T10:00:00Z", "1ws"), "never");
	CHECK_STR(due("2026-01-05T10:00:00Z", "1wd"), "never");
	CHECK_STR(due("2026-01-05T10:00:00Z", "-1ws"), "2025-12-31T16:59:59Z");
	CHECK_STR(
	    show(calendar_next(&cal, at("2026-01-05T10:00:00Z"))), "never");
	CHECK_STR(due("9999-12-31T10:00:00Z", "8wh"), "never");
	CHECK_STR(due("9999-12-31T10:00:00Z", "1d"), "never");
}

static void
test_layers(void)
{
	make("UTC", OFFICE,
	    "--12-25|2026-12-24T12:00/2026-12-24T18:00|2026-12-28T10:00/"
	    "2026-12-28T11:00");
	add_shift("2026-12-26", "10:00-14:00,15:00-16:00");
	add_shift("2026-12-28", "08:00-12:00");
	/* Thu 24th until 12, Fri 25th closed, Sat 26th 5 hours, Mon 28th 3 */
	CHECK(seconds("2026-12-24T00:00:00Z", "2026-12-25T00:00:00Z") ==
	    3 * HOUR);
	CHECK(seconds("2026-12-25T00:00:00Z", "2026-12-26T00:00:00Z") == 0);
	CHECK(seconds("2026-12-26T00:00:00Z", "2026-12-28T00:00:00Z") ==
	    5 * HOUR);
	CHECK(seconds("2026-12-28T00:00:00Z", "2026-12-29T00:00:00Z") ==
	    3 * HOUR);
	CHECK(calendar_workday(&cal, day_of((struct date){ 2026, 12, 26 })));
	CHECK(calendar_workdays(&cal, day_of((struct date){ 2026, 12, 24 }),
		  day_of((struct date){ 2026, 12, 31 })) == 5);
	/* holidays within and across each other close nothing twice */
	make("UTC", OFFICE,
	    "2026-01-05/2026-01-08|2026-01-06|2026-01-07/2026-01-09|"
	    "2026-01-12T10:00/2026-01-12T12:00|"
	    "2026-01-12T10:30/2026-01-12T11:00|"
	    "2026-01-12T11:30/2026-01-12T14:00");
	CHECK(seconds("2026-01-05T00:00:00Z", "2026-01-12T00:00:00Z") == 0);
	CHECK(seconds("2026-01-12T00:00:00Z", "2026-01-13T00:00:00Z") ==
	    4 * HOUR);
	make("UTC", OFFICE, "--12-25");
	CHECK(calendar_holiday(&cal, day_of((struct date){ 2026, 12, 25 })));
	CHECK(!calendar_holiday(&cal, day_of((struct date){ 2026, 12, 24 })));
}

/* From 2026-03-02 on another zone and other hours. */
static void
test_versions(void)
{
	const char *why;
	struct calendar_version v = { .from =
					  day_of((struct date){ 2026, 3, 2 }),
		.zone = "America/New_York" };

	make("Europe/Lisbon", OFFICE, "");
	CHECK(hours_week("mon-fri 10:00-12:00", &v.week, &why));
	source.versions = xreallocarray(source.versions, 2, sizeof(v));
	source.versions[source.nversions++] = v;
	CHECK(seconds("2026-02-27T00:00:00Z", "2026-02-28T00:00:00Z") ==
	    8 * HOUR);
	CHECK(seconds("2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z") ==
	    2 * HOUR);
	CHECK_STR(due("2026-02-27T17:00:00Z", "1wh"), "2026-03-02T16:00:00Z");
	/* none before its first version */
	source.versions[0].from = day_of((struct date){ 2026, 2, 2 });
	calendar_range_free(&range);
	CHECK(seconds("2026-01-01T00:00:00Z", "2026-02-02T00:00:00Z") == 0);
	CHECK(seconds("2026-02-02T00:00:00Z", "2026-02-03T00:00:00Z") ==
	    8 * HOUR);
	CHECK(calendar_explain(&cal, at("2026-01-05T10:00:00Z")).why ==
	    CALENDAR_NOT_YET);
}

static void
test_explain(void)
{
	struct calendar_piece p;

	make("UTC", OFFICE, "2026-01-06|2026-01-07T12:00/2026-01-07T13:00");
	p = calendar_explain(&cal, at("2026-01-05T10:00:00Z"));
	CHECK(p.why == CALENDAR_OPEN && p.holiday == NULL);
	CHECK_STR(show(p.until), "2026-01-05T17:00:00Z");
	p = calendar_explain(&cal, p.until);
	CHECK(p.why == CALENDAR_HOURS);
	CHECK_STR(show(p.until), "2026-01-06T00:00:00Z");
	p = calendar_explain(&cal, p.until);
	CHECK(p.why == CALENDAR_HOLIDAY);
	CHECK_STR(p.holiday, "closed");
	CHECK_STR(show(p.until), "2026-01-07T00:00:00Z");
	p = calendar_explain(&cal, p.until);
	CHECK(p.why == CALENDAR_HOURS);
	CHECK_STR(show(p.until), "2026-01-07T09:00:00Z");
	p = calendar_explain(&cal, at("2026-01-07T12:30:00Z"));
	CHECK(p.why == CALENDAR_HOLIDAY);
	CHECK_STR(show(p.until), "2026-01-07T13:00:00Z");
	CHECK(calendar_explain(NULL, at("2026-01-05")).why == CALENDAR_OPEN);
}

static void
test_pauses(void)
{
	const struct stretch p[] = {
		{ at("2026-01-05T10:00:00Z"), at("2026-01-05T12:00:00Z") },
		{ at("2026-01-05T15:00:00Z"), at("2026-01-06T10:00:00Z") },
	};
	const struct stretch night = { at("2026-01-05T18:00:00Z"),
		at("2026-01-05T20:00:00Z") };
	const struct amount work = { AMOUNT_WORK, 5 * HOUR };
	const struct amount exact = { AMOUNT_EXACT, 5 * HOUR };

	make("UTC", OFFICE, "");
	/* 9-10, 12-15, then from Tuesday 10:00 on */
	CHECK_STR(show(calendar_due_paused(
		      &cal, at("2026-01-05T09:00:00Z"), work, p, 2)),
	    "2026-01-06T11:00:00Z");
	CHECK_STR(show(calendar_due_paused(
		      &cal, at("2026-01-05T09:00:00Z"), exact, p, 2)),
	    "2026-01-06T11:00:00Z");
	CHECK(calendar_between_paused(&cal, at("2026-01-05T09:00:00Z"),
		  at("2026-01-06T11:00:00Z"), p, 2) == 5 * HOUR);
	CHECK_STR(show(calendar_due_paused(
		      &cal, at("2026-01-05T11:00:00Z"), work, p, 1)),
	    "2026-01-05T17:00:00Z");
	/* a working day with two hours of pause; and one paused by night */
	CHECK_STR(show(calendar_due_paused(&cal, at("2026-01-05T09:00:00Z"),
		      (struct amount){ AMOUNT_WORKDAYS, 1 }, p, 1)),
	    "2026-01-06T11:00:00Z");
	CHECK_STR(show(calendar_due_paused(&cal, at("2026-01-05T09:00:00Z"),
		      (struct amount){ AMOUNT_WORKDAYS, 1 }, &night, 1)),
	    "2026-01-06T09:00:00Z");
	CHECK_STR(show(calendar_due_paused(&cal, at("2026-01-05T09:00:00Z"),
		      (struct amount){ AMOUNT_DAYS, 1 }, p, 1)),
	    "2026-01-06T11:00:00Z");
}

static void
test_none(void)
{
	struct instant a = at("2026-03-28T10:00:00Z");

	CHECK(calendar_between(NULL, a, at("2026-03-29T10:00:00Z")) == 86400);
	CHECK_STR(
	    show(calendar_due(NULL, a, (struct amount){ AMOUNT_WORK, 60 })),
	    "2026-03-28T10:01:00Z");
	CHECK_STR(
	    show(calendar_due(NULL, a, (struct amount){ AMOUNT_WORKDAYS, 3 })),
	    "2026-03-31T10:00:00Z");
	CHECK(calendar_open(NULL, a) && calendar_next(NULL, a).s == a.s);
	CHECK(calendar_workday(NULL, 0) && !calendar_holiday(NULL, 0));
}

/* -------------------------------------------------------- for any calendar */

static uint64_t state;

static int64_t
dice(int64_t n)
{
	state = state * 6364136223846793005u + 1442695040888963407u;
	return (int64_t)((state >> 33) % (uint64_t)n);
}

/* Seconds counted one by one, by the hours as they are written. */
static int64_t
slowly(int64_t a, int64_t b)
{
	int64_t n = 0;

	for (; a < b; a++)
		n += calendar_open(&cal, (struct instant){ a });
	return n;
}

static void
properties(
    const char *zone, const char *week, const char *holidays, int64_t most)
{
	const int64_t from = at("2024-01-01T00:00:00Z").s;
	int64_t bad_due = 0, bad_back = 0, bad_sum = 0, bad_pause = 0,
		bad_closed = 0, bad_open = 0;

	make(zone, week, holidays);
	for (int i = 0; i < 3000; i++) {
		struct instant a = { from + dice(3 * 366 * 86400) };
		struct instant b = { a.s + dice(40 * 86400) };
		struct instant c = { b.s + dice(400 * 86400) };
		struct amount n = { AMOUNT_WORK, dice(most) };
		struct instant d = calendar_due(&cal, a, n), e;
		struct stretch p = { b, c };

		bad_due += calendar_between(&cal, a, d) != n.n;
		bad_open += n.n == 0
		    ? !calendar_open(&cal, d)
		    : !calendar_open(&cal, (struct instant){ d.s - 1 });
		bad_sum += calendar_between(&cal, a, b) +
			calendar_between(&cal, b, c) !=
		    calendar_between(&cal, a, c);
		/* a pause in closed hours changes nothing */
		e = calendar_back(&cal, b);
		if (e.s < b.s) {
			p = (struct stretch){ e, calendar_next(&cal, b) };
			bad_closed += calendar_between(&cal, p.from, p.until);
			if (p.until.s <= d.s)
				bad_pause +=
				    calendar_due_paused(&cal, a, n, &p, 1).s !=
				    d.s;
		}
		n.n = -n.n;
		e = calendar_due(&cal, a, n);
		bad_back += calendar_between(&cal, e, a) != -n.n;
	}
	CHECK(bad_due == 0);
	CHECK(bad_back == 0);
	CHECK(bad_sum == 0);
	CHECK(bad_pause == 0);
	CHECK(bad_closed == 0);
	CHECK(bad_open == 0);
	for (int i = 0; i < 20; i++) {
		int64_t a = from + dice(366 * 86400);
		int64_t b = a + dice(3 * 86400);

		bad_due += calendar_between(&cal, (struct instant){ a },
			       (struct instant){ b }) != slowly(a, b);
	}
	CHECK(bad_due == 0);
}

/* However its range came about, it says the same. */
static void
test_growth(void)
{
	struct instant a = at("2020-06-01T12:00:00Z");
	int64_t small, big;

	make("Europe/Lisbon", "mon-fri 09:00-12:30,13:30-18:00", "--12-25");
	small =
	    calendar_between(&cal, a, (struct instant){ a.s + 100 * 86400 });
	calendar_between(&cal, (struct instant){ a.s - 900 * INT64_C(86400) },
	    (struct instant){ a.s + 9000 * INT64_C(86400) });
	big = calendar_between(&cal, a, (struct instant){ a.s + 100 * 86400 });
	CHECK(small == big && small > 0);
	CHECK(range.from <= a.s - 900 * INT64_C(86400));
}

/* ---------------------------------------------------------- for any zone */

#define SPAN (4 * 1440) /* minutes around a clock change */

/* What the clocks show at each of these minutes. */
static int64_t clocks[SPAN];

/* The first minute at which the clocks show that, looked for one by one; if
 * they skip it, as if they had not changed yet. */
static int64_t
shows(int64_t clock)
{
	int64_t m = 0;

	while (m < SPAN && clocks[m] < clock)
		m++;
	if (m == SPAN || clocks[m] == clock)
		return m;
	return m == 0 ? 0 : m - 1 + (clock - clocks[m - 1]) / 60;
}

/* Whether a calendar with these hours every day is open, for each minute. */
static void
minutes(const struct hours *h, char *open)
{
	int64_t first = day_at(clocks[0]);

	memset(open, 0, SPAN);
	for (int64_t day = first; day < first + 6; day++) {
		int64_t midnight = day * DAY_SECONDS, m = shows(midnight);

		if (m < SPAN && day > first && day_at(clocks[m]) != day)
			continue; /* a day that the zone skipped */
		for (size_t i = 0; i < h->n; i++)
			for (m = shows(midnight + h->v[i].from);
			     m < shows(midnight + h->v[i].until) && m < SPAN;
			     m++)
				open[m] = 1;
	}
}

/* Checks the days around each clock change of a zone; returns how many. */
static int
every_change(const char *zone, const char *day)
{
	static char open[SPAN];
	const int64_t end = at("2031-01-01T00:00:00Z").s;
	struct hours h = { 0 };
	const char *why;
	int changes = 0, bad = 0;

	CHECK(hours_day(day, &h, &why));
	zone_use(zone);
	for (int64_t s = at("2005-01-01T00:00:00Z").s; s < end;
	     s += DAY_SECONDS) {
		int64_t from = s - DAY_SECONDS;

		if (zone_clock((struct instant){ s }) + DAY_SECONDS ==
		    zone_clock((struct instant){ s + DAY_SECONDS }))
			continue;
		changes++;
		for (int64_t m = 0; m < SPAN; m++)
			clocks[m] =
			    zone_clock((struct instant){ from + m * 60 });
		minutes(&h, open);
		calendar_make(&source, &range, from, from + SPAN * 60);
		for (int64_t m = 1440; m < SPAN - 1440; m++)
			bad += calendar_open(
				   &cal, (struct instant){ from + m * 60 }) !=
			    (open[m] != 0);
	}
	zone_use(NULL);
	hours_free(&h);
	if (bad > 0)
		printf("# %s: %d minutes differ\n", zone, bad);
	CHECK(bad == 0);
	return changes;
}

/* Zones that change their clocks in different ways: at 1, 2 and 3 o'clock, at
 * midnight, at 00:01, by half an hour, and by a day. */
static void
test_zones(void)
{
	static const char *const zones[] = { "Europe/Lisbon", "Europe/Berlin",
		"America/New_York", "America/Sao_Paulo", "America/Havana",
		"America/Santiago", "America/St_Johns", "America/Nuuk",
		"Atlantic/Azores", "Asia/Beirut", "Asia/Gaza", "Asia/Tehran",
		"Africa/Cairo", "Africa/Casablanca", "Australia/Lord_Howe",
		"Antarctica/Troll", "Antarctica/Casey", "Pacific/Apia" };
	static const char day[] = "00:00-00:20,00:40-01:10,01:40-01:55,"
				  "02:10-02:30,02:45-04:00,22:10-22:50,"
				  "23:05-23:25,23:40-24:00";
	struct buf week = { 0 };
	int changes = 0;

	buf_fmt(&week, "mon-sun %s", day);
	for (size_t z = 0; z < sizeof(zones) / sizeof(zones[0]); z++) {
		make(zones[z], week.s, "");
		changes += every_change(zones[z], day);
	}
	CHECK(changes > 500);
	buf_free(&week);
}

/* ---------------------------------------------------------------- holidays */

static const char *
holiday(const char *text, int year)
{
	static struct buf b;
	struct holiday h;
	const char *why = "";
	int64_t from, until;
	char day[11] = { 0 };

	buf_clear(&b);
	if (!holiday_parse(text, &h, &why))
		return why;
	if (!holiday_in(&h, year, &from, &until))
		return "none";
	day_write(day, day_date(day_at(from)));
	buf_fmt(&b, "%s+%lldh", day, (long long)((until - from) / HOUR));
	return b.s;
}

static void
test_holidays(void)
{
	/* published dates: US Naval Observatory, and the extremes of the rule
	 */
	static const struct date easter[] = { { 1818, 3, 22 }, { 1943, 4, 25 },
		{ 2000, 4, 23 }, { 2008, 3, 23 }, { 2011, 4, 24 },
		{ 2024, 3, 31 }, { 2025, 4, 20 }, { 2026, 4, 5 },
		{ 2027, 3, 28 }, { 2038, 4, 25 }, { 2285, 3, 22 } };

	for (size_t i = 0; i < sizeof(easter) / sizeof(easter[0]); i++)
		CHECK(holiday_easter(easter[i].year) == day_of(easter[i]));
	CHECK_STR(holiday("2026-12-25", 2026), "2026-12-25+24h");
	CHECK_STR(holiday("2026-12-25", 2027), "none");
	CHECK_STR(holiday("--12-25", 2030), "2030-12-25+24h");
	CHECK_STR(holiday("--02-29", 2026), "none");
	CHECK_STR(holiday("--02-29", 2028), "2028-02-29+24h");
	CHECK_STR(holiday("2019-07-08/2019-09-01", 2019), "2019-07-08+1344h");
	CHECK_STR(holiday("2019-12-30/2020-01-02", 2019), "2019-12-30+96h");
	CHECK_STR(holiday("--12-24/--01-01", 2026), "2026-12-24+216h");
	CHECK_STR(holiday("2026-12-24T12:00/2026-12-24T18:00", 2026),
	    "2026-12-24+6h");
	/* Carnival and Corpus Christi of 2026 */
	CHECK_STR(holiday("easter-47", 2026), "2026-02-17+24h");
	CHECK_STR(holiday("easter+60", 2026), "2026-06-04+24h");
	CHECK_STR(
	    holiday("easter-46T00:00/easter-46T14:00", 2026), "2026-02-18+14h");
	/* Thanksgiving, the day after, Memorial Day, Independence Day */
	CHECK_STR(holiday("4th thursday of november", 2026), "2026-11-26+24h");
	CHECK_STR(
	    holiday("4th thursday of november+1", 2026), "2026-11-27+24h");
	CHECK_STR(holiday("last monday of may", 2026), "2026-05-25+24h");
	CHECK_STR(holiday("1st mon of september", 2026), "2026-09-07+24h");
	CHECK_STR(holiday("5th monday of february", 2026), "none");
	CHECK_STR(holiday("--07-04 observed", 2026), "2026-07-03+24h");
	CHECK_STR(holiday("--07-04 observed", 2027), "2027-07-05+24h");
	CHECK_STR(holiday("--07-04 observed", 2025), "2025-07-04+24h");
	CHECK_STR(holiday("--01-01 observed", 2022), "2021-12-31+24h");
	CHECK_STR(holiday("--06-19 observed since 2021", 2020), "none");
	CHECK_STR(
	    holiday("--06-19 observed since 2021", 2021), "2021-06-18+24h");
	CHECK_STR(holiday("easter+1 since 2020 until 2022", 2023), "none");
	CHECK(strstr(holiday("2026-12-25 since 2024", 2026), "each year") !=
	    NULL);
	CHECK(strstr(holiday("--12-25 since 2024 until 2020", 2026),
		  "before") != NULL);
	CHECK(strstr(holiday("--12-25 since 24", 2026), "a year as") != NULL);
	CHECK(strstr(holiday("2026-02-29", 2026), "01 to 28") != NULL);
	CHECK(
	    strstr(holiday("--02-30", 2026), "does not have this day") != NULL);
	CHECK(strstr(holiday("--13-01", 2026), "01 to 12") != NULL);
	CHECK(strstr(holiday("christmas", 2026), "not a day") != NULL);
	CHECK(strstr(holiday("2026-12-25 ", 2026), "not a day") != NULL);
	CHECK(strstr(holiday("2026-12-25/2026-12-24", 2026), "before") != NULL);
	CHECK(
	    strstr(holiday("2026-12-25T10:00", 2026), "needs an end") != NULL);
	CHECK(
	    strstr(holiday("2026-12-25/--12-26", 2026), "with a year") != NULL);
	CHECK(strstr(holiday("2026-12-25/2026-12-26T10:00", 2026), "time") !=
	    NULL);
	CHECK(strstr(holiday("--12-24T12:00/--12-25T12:00 observed", 2026),
		  "not a day") != NULL);
	CHECK(strstr(holiday("easter+400", 2026), "366") != NULL);
	CHECK(strstr(holiday("", 2026), "not a day") != NULL);
}

/* What goes back within its own month, or within its own day. */
static void
test_backwards(void)
{
	static const char *const bad[] = { "--12-24/--12-20",
		"--12-24T18:00/--12-24T12:00", "easter+1/easter-2",
		"easter-46T14:00/easter-46T00:00",
		"last monday of may/1st monday of may",
		"last monday of may/last monday of may-1" };
	static const char *const good[] = { "--12-24/--01-02",
		"--06-01/--03-31", "--12-24", "--12-20/--12-24",
		"--12-24T12:00/--12-24T18:00", "easter-2/easter+1",
		"1st monday of may/last monday of may",
		"4th thursday of november/4th thursday of november+1",
		"easter-2/--05-01", "2026-12-24/2027-01-02" };
	struct holiday h;
	const char *why;

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		CHECK(holiday_parse(bad[i], &h, &why) && holiday_backwards(&h));
	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++)
		CHECK(
		    holiday_parse(good[i], &h, &why) && !holiday_backwards(&h));
}

static const char *
week(const char *s)
{
	static struct buf b;
	struct hours h = { 0 };
	const char *why = "";

	buf_clear(&b);
	if (!hours_week(s, &h, &why))
		buf_str(&b, why);
	for (size_t i = 0; i < h.n && *why == '\0'; i++)
		buf_fmt(&b, "%s%lld-%lld", i > 0 ? " " : "",
		    (long long)(h.v[i].from / 60),
		    (long long)(h.v[i].until / 60));
	hours_free(&h);
	return buf_s(&b);
}

static void
test_hours(void)
{
	CHECK_STR(week("mon 09:00-12:30,13:30-18:00"), "540-750 810-1080");
	CHECK_STR(
	    week("tue 10:00-11:00; mon 09:00-10:00"), "540-600 2040-2100");
	CHECK_STR(week("mon-tue 09:00-10:00;"), "540-600 1980-2040");
	CHECK_STR(week("sun-mon 00:00-01:00"), "0-60 8640-8700");
	CHECK_STR(week("mon-sun 00:00-24:00"), "0-10080");
	CHECK_STR(week("monday 09:00-10:00,10:00-11:00"), "540-660");
	CHECK_STR(week("mon 09:00-10:00; mon 14:00-15:00"), "540-600 840-900");
	CHECK(strstr(week("mon 09:00-12:00,11:00-13:00"),
		  "mon 11:00-13:00 overlaps") != NULL);
	CHECK(strstr(week("mon-fri 09:00-12:00; wed 11:00-13:00"), "wed") !=
	    NULL);
	CHECK(strstr(week("mon 22:00-06:00"), "next day") != NULL);
	CHECK(strstr(week("mon 09:00-09:00"), "before it begins") != NULL);
	CHECK(strstr(week("mon 9:00-12:00"), "14:30") != NULL);
	CHECK(strstr(week("mon 09:00"), "09:00-18:00") != NULL);
	CHECK(strstr(week("mon 09:00-25:00"), "24:00") != NULL);
	CHECK(strstr(week("lun 09:00-12:00"), "mon, tue") != NULL);
	CHECK(strstr(week("mon"), "missing") != NULL);
	CHECK(strstr(week(""), "mon, tue") != NULL);
	CHECK(strstr(week("mon 09:00-12:00 tue 09:00-12:00"), "semicolons") !=
	    NULL);
}

static const char *
amount(const char *s)
{
	static struct buf b;
	struct amount a = AMOUNT_NONE;
	const char *why = "";

	buf_clear(&b);
	if (!amount_parse(s, &a, &why))
		return why;
	amount_format(&b, a);
	return buf_s(&b);
}

static void
test_amounts(void)
{
	CHECK_STR(amount("90m"), "90m");
	CHECK_STR(amount("1h30m"), "90m");
	CHECK_STR(amount("3600"), "1h");
	CHECK_STR(amount("3661s"), "3661s");
	CHECK_STR(amount("0s"), "0s");
	CHECK_STR(amount("36h"), "36h");
	CHECK_STR(amount("30d"), "30d");
	CHECK_STR(amount("2w"), "14d");
	CHECK_STR(amount("1w2d"), "9d");
	CHECK_STR(amount("4wh"), "4wh");
	CHECK_STR(amount("90wm"), "90wm");
	CHECK_STR(amount("1wh30wm"), "90wm");
	CHECK_STR(amount("5400ws"), "90wm");
	CHECK_STR(amount("10wd"), "10wd");
	CHECK(strstr(amount("1d12h"), "36h") != NULL);
	CHECK(strstr(amount("1wd2wh"), "cannot be mixed") != NULL);
	CHECK(strstr(amount("4wh30m"), "cannot be mixed") != NULL);
	CHECK(strstr(amount("4ww"), "not a length") != NULL);
	CHECK(strstr(amount("-4h"), "not a length") != NULL);
	CHECK(strstr(amount(""), "not a length") != NULL);
}

int
main(void)
{
	test_amounts();
	test_hours();
	test_holidays();
	test_backwards();
	test_clock_changes();
	test_gaps();
	test_zones();
	test_zone_stays();
	test_edges();
	test_layers();
	test_versions();
	test_explain();
	test_pauses();
	test_none();
	test_growth();
	properties("UTC", OFFICE, "", 300 * HOUR);
	properties("Europe/Lisbon", ALWAYS, "--12-25|easter-2", 300 * HOUR);
	properties("America/Sao_Paulo", "mon-fri 09:00-12:30,13:30-18:00",
	    "--12-25|easter-47|--12-24T12:00/--12-24T18:00|--12-28/--01-03",
	    300 * HOUR);
	properties("Australia/Lord_Howe", "sun 01:00-03:00; wed 00:00-24:00",
	    "", 300 * HOUR);
	properties(
	    "Asia/Kathmandu", "sat 23:59-24:00", "2025-01-01/2025-03-01", 3600);
	calendar_range_free(&range);
	calendar_source_free(&source);
	return test_end();
}
