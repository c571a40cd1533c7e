/* Tests of pattern.h. */
#include "pattern.h"
#include "test.h"
#include "when.h"

/* Reads a text and writes it as an instant, as if clocks showed UTC. */
static const char *
read_as(const char *pattern, const char *text)
{
	static struct buf b;
	struct instant t;

	buf_clear(&b);
	if (pattern_parse(pattern, text, &t.s))
		when_format(&b, t);
	return buf_s(&b);
}

static void
reading(void)
{
	CHECK_STR(read_as("dd/mm/yyyy hh:mm", "31/12/2026 14:30"),
	    "2026-12-31T14:30:00Z");
	CHECK_STR(read_as("dd/mm/yyyy hh:mm", "1/2/2026  4:05"),
	    "2026-02-01T04:05:00Z");
	CHECK_STR(read_as("mm/dd/yy", "12/31/26"), "2026-12-31T00:00:00Z");
	CHECK_STR(read_as("mm/dd/yy", "12/31/69"), "1969-12-31T00:00:00Z");
	CHECK_STR(read_as("d/mmm/yy h:mm am/pm", "3/Feb/26 12:07 AM"),
	    "2026-02-03T00:07:00Z");
	CHECK_STR(read_as("d/mmm/yy h:mm AM/PM", "03/fev/26 1:07 pm"),
	    "2026-02-03T13:07:00Z");
	CHECK_STR(read_as("d. mmmm yyyy", "1. mar\303\247o 2026"),
	    "2026-03-01T00:00:00Z");
	CHECK_STR(read_as("yyyy-mm-ddThh:mm:ss", "2026-03-01T24:00:00"),
	    "2026-03-02T00:00:00Z");
	CHECK_STR(read_as("yyyy-mm-dd mm:ss", "2026-03-01 01:02"),
	    "2026-03-01T00:01:02Z");
}

static void
refused(void)
{
	const char *const bad[][2] = { { "dd/mm/yyyy", "12/31/2026" },
		{ "dd/mm/yyyy", "29/02/2026" }, { "dd/mm/yyyy", "1/1/26" },
		{ "dd/mm/yyyy", "1/1/2026 10:00" },
		{ "dd/mm/yyyy hh:mm", "1/1/2026" },
		{ "dd/mm/yyyy hh:mm", "1/1/2026 24:01" },
		{ "dd/mm/yyyy h:mm am/pm", "1/1/2026 13:00 PM" },
		{ "dd/mmm/yyyy", "1/xyz/2026" }, { "dd/mm/yyyy", "" },
		{ "dd/mm/yyyy", "1/001/2026" } };

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		CHECK_STR(read_as(bad[i][0], bad[i][1]), "");
	CHECK(
	    pattern_valid("dd/mm/yyyy hh:mm:ss") && pattern_valid("d mmm yy"));
	CHECK(!pattern_valid("dd/mm") && !pattern_valid("yyyy-mm-dd mm:ss"));
	CHECK(!pattern_valid("dd/mm/yyyy am/pm") && !pattern_valid("") &&
	    !pattern_valid("dd/mm/yyyy dd"));
	CHECK(pattern_timed("dd/mm/yy h") && !pattern_timed("dd/mm/yy"));
}

static void
writing(void)
{
	const int64_t noon = INT64_C(1767225600) + INT64_C(43200);
	struct buf b = { 0 };

	pattern_format(&b, "dd/mm/yyyy hh:mm ", noon);
	pattern_format(&b, "d-mmm-yy h:mm:ss AM/PM", noon + 3723);
	CHECK_STR(buf_s(&b), "01/01/2026 12:00 1-Jan-26 1:02:03 PM");
	buf_free(&b);
}

int
main(void)
{
	reading();
	refused();
	writing();
	return test_end();
}
