/* when.c - instants; figures from definitions.md V8 and Python's zoneinfo */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "buf.h"
#include "day.h"
#include "test.h"
#include "when.h"
#include "zone.h"

#define BAD  INT64_C(-7777777777)
#define HOUR INT64_C(3600)

/* 2026-03-01T10:00:00Z, a Sunday. */
static struct instant now = { 1772359200 };

static int64_t
parse(const char *s)
{
	struct instant t = { BAD };
	const char *why;

	when_parse(s, now, &t, &why);
	return t.s;
}

static const char *
reason(const char *s)
{
	struct instant t;
	const char *why = "none";

	return when_parse(s, now, &t, &why) ? "it parses" : why;
}

static bool
says(const char *s, const char *part)
{
	const char *why = reason(s);

	if (strstr(why, part) != NULL)
		return true;
	printf("# %s: %s\n", s, why);
	return false;
}

static const char *
format(int64_t s)
{
	static struct buf b;

	buf_clear(&b);
	when_format(&b, (struct instant){ s });
	return buf_s(&b);
}

/* Fractions as RFC 3339 writes them; what is cut off is not rounded. */
static void
test_nanoseconds(void)
{
	CHECK(when_nanoseconds("2026-03-01T10:00:00Z") == 0);
	CHECK(when_nanoseconds("2026-03-01T10:00:00.9Z") == 900000000);
	CHECK(when_nanoseconds("2026-03-01T10:00:00.100Z") == 100000000);
	CHECK(when_nanoseconds("2026-03-01 10:00:00.000001-03:00") == 1000);
	CHECK(when_nanoseconds("2026-03-01T10:00:00.9999999999Z") == 999999999);
	CHECK(when_nanoseconds("+1.5h") == 0);
	CHECK(when_nanoseconds("@1394361000") == 0);
	CHECK(when_nanoseconds("now") == 0);
}

static void
test_rfc3339(void)
{
	zone_use("Asia/Kathmandu");
	CHECK(parse("2026-03-01T10:00:00Z") == 1772359200);
	CHECK(parse("2026-03-01t10:00:00z") == 1772359200);
	CHECK(parse("2026-03-01 10:00:00Z") == 1772359200);
	CHECK(parse("2026-03-01T10:00Z") == 1772359200);
	CHECK(parse("2026-03-01T11:00:00+01:00") == 1772359200);
	CHECK(parse("2026-03-01T11:00:00+0100") == 1772359200);
	CHECK(parse("2026-03-01 07:00-03") == 1772359200);
	CHECK(parse("2026-03-01T15:45:00+05:45") == 1772359200);
	CHECK(parse("2026-02-28T10:01:00-23:59") == 1772359200);
	CHECK(parse("2026-03-01T10:00:00.123Z") == 1772359200);
	CHECK(parse("2026-03-01T10:00:00.999999999999Z") == 1772359200);
	CHECK(parse("2026-02-28T24:00:00Z") == 1772323200);
	CHECK(parse("1969-12-31T23:59:59.5Z") == -1);
	CHECK(parse("2000-02-29T12:00:00Z") == 951825600);
	CHECK(parse("2100-02-28T23:59:59Z") == 4107542399);
	CHECK(parse("0001-01-01T00:00:00Z") == WHEN_FIRST);
	CHECK(parse("9999-12-31T23:59:59Z") == WHEN_LAST);
	CHECK(parse("@1394361000") == 1394361000);
	CHECK(parse("@-1") == -1);
	CHECK(parse("@253402300799") == WHEN_LAST);
	CHECK(parse("@-62135596800") == WHEN_FIRST);
}

static int64_t
in(const char *zone, const char *s)
{
	zone_use(zone);
	return parse(s);
}

static void
test_local(void)
{
	const char *la = "America/Los_Angeles", *sp = "America/Sao_Paulo";

	CHECK(in(la, "2014-03-09 02:30") == 1394361000);
	CHECK(in(la, "2014-11-02 01:30") == 1414917000);
	CHECK(in(sp, "2015-10-17 24:00") == 1445137200);
	CHECK(in(sp, "2015-10-18") == 1445137200);
	CHECK(in(sp, "1913-06-01") == -1785704012);
	CHECK(in("Europe/Lisbon", "2026-03-29 01:30") == 1774747800);
	CHECK(in("Europe/Lisbon", "2026-10-25 01:30") == 1792888200);
	CHECK(in("Europe/Lisbon", "2026-03-01T10:00:00") == 1772359200);
	CHECK(in("Europe/Lisbon", "2026-07-01 10:00:05") == 1782896405);
	CHECK(in("Asia/Kathmandu", "2026-03-01 10:00") == 1772338500);
	CHECK(in("Australia/Lord_Howe", "2026-10-04 02:10") == 1791042000);
	CHECK(in("Australia/Lord_Howe", "2026-04-05 01:45") == 1775313900);
	CHECK(in("Pacific/Apia", "2011-12-30 12:00") == 1325282400);
	CHECK(in("America/New_York", "2050-07-04 12:00") == 2540563200);
}

