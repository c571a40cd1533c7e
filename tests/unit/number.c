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

int
main(void)
{
	integers();
	reals();
	return test_end();
}
