/* calendar.c - any hours and holidays that are read make a calendar that adds
 * up */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "amount.h"
#include "buf.h"
#include "calendar.h"
#include "holiday.h"
#include "hours.h"
#include "mem.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

#define DAYS(n) ((n)*INT64_C(86400))

static void
amounts(const char *s)
{
	struct amount a, back;
	struct buf b = { 0 };
	const char *why;

	if (!amount_parse(s, &a, &why))
		return;
	amount_format(&b, a);
	if (!amount_parse(b.s, &back, &why) || back.n != a.n ||
	    (a.n != 0 && back.unit != a.unit))
		abort();
	buf_free(&b);
}

/* Intervals in order with a gap between, totals that add up, due and back. */
static void
sound(const struct calendar *c)
{
	const struct instant start = { INT64_C(1772359200) };
	const struct instant end = { start.s + DAYS(400) };
	const struct working *v;
	int64_t all = calendar_between(c, start, end);
	struct amount a = { AMOUNT_WORK, all / 2 + 1 };
	struct instant due;

	v = c->range->v;
	for (size_t i = 0; i + 1 < c->range->n; i++)
		if (v[i].opens >= v[i].closes ||
		    v[i].closes >= v[i + 1].opens ||
		    v[i].before + v[i].closes - v[i].opens != v[i + 1].before)
			abort();
	if (all < 0 || all > DAYS(400))
		abort();
	if (all < 3600)
		return; /* it may take centuries */
	due = calendar_due(c, start, a);
	if (calendar_between(c, start, due) != a.n)
		abort();
	a.n = -a.n;
	if (calendar_between(c, calendar_due(c, due, a), due) != -a.n)
		abort();
	calendar_explain(c, due);
}

/* The first line is the hours, each other one a holiday or an amount. */
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct calendar_version v = { .from = INT64_MIN,
		.zone = "America/Sao_Paulo" };
	struct calendar_source s = {
		.versions = xcalloc(1, sizeof(v)), .nversions = 1, .whole = true
	};
	struct calendar_range range = { 0 };
	const struct calendar c = { .name = "", .source = &s, .range = &range };
	char *text = xstrndup((const char *)data, n), *save = NULL;
	char *line = strtok_r(text, "\n", &save);
	const char *why;
	size_t cap = 0;

	if (line != NULL && hours_week(line, &v.week, &why))
		while ((line = strtok_r(NULL, "\n", &save)) != NULL) {
			struct calendar_holiday h = { .name = line };

			amounts(line);
			if (!holiday_parse(line, &h.when, &why))
				continue;
			s.holidays =
			    mem_grow(s.holidays, s.nholidays, &cap, sizeof(h));
			s.holidays[s.nholidays++] = h;
		}
	s.versions[0] = v;
	if (v.week.n > 0)
		sound(&c);
	calendar_range_free(&range);
	calendar_source_free(&s);
	free(text);
	return 0;
}
