/* hours.c - opening hours of a week and of a day, as calendars write them */
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "day.h"
#include "hours.h"
#include "mem.h"
#include "translate.h"

static const char *const days[] = { "monday", "tuesday", "wednesday",
	"thursday", "friday", "saturday", "sunday" };

static bool refuse(const char **why, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

static bool
refuse(const char **why, const char *fmt, ...)
{
	static struct buf reason;
	va_list ap;

	buf_clear(&reason);
	va_start(ap, fmt);
	buf_vfmt(&reason, fmt, ap);
	va_end(ap);
	*why = reason.s;
	return false;
}

static void
blanks(const char **s)
{
	while (**s == ' ')
		++*s;
}

static bool
skip(const char **s, char c)
{
	blanks(s);
	if (**s != c)
		return false;
	++*s;
	blanks(s);
	return true;
}

int
hours_weekday(const char **s)
{
	size_t n = strspn(*s, "abcdefghijklmnopqrstuvwxyz");

	for (int i = 0; i < 7; i++)
		if (strncmp(*s, days[i], n) == 0 &&
		    (n == 3 || n == strlen(days[i]))) {
			*s += n;
			return i + 1;
		}
	return 0;
}

static int
by_from(const void *a, const void *b)
{
	const struct hours_open *x = a, *y = b;

	return (x->from > y->from) - (x->from < y->from);
}

/* Reads 09:00 of the hours that begin at `at`. */
static bool
read_time(const char **s, const char *at, int64_t *seconds, const char **why)
{
	const char *reason;
	int n = (int)strcspn(at, ",;");

	if (day_parse_time(s, seconds, &reason))
		return true;
	return refuse(why, "\"%.*s\": %s", n > 20 ? 20 : n, at, reason);
}

/* Reads 09:00-12:30,13:30-18:00 of the day that begins at that second. */
static bool
read_day(const char **s, int64_t midnight, struct hours *h, const char **why)
{
	struct hours_open o;
	const char *at;

	do {
		at = *s;
		if (!read_time(s, at, &o.from, why))
			return false;
		if (!skip(s, '-'))
			return refuse(why,
			    _("\"%.20s\": write hours as 09:00-18:00"), at);
		if (!read_time(s, at, &o.until, why))
			return false;
		if (o.until <= o.from)
			return refuse(why,
			    _("\"%.11s\" ends before it begins; write "
			      "hours past midnight as 22:00-24:00 and, "
			      "on the next day, 00:00-06:00"),
			    at);
		o.from += midnight;
		o.until += midnight;
		h->v = mem_grow(h->v, h->n, &h->cap, sizeof(*h->v));
		h->v[h->n++] = o;
	} while (skip(s, ','));
	return true;
}

static bool
overlap(const struct hours_open *o, const char **why)
{
	char from[9] = { 0 }, until[9] = { 0 };
	int64_t day = day_at(o->from), midnight = day * DAY_SECONDS;

	day_write_time(from, (int)(o->from - midnight));
	day_write_time(until, (int)(o->until - midnight));
	return refuse(why, _("%.3s %.5s-%.5s overlaps other hours of that day"),
	    days[day % 7], from, until);
}

/* Sorts the hours and joins those that touch each other. */
static bool
order(struct hours *h, const char **why)
{
	size_t n = 0;

	if (h->n > 0)
		qsort(h->v, h->n, sizeof(*h->v), by_from);
	for (size_t i = 0; i < h->n; i++) {
		if (n > 0 && h->v[i].from < h->v[n - 1].until)
			return overlap(&h->v[i], why);
		if (n > 0 && h->v[i].from == h->v[n - 1].until)
			h->v[n - 1].until = h->v[i].until;
		else
			h->v[n++] = h->v[i];
	}
	h->n = n;
	return true;
}

/* Reads mon, or mon-fri; `last` may come before `first`: sat-mon. */
static bool
read_days(const char **s, int *first, int *last, const char **why)
{
	const char *at = *s;

	*last = *first = hours_weekday(s);
	if (*first != 0 && **s == '-') {
		++*s;
		*last = hours_weekday(s);
	}
	if (*first == 0 || *last == 0)
		return refuse(why,
		    _("\"%.20s\": write a day as mon, tue, wed, thu, "
		      "fri, sat or sun, and several days as mon-fri"),
		    at);
	if (**s == ' ')
		return true;
	return refuse(why,
	    _("\"%.20s\": hours are missing; write mon-fri 09:00-18:00"), at);
}

bool
hours_week(const char *s, struct hours *out, const char **why)
{
	int first, last;
	const char *times, *end;

	blanks(&s);
	do {
		if (!read_days(&s, &first, &last, why))
			return false;
		blanks(&s);
		times = end = s;
		for (int day = first;; day = day % 7 + 1) {
			end = times;
			if (!read_day(&end, (day - 1) * DAY_SECONDS, out, why))
				return false;
			if (day == last)
				break;
		}
		s = end;
	} while (skip(&s, ';') && *s != '\0');
	if (*s != '\0')
		return refuse(why,
		    _("\"%.20s\": write semicolons between days: mon "
		      "09:00-18:00; tue 09:00-12:00"),
		    s);
	return order(out, why);
}

bool
hours_day(const char *s, struct hours *out, const char **why)
{
	blanks(&s);
	if (!read_day(&s, 0, out, why))
		return false;
	if (*s != '\0')
		return refuse(why,
		    _("\"%.20s\": write commas between the hours of a "
		      "day: 09:00-12:00,13:00-17:00"),
		    s);
	return order(out, why);
}

void
hours_free(struct hours *h)
{
	free(h->v);
	*h = (struct hours){ 0 };
}
