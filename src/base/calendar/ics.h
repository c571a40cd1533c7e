/*
 * ics.h - the days of iCalendar files (RFC 5545), as holidays have them.
 * libical reads them, in a module that is loaded for it alone.
 */
#ifndef ICS_H
#define ICS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "mem.h"
#include "when.h"

struct ics_day {
	const char *date; /* as holiday_parse reads it */
	const char *name;
};

struct ics {
	struct ics_day *v; /* sorted, each date once: names are joined */
	size_t n, cap;
	struct pool keep;
};

/*
 * Reads the events of a file: whole days, several, or breaks in clock time of
 * the zone that is written; UTC is taken to the local zone. Those that recur
 * are listed in [from, until), days of day.h. False, and why; without
 * the module the program ends with status 69.
 */
bool ics_read(const char *text, size_t n, int64_t from, int64_t until,
    struct ics *out, struct buf *why);
void ics_free(struct ics *);

/* ------------------------------------------------- the module and its host */

/* One time an event takes place: clock time, or UTC; at most until - 1. */
struct ics_event {
	int64_t from, until;
	bool days; /* whole ones */
	bool utc;
	const char *name; /* UTF-8, borrowed; may be NULL */
};

struct ics_module {
	const char *release;
	bool (*read)(const char *text, int64_t from, int64_t until,
	    void (*each)(void *, const struct ics_event *), void *arg,
	    struct buf *why);
};
#define ICS_MODULE "ics_module"
#endif
