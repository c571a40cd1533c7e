/* zone.c - clock changes; figures from tzdata by way of Python's zoneinfo */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "posix_zone.h"
#include "test.h"
#include "when.h"
#include "zone.h"

static int64_t
parse(const char *s)
{
	struct instant t = { -1 };
	const char *why;

	if (!when_parse(s, (struct instant){ NONE }, &t, &why))
		printf("# %s: %s\n", s, why);
	return t.s;
}

static int64_t
offsets(int64_t s)
{
	return zone_clock((struct instant){ s }) - s;
}

struct row {
	char zone[64], utc[32], would[32], shows[32], kind[16];
	char before[16], after[16];
};

static bool
right(const struct row *r)
{
	int64_t t = parse(r->utc), before = strtol(r->before, NULL, 10);
	int64_t after = strtol(r->after, NULL, 10), change = after - before;
	struct buf b = { 0 };
	bool ok, gap = change > 0;

	zone_use(r->zone);
	when_format(&b, (struct instant){ t });
	ok = strcmp(buf_s(&b), r->utc) == 0;
	buf_free(&b);
	ok = ok && offsets(t - 1) == before && offsets(t) == after;
	ok = ok && offsets(t - 3600) == before && offsets(t + 3600) == after;
	ok = ok && gap == (strcmp(r->kind, "gap") == 0);
	/* Skipped: both stand for the change. Twice: the first of them. */
	ok = ok && parse(r->would) == (gap ? t : t - change);
	return ok && parse(r->shows) == (gap ? t : t + change);
}

static void
test_transitions(const char *program)
{
	const char *path = test_data(program, "calendars/tz_transitions.csv");
	char line[512];
	struct row r;
	size_t rows = 0, failed = 0;
	FILE *f;

	if (path == NULL || (f = fopen(path, "r")) == NULL) {
		test_skip("no shared data");
		return;
	}
	while (fgets(line, sizeof(line), f) != NULL) {
		if (sscanf(line,
			"%63[^,],%31[^,],%15[0-9-],%15[0-9-],%31[^,],%31[^,],%*"
			"[^,]"
			",%15s",
			r.zone, r.utc, r.before, r.after, r.would, r.shows,
			r.kind) != 7)
			continue;
		rows++;
		if (!right(&r)) {
			printf("# %s", line);
			failed++;
		}
	}
	fclose(f);
	CHECK(rows == 439);
	CHECK(failed == 0);
}

/* Every half hour of years: the clock there and back, in any order. */
static void
test_there_and_back(void)
{
	static const char *const zones[] = { "Europe/Lisbon",
		"America/Sao_Paulo", "Australia/Lord_Howe", "Pacific/Apia",
		"Africa/Casablanca", "UTC" };
	size_t failed = 0, twice = 0;

	for (size_t z = 0; z < sizeof(zones) / sizeof(zones[0]); z++) {
		zone_use(zones[z]);
		for (int64_t i = 0; i < 100000; i++) {
			int64_t t = 946684800 + i * 104729 % 100000 * 1800 * 7;
			int64_t clock = zone_clock((struct instant){ t });
			int64_t back = zone_instant(clock).s;

			twice += back < t;
			failed += back > t ||
			    zone_clock((struct instant){ back }) != clock ||
			    zone_from(clock).s != back;
		}
	}
	CHECK(failed == 0);
	CHECK(twice > 0);
}

static void
test_from(void)
{
	/* Midnight lies within the gap from 23:30 to 00:30. */
	zone_use("America/Toronto");
	CHECK(zone_from(parse("1919-03-31T00:00Z")).s == -1601753400);
	CHECK(zone_instant(parse("1919-03-31T00:00Z")).s == -1601751600);
	/* Samoa had no 30 December 2011. */
	zone_use("Pacific/Apia");
	CHECK(zone_from(parse("2011-12-30T00:00Z")).s == 1325239200);
	CHECK(zone_from(parse("2011-12-30T23:00Z")).s == 1325239200);
	CHECK(zone_from(parse("2011-12-31T00:00Z")).s == 1325239200);
	CHECK(zone_instant(parse("2011-12-30T12:00Z")).s == 1325282400);
}

static void
test_names(void)
{
	CHECK(zone_valid("Europe/Lisbon"));
	CHECK(zone_valid("America/Port-au-Prince"));
	CHECK(zone_valid("UTC"));
	CHECK(zone_valid("Etc/GMT+3"));
	CHECK(!zone_valid("America/Sao_Paolo"));
	CHECK(!zone_valid(""));
	CHECK(!zone_valid("/usr/share/zoneinfo/Europe/Lisbon"));
	CHECK(!zone_valid("../zoneinfo/Europe/Lisbon"));
	CHECK(!zone_valid("Europe/../Europe/Lisbon"));
	CHECK(!zone_valid("Europe"));
	CHECK(!zone_valid("zone.tab"));
	CHECK(!zone_valid("tzdata.zi"));
	CHECK(!zone_valid("right/Europe/Lisbon"));
	CHECK(!zone_valid(":Europe/Lisbon"));
	CHECK(!zone_valid("Europe/Lisbon\n"));
	setenv("TZDIR", "/nowhere", 1);
	CHECK(!zone_valid("Europe/Lisbon"));
	CHECK(zone_valid("UTC"));
	unsetenv("TZDIR");
}

