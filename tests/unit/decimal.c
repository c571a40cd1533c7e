/* Tests of decimal.h. */
#include <stdint.h>

#include "decimal.h"
#include "test.h"

static void
check(wide_int part, wide_int of, int decimals, const char *want)
{
	struct buf b = { 0 };

	decimal_text(&b, (struct quotient){ part, of }, decimals);
	CHECK_STR(buf_s(&b), want);
	buf_free(&b);
}

static void
halves(void)
{
	check(1, 2, 0, "1");
	check(-1, 2, 0, "-1");
	check(49, 100, 0, "0");
	check(-49, 100, 0, "0");
	check(5, 2, 0, "3");
	check(-5, 2, 0, "-3");
	/* of 4 decimals, where a double is a little less or more */
	check(1, 32, 4, "0.0313");
	check(3, 32, 4, "0.0938");
	check(-1, 32, 4, "-0.0313");
	check(1, 20000, 4, "0.0001");
	check(1, 20001, 4, "0.0000");
	check(19999, 20000, 4, "1.0000");
	check(100005, 100000, 4, "1.0001");
	check(1, 160, 4, "0.0063");
	check(3, 160, 4, "0.0188");
}

static void
texts(void)
{
	check(0, 7, 4, "0.0000");
	check(13, 3, 4, "4.3333");
	check(1, 3, 4, "0.3333");
	check(2, 3, 4, "0.6667");
	check(1, -4, 2, "-0.25");
	check(-1, -4, 2, "0.25");
	check(1, 0, 4, "");
	check(123, 1, 0, "123");
	check(7, 1, 6, "7.000000");
}

static void
large(void)
{
	wide_int two = (wide_int)INT64_MAX + INT64_MAX;

	check(two, 1, 0, "18446744073709551614");
	check(-two, 1, 0, "-18446744073709551614");
	check(two, 2, 4, "9223372036854775807.0000");
	check(two - 1, 2, 0, "9223372036854775807");
	check((wide_int)INT64_MAX * 1000000000, 1, 0,
	    "9223372036854775807000000000");
	check(INT64_MIN, 1, 0, "-9223372036854775808");
}

int
main(void)
{
	halves();
	texts();
	large();
	return test_end();
}