static void
test_words(void)
{
	zone_use("UTC");
	CHECK(parse("now") == now.s);
	CHECK(parse("NOW") == now.s);
	CHECK(parse("today") == 1772323200);
	CHECK(parse("Today 14:00") == 1772323200 + 14 * HOUR);
	CHECK(parse("today 24:00") == 1772323200 + DAY_SECONDS);
	CHECK(parse("yesterday") == 1772323200 - DAY_SECONDS);
	CHECK(parse("tomorrow 00:00:01") == 1772323200 + 86401);
	CHECK(parse("monday 09:30") == 1772409600 + 34200);
	CHECK(parse("saturday") == 1772323200 + 6 * DAY_SECONDS);
	CHECK(parse("Sunday") == 1772323200 + 7 * DAY_SECONDS); /* not today */
	now.s += 3 * DAY_SECONDS; /* Wednesday 4th */
	CHECK(parse("wednesday") == 1772323200 + 10 * DAY_SECONDS);
	CHECK(parse("thursday") == 1772323200 + 4 * DAY_SECONDS);
	CHECK(parse("tuesday") == 1772323200 + 9 * DAY_SECONDS);
	CHECK(parse("friday") == 1772323200 + 5 * DAY_SECONDS);
	now.s -= 3 * DAY_SECONDS;
	zone_use("Pacific/Apia"); /* 23:00, still Sunday, at +13 */
	CHECK(parse("today") == 1772276400);
	CHECK(parse("monday") == 1772276400 + DAY_SECONDS);
}

static void
test_relative(void)
{
	struct instant keep = now;

	zone_use("Europe/Lisbon");
	CHECK(parse("+2h") == now.s + 7200);
	CHECK(parse("-1h30m") == now.s - 5400);
	CHECK(parse("+3600") == now.s + 3600);
	CHECK(parse("-3d") == now.s - 3 * DAY_SECONDS);
	CHECK(parse("+0d") == now.s);
	/* From 2026-03-28 10:00 over the change: the same time, 23 h later. */
	now.s = 1774692000;
	CHECK(parse("+1d") == now.s + 23 * HOUR);
	CHECK(parse("+24h") == now.s + DAY_SECONDS);
	CHECK(parse("+1w") == now.s + 167 * HOUR);
	CHECK(parse("+1d1h") == now.s + DAY_SECONDS);
	/* From 2026-03-28 01:30 to a time that does not exist: 02:30. */
	now.s = 1774661400;
	CHECK(parse("+1d") == 1774747800);
	CHECK(parse("-0d") == now.s);
	/* In the second 01:30 of 2026-10-25, nothing is nothing. */
	now.s = 1792891800;
	CHECK(parse("+0d") == now.s && parse("+0s") == now.s);
	CHECK(parse("-1d") == now.s - 25 * HOUR);
	now.s = WHEN_LAST;
	CHECK(says("+1s", "0001 to 9999"));
	now.s = WHEN_FIRST;
	CHECK(says("-1w", "0001 to 9999"));
	now.s = NONE;
	CHECK(says("+1h", "depends on the current time"));
	CHECK(says("today", "depends on the current time"));
	CHECK(parse("@7") == 7);
	now = keep;
}

