/* when.c - instants: one grammar for all commands, hd-syntax(7) */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "buf.h"
#include "day.h"
#include "err.h"
#include "translate.h"
#include "span.h"
#include "when.h"
#include "zone.h"
#include "period.h"

#define DATE 10 /* characters of 2026-03-01 */

struct instant
when_now(void)
{
	const char *s = getenv("HD_NOW"), *why;
	struct instant now = { (int64_t)time(NULL) };

	if (s != NULL && *s != '\0' && !when_parse(s, now, &now, &why))
		die(EX_USAGE, "HD_NOW: \"%s\": %s", s, why);
	return now;
}

static bool
refuse(const char **why, const char *reason)
{
	*why = reason;
	return false;
}

static bool
not_a_time(const char **why)
{
	return refuse(why,
	    _("not a time; write 2026-03-01, \"2026-03-01 14:30\", "
	      "2026-03-01T14:30:00Z, \"today 14:30\", +2h or now"));
}

static bool
years(const char **why)
{
	return refuse(why, _("years go from 0001 to 9999"));
}

/* The functions below move *p behind the text that they have read. */

/* Z, +01:00, +0100, -03 */
static bool
read_zone(const char **p, int64_t *offsets, const char **why)
{
	const char *s = *p;
	int hour, minute = 0;

	*offsets = 0;
	if (*s == 'Z' || *s == 'z') {
		*p = s + 1;
		return true;
	}
	if ((*s != '+' && *s != '-') || (hour = day_digits(s + 1, 2)) == -1)
		return refuse(why, _("write a zone as Z, +01:00 or -03"));
	*p = s + 3;
	if (**p != '\0') {
		*p += **p == ':';
		if ((minute = day_digits(*p, 2)) == -1)
			return refuse(
			    why, _("write a zone as Z, +01:00 or -03"));
		*p += 2;
	}
	if (hour > 23 || minute > 59)
		return refuse(why, _("zones go from -23:59 to +23:59"));
	*offsets = hour * 3600 + minute * 60;
	if (*s == '-')
		*offsets = -*offsets;
	return true;
}

static bool
local(int64_t clock, struct instant *out, const char **why)
{
	if (!zone_known(why))
		return false;
	*out = zone_instant(clock);
	return true;
}

static bool
read_stamp(const char *s, struct instant *out, const char **why)
{
	int64_t day, seconds = 0, offsets;

	if (day_digits(s, 4) == -1)
		return not_a_time(why);
	/* 2026, 2026-03 and the like: their first second */
	if (strlen(s) < DATE && zone_known(why)) {
		struct instant none = { NONE }, next;

		return period_named(s, none, out, &next) || not_a_time(why);
	}
	if (s[4] != '-')
		return not_a_time(why);
	if (!day_parse(&s, &day, why))
		return false;
	if (*s == 'T' || *s == 't' || *s == ' ') {
		s++;
		if (!day_parse_time(&s, &seconds, why))
			return false;
		if (*s != '\0') {
			if (!read_zone(&s, &offsets, why))
				return false;
			out->s = day * DAY_SECONDS + seconds - offsets;
			return *s == '\0' || not_a_time(why);
		}
	}
	if (*s != '\0')
		return not_a_time(why);
	return local(day * DAY_SECONDS + seconds, out, why);
}

static bool
read_epoch(const char *s, struct instant *out, const char **why)
{
	bool minus = *s == '-';
	int64_t n = 0;

	s += minus;
	if (*s == '\0')
		return not_a_time(why);
	for (; *s >= '0' && *s <= '9'; s++)
		if (n <= WHEN_LAST)
			n = n * 10 + (*s - '0');
	out->s = minus ? -n : n;
	return *s == '\0' || not_a_time(why);
}

/* Days keep the clock time and hours are exact: +1d is not always +24h. */
static bool
read_relative(
    const char *s, struct instant now, struct instant *out, const char **why)
{
	int64_t days, seconds, sign = *s == '-' ? -1 : 1;

	if (!span_parts(s + 1, &days, &seconds, why))
		return false;
	*out = now;
	if (days != 0) {
		if (!zone_known(why))
			return false;
		*out =
		    zone_instant(zone_clock(now) + sign * days * DAY_SECONDS);
	}
	out->s += sign * seconds;
	return true;
}

