/* period.c - periods; figures by scanning with Python's zoneinfo */
#include <string.h>

#include "buf.h"
#include "day.h"
#include "period.h"
#include "test.h"
#include "zone.h"

static int64_t
first(int64_t t, enum period p)
{
	return period_floor((struct instant){ t }, p).s;
}

static int64_t
next(int64_t t, enum period p)
{
	return period_next((struct instant){ t }, p).s;
}

static const char *
name(int64_t t, enum period p)
{
	static struct buf b[2];
	static size_t i;

	i = !i;
	buf_clear(&b[i]);
	period_name(&b[i], (struct instant){ t }, p);
	return buf_s(&b[i]);
}

/* zammad#6134: a year report of Europe/London without an October. */
static void
test_london(void)
{
	static const int64_t starts[] = { 1767225600, 1769904000, 1772323200,
		1774998000, 1777590000, 1780268400, 1782860400, 1785538800,
		1788217200, 1790809200, 1793491200, 1796083200, 1798761600 };
	int64_t t = starts[0];
	size_t n = 0, failed = 0;
	char want[16];

	zone_use("Europe/London");
	for (; t < starts[12] && n < 12; t = next(t, MONTH), n++) {
		snprintf(want, sizeof(want), "2026-%02d", (int)n + 1);
		failed += t != starts[n] || strcmp(name(t, MONTH), want) != 0;
		failed += next(starts[n + 1] - 1, MONTH) != starts[n + 1];
		failed += first(starts[n + 1] - 1, MONTH) != starts[n];
	}
	CHECK(failed == 0);
	CHECK(n == 12 && t == starts[12]);
	CHECK(first(1780268400, QUARTER) == starts[3]);
	CHECK(next(1780268400, QUARTER) == starts[6]);
	CHECK(first(1780268400, YEAR) == starts[0]);
	CHECK(next(1780268400, YEAR) == starts[12]);
	CHECK_STR(name(starts[6] - 1, QUARTER), "2026-Q2");
	CHECK_STR(name(starts[6], QUARTER), "2026-Q3");
	CHECK_STR(name(starts[12], QUARTER), "2027-Q1");
	CHECK_STR(name(starts[12] - 1, YEAR), "2026");
	CHECK_STR(name(starts[12] - 1, DAY), "2026-12-31");
}

static void
test_days(void)
{
	zone_use("Europe/Lisbon");
	CHECK(first(1743300000, DAY) == 1743292800);
	CHECK(next(1743300000, DAY) == 1743375600); /* 23 h */
	CHECK(first(1761500000, DAY) == 1761433200);
	CHECK(next(1761500000, DAY) == 1761523200); /* 25 h */
	zone_use("America/Sao_Paulo"); /* has no midnight that day */
	CHECK(next(1445137199, DAY) == 1445137200);
	CHECK(first(1445137200, DAY) == 1445137200);
	CHECK(next(1445137200, DAY) == 1445220000);
	CHECK_STR(name(1445137200, DAY), "2015-10-18");
	zone_use("America/St_Johns"); /* 00:01 goes back to 23:01 */
	CHECK(first(1289097000, DAY) == 1289097000);
	CHECK(first(1289097060, DAY) == 1289097000);
	CHECK_STR(name(1289097060, DAY), "2010-11-07");
	CHECK(next(1289097060, DAY) == 1289187000);
	zone_use("Pacific/Apia"); /* had no 30 December 2011 */
	CHECK(next(1325239199, DAY) == 1325239200);
	CHECK_STR(name(1325239199, DAY), "2011-12-29");
	CHECK_STR(name(1325239200, DAY), "2011-12-31");
	CHECK(next(1325239200, DAY) == 1325325600);
	zone_use("America/Toronto"); /* 23:30 goes on to 00:30 */
	CHECK(next(-1601838000, DAY) == -1601753400);
	CHECK(first(-1601753400, DAY) == -1601753400);
	CHECK_STR(name(-1601753400, DAY), "1919-03-31");
}

static void
test_weeks(void)
{
	zone_use("UTC");
	CHECK_STR(name(1609372800, WEEK), "2020-W53");
	CHECK_STR(name(1609459200, WEEK), "2020-W53");
	CHECK_STR(name(1609718400, WEEK), "2021-W01");
	CHECK_STR(name(1772236800, WEEK), "2026-W09");
	CHECK_STR(name(1772323200, WEEK), "2026-W09");
	CHECK_STR(name(1772409600, WEEK), "2026-W10");
	CHECK_STR(name(1451779200, WEEK), "2015-W53");
	CHECK_STR(name(1230508800, WEEK), "2009-W01");
	CHECK_STR(name(1262476800, WEEK), "2009-W53");
	CHECK(first(1772323200 + 5, WEEK) == 1772323200 - 6 * DAY_SECONDS);
	CHECK(next(1772323200 + 5, WEEK) == 1772409600);
	zone_use("Asia/Kathmandu");
	CHECK(first(1609700000, WEEK) == 1609697700);
	CHECK(first(1609697699, WEEK) == 1609092900);
	CHECK_STR(name(1609697699, WEEK), "2020-W53");
}

/* Every instant lies in one period, and names sort as periods do. */
static bool
fits(int64_t t, enum period p)
{
	int64_t from = first(t, p), to = next(t, p);

	return from <= t && t < to && first(from, p) == from &&
	    first(to, p) == to && next(from, p) == to &&
	    first(to - 1, p) == from &&
	    strcmp(name(from, p), name(t, p)) == 0 &&
	    strcmp(name(to, p), name(t, p)) > 0;
}

static void
test_any(void)
{
	static const char *const zones[] = { "Europe/London", "Pacific/Apia",
		"America/Sao_Paulo", "America/St_Johns", "America/Toronto",
		"Pacific/Kwajalein", "Asia/Manila", "Africa/Casablanca",
		"EST5EDT" };
	size_t failed = 0;

	for (size_t z = 0; z < sizeof(zones) / sizeof(zones[0]); z++) {
		zone_use(zones[z]);
		for (int64_t i = 0; i < 20000; i++) {
			/* 1901 to 2037, in no order */
			int64_t t = -2177452800 + i * 104729 % 20000 * 215939;

			for (enum period p = DAY; p <= YEAR; p++)
				if (!fits(t, p) && failed++ < 5)
					printf("# %s %lld %d\n", zones[z],
					    (long long)t, p);
		}
	}
	CHECK(failed == 0);
}

int
main(void)
{
	enum period p = PERIOD_NONE;

	CHECK(period_parse("day", &p) && p == DAY);
	CHECK(period_parse("quarter", &p) && p == QUARTER);
	CHECK(period_parse("year", &p) && p == YEAR);
	CHECK(!period_parse("decade", &p) && p == YEAR);
	test_london();
	test_days();
	test_weeks();
	test_any();
	CHECK(first(NONE, DAY) == NONE && next(NONE, YEAR) == NONE);
	CHECK(first(0, PERIOD_NONE) == NONE);
	CHECK_STR(name(NONE, DAY), "");
	zone_use("Pacific/Apia");
	CHECK_STR(name(WHEN_LAST, DAY), "9999-12-31");
	return test_end();
}