static void
test_refused(void)
{
	static const char *const bad[] = { "", " ", "x", "nowt", "now ", "no",
		"todayx", "today ", "today 9", "today14:00", "today 14:00Z",
		"today  14:00", "mon", "mondays", "wednesdays", "+", "-", "+h",
		"+-1h", "@", "@x", "@1.5", "@-", "@+1", "17", "14:30",
		"2026-13", "2026-", "2026-3-1", "2026-03-1", "2026/03/01",
		"01.03.2026", "20260301", "2026-03-01T", "2026-03-01 ",
		"2026-03-01T10", "2026-03-01T10:", "2026-03-01T10:0",
		"2026-03-01T1:00", "2026-03-01T10:00:", "2026-03-01T10:00:0",
		"2026-03-01T10:00:00.", "2026-03-01T10:00:00.Z",
		"2026-03-01T10:00:00Zx", "2026-03-01T10:00:00 Z",
		"2026-03-01T10:00:00+", "2026-03-01T10:00:00+1",
		"2026-03-01T10:00:00+01:", "2026-03-01T10:00:00+01:0",
		"2026-03-01T10:00:00+24:00", "2026-03-01T10:00:00+01:60",
		"2026-03-01Z", "2026-03-01  10:00", " 2026-03-01",
		"2026-03-01 10:00:00 UTC", "2026-03-01T10:00:00\xc2\xa0",
		"\xc3\xa0s 10h", "-2026-03-01", "+12026-03-01",
		"99999999999999999999", "@99999999999999999999999", NULL };
	struct instant t = { BAD };
	const char *why;

	zone_use("UTC");
	for (size_t i = 0; bad[i] != NULL; i++) {
		why = NULL;
		if (when_parse(bad[i], now, &t, &why) || t.s != BAD ||
		    why == NULL || strlen(why) < 10)
			CHECK_STR(bad[i], "refused with a reason");
	}
	CHECK(says("2026-02-30", "2026-02 go from 01 to 28"));
	CHECK(says("2024-02-30T10:00Z", "2024-02 go from 01 to 29"));
	CHECK(says("2026-04-31", "01 to 30"));
	CHECK(says("2026-01-00", "01 to 31"));
	CHECK(says("2026-13-01", "months go from 01 to 12"));
	CHECK(says("2026-00-01", "months go from 01 to 12"));
	CHECK(says("0000-01-01", "0001 to 9999"));
	CHECK(says("0001-01-01T00:00+00:01", "0001 to 9999"));
	CHECK(says("9999-12-31T24:00Z", "0001 to 9999"));
	CHECK(says("@253402300800", "0001 to 9999"));
	CHECK(says("2016-12-31T23:59:60Z", "leap"));
	CHECK(says("2016-12-31T23:59:61Z", "00 to 59"));
	CHECK(says("2026-03-01 24:01", "24:00"));
	CHECK(says("2026-03-01 24:00:01", "24:00"));
	CHECK(says("2026-03-01 25:00", "24:00"));
	CHECK(says("2026-03-01 10:60", "minutes go from 00 to 59"));
	CHECK(says("2026-03-01T10:00:00+25", "+23:59"));
	CHECK(says("2026-03-01T10:00:00PST", "+01:00"));
	CHECK(says("soon", "2026-03-01"));
	CHECK(says("+1x", "1h30m"));
	CHECK(says("today 2pm", "14:30"));
}

static void
test_format(void)
{
	size_t failed = 0;

	CHECK_STR(format(1772359200), "2026-03-01T10:00:00Z");
	CHECK_STR(format(0), "1970-01-01T00:00:00Z");
	CHECK_STR(format(-1), "1969-12-31T23:59:59Z");
	CHECK_STR(format(WHEN_FIRST), "0001-01-01T00:00:00Z");
	CHECK_STR(format(WHEN_LAST), "9999-12-31T23:59:59Z");
	CHECK_STR(format(NONE), "");
	CHECK_STR(format(WHEN_LAST + 1), "@253402300800");
	CHECK_STR(format(INT64_MAX), "@9223372036854775807");
	CHECK_STR(format(NONE + 1), "@-9223372036854775807");
	/* Against the C library's own calendar. */
	for (int64_t t = WHEN_FIRST; t <= WHEN_LAST; t += 315567083) {
		time_t c = (time_t)t;
		struct tm tm;
		char s[64];

		gmtime_r(&c, &tm);
		snprintf(s, sizeof(s), "%04d-%02d-%02dT%02d:%02d:%02dZ",
		    tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday, tm.tm_hour,
		    tm.tm_min, tm.tm_sec);
		failed += strcmp(format(t), s) != 0 || parse(s) != t;
	}
	CHECK(failed == 0);
}

static void
ask(const char *hd_now)
{
	setenv("HD_NOW", hd_now, 1);
	fprintf(stderr, "%s", format(when_now().s));
}

static const char *
clock_of(const char *setting, int *status)
{
	static struct buf b;

	buf_clear(&b);
	*status = test_child(ask, setting, &b);
	return buf_s(&b);
}

static void
test_now(void)
{
	int status;
	int64_t before = (int64_t)time(NULL), t;

	zone_use("UTC");
	unsetenv("HD_NOW");
	t = when_now().s;
	CHECK(t >= before && t <= (int64_t)time(NULL));
	setenv("HD_NOW", "", 1);
	CHECK(when_now().s >= t);
	unsetenv("HD_NOW");
	CHECK_STR(
	    clock_of("2026-03-01T10:00:00Z", &status), "2026-03-01T10:00:00Z");
	CHECK(status == 0);
	CHECK_STR(clock_of("@5", &status), "1970-01-01T00:00:05Z");
	CHECK(strstr(clock_of("noon", &status), "HD_NOW") != NULL);
	CHECK(status == 64);
}

int
main(void)
{
	test_nanoseconds();
	test_rfc3339();
	test_local();
	test_words();
	test_relative();
	test_refused();
	test_format();
	test_now();
	return test_end();
}