/* Returns the days from today to the day that a word names, and moves *p behind
 * the word. */
static bool
read_word(const char **p, int64_t today, int64_t *days)
{
	static const char *const words[] = { "yesterday", "today", "tomorrow",
		"monday", "tuesday", "wednesday", "thursday", "friday",
		"saturday", "sunday" };
	const size_t n = sizeof(words) / sizeof(words[0]);
	char word[10];
	size_t len = 0, i;

	for (; len < sizeof(word) - 1 && (*p)[len] >= 'A'; len++)
		word[len] = (char)((*p)[len] | ' ');
	word[len] = '\0';
	for (i = 0; i < n && strcmp(word, words[i]) != 0;)
		i++;
	if (i == n)
		return false;
	*p += len;
	*days = i < 3 ? (int64_t)i - 1
		      : ((int64_t)i - 3 + 7 - day_week(today)) % 7 + 1;
	return true;
}

/* Returns the days from today to a weekday with a time: today, if that time is
 * still to come. */
static int64_t
weekday(int64_t days, int64_t seconds, struct instant now)
{
	int64_t clock = zone_clock(now);

	if (days == 7 && seconds > clock - day_at(clock) * DAY_SECONDS)
		return 0;
	return days;
}

static bool
read_named(
    const char *s, struct instant now, struct instant *out, const char **why)
{
	int64_t today, days, seconds = 0;

	if ((s[0] | ' ') == 'n' && (s[1] | ' ') == 'o' && (s[2] | ' ') == 'w' &&
	    s[3] == '\0') {
		*out = now;
		return true;
	}
	if (!zone_known(why))
		return false;
	today = day_at(zone_clock(now));
	if (!read_word(&s, today, &days)) {
		struct instant next;

		return period_named(s, now, out, &next) || not_a_time(why);
	}
	if (*s == ' ') {
		s++;
		if (!day_parse_time(&s, &seconds, why))
			return false;
		days = weekday(days, seconds, now);
	}
	if (*s != '\0')
		return not_a_time(why);
	return local((today + days) * DAY_SECONDS + seconds, out, why);
}

static bool
in_range(struct instant t)
{
	return t.s >= WHEN_FIRST && t.s <= WHEN_LAST;
}

bool
when_parse(
    const char *s, struct instant now, struct instant *out, const char **why)
{
	struct instant t = now;
	bool ok;

	if (*s >= '0' && *s <= '9')
		ok = read_stamp(s, &t, why);
	else if (*s == '@')
		ok = read_epoch(s + 1, &t, why);
	else if (!in_range(now))
		ok = refuse(why,
		    _("this time depends on the current time, which is not known "
		      "here; write a date"));
	else if (*s == '+' || *s == '-')
		ok = read_relative(s, now, &t, why);
	else
		ok = read_named(s, now, &t, why);
	if (ok && !in_range(t))
		ok = years(why);
	if (ok)
		*out = t;
	return ok;
}

int64_t
when_nanoseconds(const char *s)
{
	int64_t n = 0;

	if (*s == '+' || *s == '-') /* a length of time, not a clock */
		return 0;
	s += strcspn(s, ".");
	s += *s != '\0';
	for (int i = 0; i < 9; i++) {
		bool digit = *s >= '0' && *s <= '9';

		n = n * 10 + (digit ? *s - '0' : 0);
		s += digit;
	}
	return n;
}

void
when_format(struct buf *b, struct instant t)
{
	char s[20];
	int64_t day;

	if (t.s == NONE)
		return;
	if (!in_range(t)) {
		buf_fmt(b, "@%lld", (long long)t.s);
		return;
	}
	day = day_at(t.s);
	day_write(s, day_date(day));
	s[10] = 'T';
	day_write_time(s + 11, (int)(t.s - day * DAY_SECONDS));
	s[19] = 'Z';
	buf_add(b, s, 20);
}
