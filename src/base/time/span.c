/* span.c - lengths of time: one grammar for all commands, hd-syntax(7) */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "day.h"
#include "translate.h"
#include "span.h"
#include "when.h"

static const struct {
	char letter;
	int64_t seconds;
} units[] = { { 'w', 7 * DAY_SECONDS }, { 'd', DAY_SECONDS }, { 'h', 3600 },
	{ 'm', 60 }, { 's', 1 } };

#define MUCH  INT64_C(100000000000) /* so many weeks do not overflow */
#define MANY  (100 * DAY_SECONDS)
#define UNITS (sizeof(units) / sizeof(units[0]))

/* Reads a number and moves *s behind it. Returns -1 if there is none. */
static int64_t
number(const char **s)
{
	const char *from = *s;
	int64_t n = 0;

	for (; **s >= '0' && **s <= '9'; ++*s)
		if (n < MUCH)
			n = n * 10 + (**s - '0');
	return *s == from ? -1 : n;
}

static size_t
unit(char c)
{
	size_t i = 0;

	while (i < UNITS && units[i].letter != c)
		i++;
	return i;
}

static bool
refuse(const char **why, const char *reason)
{
	*why = reason;
	return false;
}

static bool
no_span(const char **why)
{
	return refuse(why,
	    _("not a length of time; write 90m, 1h30m, 2d, 1w or seconds"));
}

/* Reads the w of 4wh. The w of 1w is a unit: a number or nothing follows it. */
static bool
is_working(const char *s)
{
	return s[0] == 'w' && unit(s[1]) < UNITS;
}

bool
span_units(const char *s, int64_t *days, int64_t *seconds, bool *working,
    const char **why)
{
	const int64_t most = (int64_t)SPAN_DAYS * DAY_SECONDS;
	int64_t n, of_days = 0, rest = 0;
	size_t next = 0, u;
	bool work = false;

	if (*s == '\0')
		return no_span(why);
	for (; *s != '\0'; next = u + 1) {
		if ((n = number(&s)) == -1)
			return no_span(why);
		if (next > 0 && is_working(s) != work)
			return refuse(why,
			    _("working time and other time cannot be "
			      "mixed; write 4wh30wm or 4h30m"));
		work = is_working(s);
		s += work;
		u = *s == '\0' && next == 0 ? UNITS - 1 : unit(*s);
		if (u == UNITS || (work && u == 0))
			return no_span(why);
		if (u < next)
			return refuse(why,
			    _("write units from large to small, each once: "
			      "w d h m s, as in 1d12h"));
		*(u < 2 ? &of_days : &rest) += n * units[u].seconds;
		if (of_days + rest > most)
			return refuse(why, _("longer than 100 years (36525d)"));
		s += *s != '\0';
	}
	*days = of_days / DAY_SECONDS;
	*seconds = rest;
	*working = work;
	return true;
}

bool
span_parts(const char *s, int64_t *days, int64_t *seconds, const char **why)
{
	int64_t d, rest;
	bool working;

	if (!span_units(s, &d, &rest, &working, why))
		return false;
	if (working)
		return refuse(why,
		    _("working time such as 4wh cannot be used here, "
		      "because there is no calendar; write 4h"));
	*days = d;
	*seconds = rest;
	return true;
}

bool
span_parse(const char *s, struct span *out, const char **why)
{
	int64_t days, seconds;

	if (!span_parts(s, &days, &seconds, why))
		return false;
	out->s = days * DAY_SECONDS + seconds;
	return true;
}

void
span_show(struct buf *b, struct span span)
{
	int64_t s = span.s;
	size_t u = 1;

	if (s == NONE)
		return;
	if (s < 0) {
		buf_ch(b, '-');
		s = -s;
	}
	if (s < 120)
		u = UNITS - 1;
	while (u < UNITS - 1 && s < units[u].seconds)
		u++;
	buf_fmt(
	    b, "%lld%c", (long long)(s / units[u].seconds), units[u].letter);
	/* of many days nobody counts the hours */
	s = s < MANY ? s % units[u].seconds : 0;
	if (u + 1 < UNITS && s >= units[u + 1].seconds)
		buf_fmt(b, " %lld%c", (long long)(s / units[u + 1].seconds),
		    units[u + 1].letter);
}
