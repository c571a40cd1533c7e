/*
 * ics.h - the days of iCalendar files (RFC 5545), as holidays have them.
 * libical reads dates, lengths and rules, in a module that is loaded for that
 * alone.
 */
#ifndef ICS_H
#define ICS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "mem.h"
#include "recur.h"

/* A day or a range of days; the texts are in the pool of struct ics. */
struct ics_day {
	const char *date; /* as holiday_parse reads it */
	const char *name;
};

/* The days of a file; ics_free frees them. */
struct ics {
	struct ics_day *v; /* sorted, each date once: names are joined */
	size_t n, cap;
	struct pool keep;
};

/*
 * Reads the events of a file: a whole day, several, or a break in the clock
 * time of the zone that is written there; UTC is turned to the local zone.
 * Events that recur are listed in [from, until), days of day.h. Returns false
 * and a reason, with the line, if the file cannot be read. If the module is
 * missing, the program ends with status 69.
 */
bool ics_read(const char *text, size_t n, int64_t from, int64_t until,
    struct ics *out, struct buf *why);
void ics_free(struct ics *);

/* ------------------------------------------------- the module and its host */

/* A date, or a time. */
struct ics_time {
	int64_t clock; /* as in zone.h; of a date the beginning of the day */
	bool day, utc;
};

/* What the module offers; see module_load. Each function reads the text of a
 * value, and returns false if it is no such value. */
struct ics_module {
	const char *release;
	bool (*time)(const char *, struct ics_time *);
	bool (*length)(const char *, int64_t *seconds);

	/* rule->until is not filled, but *until; its clock is INT64_MAX if
	 * there is no end */
	bool (*rule)(const char *, struct recur *rule, struct ics_time *until);
};
#define ICS_MODULE "ics_module"
#endif
