/*
 * ics.h - the days of iCalendar files (RFC 5545), as holidays have them.
 * libical reads the files, in a module that is loaded for that alone.
 */
#ifndef ICS_H
#define ICS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "mem.h"
#include "when.h"

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
 * and a reason if the file cannot be read. If the module is missing, the
 * program ends with status 69.
 */
bool ics_read(const char *text, size_t n, int64_t from, int64_t until,
    struct ics *out, struct buf *why);
void ics_free(struct ics *);

/* ------------------------------------------------- the module and its host */

/* One time that an event takes place. */
struct ics_event {
	int64_t from, until; /* [from, until): clock time, or seconds in UTC */
	bool days;	     /* whole days */
	bool utc;
	const char *name; /* UTF-8; borrowed; may be NULL */
};

/* What the module offers; see module_load. */
struct ics_module {
	const char *release;
	bool (*read)(const char *text, int64_t from, int64_t until,
	    void (*each)(void *, const struct ics_event *), void *arg,
	    struct buf *why);
};
#define ICS_MODULE "ics_module"
#endif
