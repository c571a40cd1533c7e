/* ics_series.h - an event that recurs, and its times; between ics_series.c and
 * ics_times.c */
#ifndef ICS_SERIES_H
#define ICS_SERIES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "ics_impl.h"

/* Clock times of an event that recurs, with their lengths. */
struct ics_times {
	struct ics_time_at {
		int64_t at, length;
	} * v;
	size_t n, cap;
};

/* Another event takes the place of one time of a series. */
struct ics_other {
	int64_t at; /* on the clock of the series */
	const struct ics_event *e;
};

struct ics_series {
	struct ics_events *all;
	const struct ics_event **others; /* those with RECURRENCE-ID, by uid */
	size_t nothers;
	int64_t from, until, steps;
	void (*fn)(void *, const struct ics_event *, int64_t, int64_t);
	void *arg;
	struct buf *why;

	/* of the event at hand */
	const struct ics_event *e;
	struct ics_times times, not,
	    not_days;			 /* with EXDATE: not; of whole days */
	struct ics_other *here;		 /* sorted */
	size_t nhere, cap_here, next;	 /* next: for the time at hand */
	const struct ics_other *onwards; /* it moves the times after it */
	int64_t moved; /* how far others move what comes after them */
};

/* Lists the times of the event at hand, sorted, also those that do not count.
 * False, and why. */
bool ics_times_make(struct ics_series *);

/* True if the event is listed not to take place at this time. */
bool ics_times_not(const struct ics_series *, int64_t at);

/* Returns the time on the clock of an event; the day if it has whole days. */
int64_t ics_own_clock(const struct ics_event *, const struct ics_stamp *);
#endif
