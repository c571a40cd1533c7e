/* day.c - days of the calendar; figures from Python's datetime */
#include "day.h"
#include "test.h"

static int64_t
day(int year, int month, int d)
{
	return day_of((struct date){ year, month, d });
}

/* Every day of ten thousand years follows the one before. */
static void
test_all_days(void)
{
	int64_t n = day(0, 12, 31);
	size_t failed = 0;
	int week = day_week(n);

	for (int y = 1; y <= 9999; y++)
		for (int m = 1; m <= 12; m++)
			for (int d = 1; d <= day_last(y, m); d++) {
				struct date back = day_date(++n);

				week = week % 7 + 1;
				failed += day(y, m, d) != n || back.year != y ||
				    back.month != m || back.day != d ||
				    day_week(n) != week;
			}
	CHECK(failed == 0);
	CHECK(n == 2932896);
}

static void
test_read(void)
{
	const char *s = "2026-03-01T", *why = "";
	int64_t n;

	CHECK(day_parse(&s, &n, &why) && n == 20513);
	CHECK_STR(s, "T");
	s = "24:00-";
	CHECK(day_parse_time(&s, &n, &why) && n == 86400);
	CHECK_STR(s, "-");
	s = "09:05:07.999|";
	CHECK(day_parse_time(&s, &n, &why) && n == 32707);
	CHECK_STR(s, "|");
	s = "2026-02-30";
	CHECK(!day_parse(&s, &n, &why));
	CHECK_STR(why, "the days of 2026-02 go from 01 to 28");
	CHECK_STR(s, "2026-02-30");
	s = "2024-02-29";
	CHECK(day_parse(&s, &n, &why));
	s = "2100-02-29";
	CHECK(!day_parse(&s, &n, &why));
}

int
main(void)
{
	char s[11] = "";

	CHECK(day(1970, 1, 1) == 0);
	CHECK(day(1, 1, 1) == -719162);
	CHECK(day(9999, 12, 31) == 2932896);
	CHECK(day(1900, 3, 1) == -25508);
	CHECK(day(2400, 2, 29) == 157113);
	CHECK(day(2000, 2, 29) == 11016);
	CHECK(day_week(0) == 4);     /* a Thursday */
	CHECK(day_week(20513) == 7); /* 2026-03-01, a Sunday */
	CHECK(day_week(-1) == 3);
	CHECK(day_at(-1) == -1 && day_at(0) == 0 && day_at(86399) == 0);
	CHECK(day_at(-86400) == -1 && day_at(-86401) == -2);
	CHECK(day_leap(2000) && !day_leap(1900) && day_leap(2024));
	CHECK(day_last(2023, 2) == 28 && day_last(2024, 2) == 29);
	CHECK(day_last(2023, 12) == 31 && day_last(2023, 4) == 30);
	day_write(s, (struct date){ 7, 1, 31 });
	CHECK_STR(s, "0007-01-31");
	test_all_days();
	test_read();
	return test_end();
}
