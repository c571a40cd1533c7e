/* zone.c - the local zone: what its clocks show at an instant, and back */
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "day.h"
#include "err.h"
#include "mem.h"
#include "translate.h"
#include "posix_zone.h"
#include "zone.h"

#define ZONES  "/usr/share/zoneinfo"
#define DAYS   4096	 /* remembered days, a power of two: eleven years */
#define SPLITS INT32_MIN /* the clocks change on this day */

/*
 * Asking the C library takes 60 ns an instant, and reports ask a million times:
 * the offset of a day is asked once and remembered.
 */
static struct {
	int64_t day;
	int32_t offset;
	uint32_t age;
} days[DAYS];
static uint32_t age = 1; /* of the zone in use; days of others are stale */

static enum { FRESH, KNOWN, UNKNOWN } state;
static char why_unknown[256];

static bool moved;
static char *home; /* TZ before the first zone_use(), NULL if it was unset */

static bool
is_zone_file(const char *path)
{
	char magic[4];
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	bool is;

	if (fd == -1)
		return false;
	is = read(fd, magic, sizeof(magic)) == sizeof(magic) &&
	    memcmp(magic, "TZif", sizeof(magic)) == 0;
	close(fd);
	return is;
}

bool
zone_valid(const char *name)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz"
				      "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				      "0123456789+-_/";
	const char *dir = getenv("TZDIR");
	char path[1024];
	int n;

	if (strcmp(name, "UTC") == 0)
		return true; /* also if no zones are installed */
	/* right/ counts leap seconds, which our days do not have. */
	if (name[0] == '\0' || name[0] == '/' ||
	    name[strspn(name, letters)] != '\0' ||
	    strncmp(name, "right/", 6) == 0)
		return false;
	if (dir == NULL || dir[0] == '\0')
		dir = ZONES;
	n = snprintf(path, sizeof(path), "%s/%s", dir, name);
	return n > 0 && (size_t)n < sizeof(path) && is_zone_file(path);
}

/* The C library takes TZ as a file, as a name, else as a POSIX zone: EST5EDT.
 */
static bool
is_known(const char *tz)
{
	if (tz == NULL)
		return true;
	if (tz[0] == ':')
		tz++;
	if (tz[0] == '\0')
		return true;
	if (tz[0] == '/')
		return is_zone_file(tz);
	return zone_valid(tz) || posix_zone_valid(tz);
}

bool
zone_known(const char **why)
{
	const char *tz;

	if (state == FRESH) {
		tz = getenv("TZ");
		tzset();
		state = is_known(tz) ? KNOWN : UNKNOWN;
		if (state == UNKNOWN)
			snprintf(why_unknown, sizeof(why_unknown),
			    _("TZ is \"%.60s\", which is not an "
			      "installed time zone; write it like "
			      "Europe/Lisbon"),
			    tz);
	}
	if (state == KNOWN)
		return true;
	*why = why_unknown;
	return false;
}

void
zone_use(const char *name)
{
	const char *tz = getenv("TZ");

	if (!moved) {
		home = tz == NULL ? NULL : xstrdup(tz);
		moved = true;
	}
	if (name == NULL)
		name = home;
	if (tz == name || (tz != NULL && name != NULL && !strcmp(tz, name)))
		return;
	if ((name != NULL ? setenv("TZ", name, 1) : unsetenv("TZ")) == -1)
		die(EX_OSERR, "TZ: %s", translate_error(errno));
	state = FRESH;
	age++;
}

char *
zone_keep(void)
{
	const char *tz = getenv("TZ");

	return tz != NULL ? xstrdup(tz) : NULL;
}

void
zone_return(char *tz)
{
	zone_use(tz);
	free(tz);
}

static int32_t
ask(int64_t s)
{
	time_t t = (time_t)s;
	struct tm tm;
	int64_t clock;

	if (localtime_r(&t, &tm) == NULL)
		die(EX_SOFTWARE, "localtime: %lld", (long long)s);
	clock = day_of(
	    (struct date){ tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday });
	clock = clock * DAY_SECONDS + tm.tm_hour * INT64_C(3600) +
	    tm.tm_min * INT64_C(60) + tm.tm_sec;
	return (int32_t)(clock - s);
}

/* Returns how far the local clock is ahead of UTC, in seconds. */
static int32_t
offset(int64_t s)
{
	int64_t day = day_at(s), first = day * DAY_SECONDS;
	size_t i = (size_t)day % DAYS;
	const char *why;

	if (days[i].age != age || days[i].day != day) {
		if (!zone_known(&why))
			die(EX_CONFIG, "%s", why);
		days[i].day = day;
		days[i].age = age;
		days[i].offset = ask(first);
		if (ask(first + DAY_SECONDS - 1) != days[i].offset)
			days[i].offset = SPLITS;
	}
	return days[i].offset != SPLITS ? days[i].offset : ask(s);
}

int64_t
zone_clock(struct instant t)
{
	return t.s + offset(t.s);
}

/*
 * No zone changes its clocks twice in 48 hours, and none by more than 24 hours:
 * no offsets but those of a day before and a day after are possible.
 */
struct instant
zone_instant(int64_t clock)
{
	int64_t near = clock - offset(clock);
	int32_t before = offset(near - DAY_SECONDS);
	int32_t after = offset(near + DAY_SECONDS);

	if (before != after && offset(clock - before) != before &&
	    offset(clock - after) == after)
		return (struct instant){ clock - after };
	return (struct instant){ clock - before };
}

struct instant
zone_from(int64_t clock)
{
	struct instant t = zone_instant(clock), mid;
	int64_t low = t.s - DAY_SECONDS;

	if (zone_clock(t) == clock)
		return t;
	while (t.s - low > 1) {
		mid.s = low + (t.s - low) / 2;
		if (zone_clock(mid) < clock)
			low = mid.s;
		else
			t = mid;
	}
	return t;
}
