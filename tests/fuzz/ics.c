/* ics.c - whatever stands in an iCalendar file, reading it ends, and its days
 * are holidays */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "day.h"
#include "holiday.h"
#include "ics_impl.h"
#include "ics_line.h"
#include "mem.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

extern const struct ics_module ics_module; /* of libical */

static void
each(void *arg, const struct ics_event *e, int64_t from, int64_t until)
{
	size_t *n = arg;

	if (until <= from || e->cancelled ||
	    (e->start.t.day && from % DAY_SECONDS != 0))
		abort();
	++*n;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const int64_t from = day_of((struct date){ 2025, 1, 1 }) * DAY_SECONDS;
	struct pool keep = { 0 };
	struct ics_events events = { .module = &ics_module, .keep = &keep };
	struct buf text = { 0 }, why = { 0 };
	size_t found = 0;

	ics_line_unfold((const char *)data, n, &text);
	buf_ch(&text, '\n');
	if (!ics_events_read(&events, text.s, &why) ||
	    !ics_series_each(
		&events, from, from + 4000 * DAY_SECONDS, each, &found, &why))
		if (why.n == 0 || strchr(why.s, '\n') != NULL)
			abort();
	ics_events_free(&events);
	mem_free(&keep);
	buf_free(&text);
	buf_free(&why);
	return 0;
}
