/* Tests of number.h. */
#include <math.h>

#include "number.h"
#include "test.h"

static void
integers(void)
{
	static const struct {
		int64_t x;
		const char *want;
	} cases[] = {
		{ 0, "0" },
		{ 7, "7" },
		{ -1, "-1" },
		{ 10, "10" },
		{ -1234567890, "-1234567890" },
		{ INT64_MAX, "9223372036854775807" },
		{ INT64_MIN, "-9223372036854775808" },
	};
	char s[NUMBER_ROOM];

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		CHECK(number_int(s, cases[i].x) == strlen(cases[i].want));
		CHECK_STR(s, cases[i].want);
	}
}

/* The shortest text that reads back as the same number. */
static void
reals(void)
{
	static const struct {
		double x;
		const char *want;
	} cases[] = {
		{ 0, "0" },
		{ 0.1, "0.1" },
		{ -2.5, "-2.5" },
		{ 0.1 + 0.2, "0.30000000000000004" },
		{ 1e100, "1e+100" },
		{ 5e-324, "4.94065645841247e-324" },
		{ -1.7976931348623157e308, "-1.7976931348623157e+308" },
	};
	char s[NUMBER_ROOM];
	double back;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		CHECK(number_real(s, cases[i].x) == strlen(cases[i].want));
		CHECK_STR(s, cases[i].want);
		back = strtod(s, NULL);
		CHECK(back >= cases[i].x && back <= cases[i].x);
	}
	CHECK(number_real(s, (double)NAN) > 0 && strstr(s, "nan") != NULL);
}

/* Reads what people write as a number, and nothing else. */
static void
read_whole(void)
{
	static const struct {
		const char *s;
		bool good;
		int64_t want;
	} cases[] = {
		{ "0", true, 0 },
		{ "007", true, 7 },
		{ "-5", true, -5 },
		{ "+5", true, 5 },
		{ "9223372036854775807", true, INT64_MAX },
		{ "-9223372036854775808", true, INT64_MIN },
		{ "9223372036854775808", false, 0 },
		{ "", false, 0 },
		{ "-", false, 0 },
		{ "+-5", false, 0 },
		{ " 5", false, 0 },
		{ "5 ", false, 0 },
		{ "\t5", false, 0 },
		{ "\n5", false, 0 },
		{ "\302\2405", false, 0 },
		{ "0x1A", false, 0 },
		{ "1e3", false, 0 },
		{ "5.0", false, 0 },
		{ "5,0", false, 0 },
		{ "five", false, 0 },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		int64_t x = 0;

		if (!CHECK(number_whole(cases[i].s, &x) == cases[i].good) ||
		    !CHECK(x == cases[i].want))
			test_show("case", cases[i].s);
	}
}

static void
read_decimal(void)
{
	static const struct {
		const char *s;
		bool good;
		double want;
	} cases[] = {
		{ "0", true, 0 },
		{ "-12.5", true, -12.5 },
		{ "+.5", true, 0.5 },
		{ "3.", true, 3 },
		{ "1e3", true, 1000 },
		{ "1.5E-1", true, 0.15 },
		{ "", false, 0 },
		{ ".", false, 0 },
		{ "-", false, 0 },
		{ "1e", false, 0 },
		{ "1e+", false, 0 },
		{ "e3", false, 0 },
		{ "1e400", false, 0 },
		{ " 5", false, 0 },
		{ "5 ", false, 0 },
		{ "1,5", false, 0 },
		{ "1 000", false, 0 },
		{ "0x1A", false, 0 },
		{ "0x1.8p3", false, 0 },
		{ "inf", false, 0 },
		{ "-Infinity", false, 0 },
		{ "nan", false, 0 },
		{ "NAN(1)", false, 0 },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		double x = 0;

		if (!CHECK(number_decimal(cases[i].s, &x) == cases[i].good) ||
		    !CHECK(x >= cases[i].want && x <= cases[i].want))
			test_show("case", cases[i].s);
	}
}

int
main(void)
{
	integers();
	reals();
	read_whole();
	read_decimal();
	return test_end();
}
