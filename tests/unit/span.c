/* span.c - lengths of time, read and shown */
#include <string.h>

#include "buf.h"
#include "day.h"
#include "span.h"
#include "test.h"

static int64_t
span(const char *s)
{
	struct span out = { -1 };
	const char *why = NULL;

	if (!span_parse(s, &out, &why))
		CHECK(out.s == -1 && why != NULL && strlen(why) > 10);
	return out.s;
}

static const char *
shown(int64_t s)
{
	static struct buf b;

	buf_clear(&b);
	span_show(&b, (struct span){ s });
	return buf_s(&b);
}

static const char *
reason(const char *s)
{
	struct span out;
	const char *why = "none";

	span_parse(s, &out, &why);
	return why;
}

int
main(void)
{
	int64_t days = 0, seconds = 0;
	const char *why;
	size_t failed = 0;

	CHECK(span("90m") == 5400);
	CHECK(span("1h30m") == 5400);
	CHECK(span("2d") == 172800);
	CHECK(span("1w") == 604800);
	CHECK(span("45s") == 45);
	CHECK(span("3600") == 3600);
	CHECK(span("0") == 0);
	CHECK(span("0m") == 0);
	CHECK(span("1w2d3h4m5s") == 788645);
	CHECK(span("007m") == 420);
	CHECK(span("36525d") == 3155760000);
	CHECK(span("3155760000") == 3155760000);

	CHECK(span("") == -1);
	CHECK(span("h") == -1);
	CHECK(span("-1h") == -1);
	CHECK(span("+1h") == -1);
	CHECK(span("1 h") == -1);
	CHECK(span("1h ") == -1);
	CHECK(span("1.5h") == -1);
	CHECK(span("1h30") == -1);
	CHECK(span("30m1h") == -1);
	CHECK(span("1h2h") == -1);
	CHECK(span("1M") == -1);
	CHECK(span("4wh") == -1);
	CHECK(span("36526d") == -1);
	CHECK(span("36525d1s") == -1);
	CHECK(span("99999999999999999999999999w") == -1);
	CHECK(span("18446744073709551617") == -1);
	CHECK(strstr(reason("soon"), "1h30m") != NULL);
	CHECK(strstr(reason("30m1h"), "1d12h") != NULL);
	CHECK(strstr(reason("200000d"), "100 years") != NULL);

	CHECK(span_parts("1w2d3h", &days, &seconds, &why));
	CHECK(days == 9 && seconds == 10800);

	CHECK_STR(shown(0), "0s");
	CHECK_STR(shown(90), "90s");
	CHECK_STR(shown(119), "119s");
	CHECK_STR(shown(120), "2m");
	CHECK_STR(shown(330), "5m 30s");
	CHECK_STR(shown(5400), "1h 30m");
	CHECK_STR(shown(3601), "1h");
	CHECK_STR(shown(93600), "1d 2h");
	CHECK_STR(shown(93599), "1d 1h");
	CHECK_STR(shown(86400 + 59 * 60), "1d");
	CHECK_STR(shown(30 * DAY_SECONDS), "30d");
	CHECK_STR(shown(-10800), "-3h");
	CHECK_STR(shown(NONE), "");
	CHECK_STR(shown(INT64_MAX), "106751991167300d");

	/* What is shown can be read, and is what was meant but for the rest. */
	for (int64_t s = 0; s < 400000; s += 7) {
		char text[32];
		int64_t got;

		snprintf(text, sizeof(text), "%s", shown(s));
		if (strchr(text, ' ') != NULL)
			memmove(strchr(text, ' '), strchr(text, ' ') + 1,
			    strlen(strchr(text, ' ')));
		got = span(text);

		failed += got > s || s - got >= (s < 86400 ? 60 : 3600);
	}
	CHECK(failed == 0);
	return test_end();
}