static void
test_rules(void)
{
	CHECK(posix_zone_valid("EST5EDT"));
	CHECK(posix_zone_valid("<-03>3"));
	CHECK(posix_zone_valid("UTC0"));
	CHECK(posix_zone_valid("CET-1CEST,M3.5.0,M10.5.0/3"));
	CHECK(posix_zone_valid("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0"));
	CHECK(posix_zone_valid("IST-1GMT0,M10.5.0,M3.5.0/1"));
	CHECK(posix_zone_valid("EET-2EEST,M3.4.4/50,M10.4.4/50"));
	CHECK(posix_zone_valid("XXX3YYY,J60/2:30:00,300"));
	CHECK(posix_zone_valid("<-02>2<-01>,M3.5.0/-1,M10.5.0/0"));
	CHECK(!posix_zone_valid(""));
	CHECK(!posix_zone_valid("EST"));
	CHECK(!posix_zone_valid("ES5"));
	CHECK(!posix_zone_valid("<-03"));
	CHECK(!posix_zone_valid("<-03>"));
	CHECK(!posix_zone_valid("EST25"));
	CHECK(!posix_zone_valid("EST5EDT,"));
	CHECK(!posix_zone_valid("EST5EDT,M3.2.0"));
	CHECK(!posix_zone_valid("EST5EDT,M13.2.0,M11.1.0"));
	CHECK(!posix_zone_valid("EST5EDT,M3.2.0,M11.1.0 "));
	CHECK(!posix_zone_valid("America/Sao_Paolo"));
}

static const char *setting; /* of TZ, NULL to unset it */

/* In a child: TZ as a person has set it, before anything has looked at it. */
static void
say(const char *text)
{
	struct instant t;
	const char *why;

	if (setting != NULL)
		setenv("TZ", setting, 1);
	else
		unsetenv("TZ");
	if (when_parse(text, (struct instant){ 0 }, &t, &why))
		fprintf(stderr, "%lld", (long long)t.s);
	else
		fprintf(stderr, "%s", why);
}

static const char *
with(const char *tz, const char *text)
{
	static struct buf b;

	buf_clear(&b);
	setting = tz;
	test_child(say, text, &b);
	return buf_s(&b);
}

static void
look(const char *tz)
{
	setenv("TZ", tz, 1);
	zone_clock((struct instant){ 0 });
}

static void
test_environment(void)
{
	struct buf b = { 0 };

	CHECK_STR(with("<-03>3", "1970-01-01 00:00"), "10800");
	CHECK_STR(with("EST5EDT", "2026-07-01 00:00"), "1782878400");
	CHECK_STR(with("CET-1CEST,M3.5.0,M10.5.0/3", "2026-07-01 00:00"),
	    "1782856800");
	CHECK_STR(with("", "1970-01-01"), "0");
	CHECK_STR(with(NULL, "1970-01-01T00:00Z"), "0");
	CHECK(strstr(with(NULL, "1970-01-01"), "zone") == NULL);
	CHECK_STR(with(":Europe/Lisbon", "2026-07-01 10:00:05"), "1782896405");
	CHECK_STR(
	    with("/usr/share/zoneinfo/Europe/Lisbon", "2026-07-01 10:00:05"),
	    "1782896405");
	CHECK_STR(with("America/Sao_Paolo", "2026-07-01 10:00"),
	    "TZ is \"America/Sao_Paolo\", which is not an installed time zone; "
	    "write it like Europe/Lisbon");
	CHECK(strstr(with("Brazil", "today"), "not an installed") != NULL);
	CHECK(strstr(with("Brazil", "+1d"), "not an installed") != NULL);
	CHECK_STR(with("Brazil", "1970-01-01T00:00:00Z"), "0");
	CHECK_STR(with("Brazil", "+1h"), "3600");
	CHECK_STR(with("Brazil", "@5"), "5");
	CHECK(test_child(look, "Mars/Olympus", &b) == 78);
	CHECK(strstr(buf_s(&b), "Mars/Olympus") != NULL);
	buf_free(&b);
}

static void
test_use(void)
{
	zone_use("Asia/Kathmandu");
	CHECK(offsets(0) == 19800 && offsets(1772338500) == 20700);
	zone_use("America/New_York");
	CHECK(
	    offsets(2540563200) == -14400); /* beyond the table, by its rule */
	CHECK_STR(getenv("TZ"), "America/New_York");
	zone_use(NULL);
	CHECK_STR(getenv("TZ"), "Europe/London");
	CHECK(offsets(1782860400) == 3600);
	CHECK(
	    offsets(-62135596800) == -75); /* mean time of Greenwich's clock */
	CHECK(offsets(253402300799) == 0);
}

int
main(int argc, char *argv[])
{
	(void)argc;
	test_environment(); /* first: its children start without a zone */
	setenv("TZ", "Europe/London", 1);
	test_names();
	test_rules();
	test_use();
	test_transitions(argv[0]);
	test_there_and_back();
	test_from();
	return test_end();
}
