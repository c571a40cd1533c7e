/* ics_impl.h - the events of iCalendar files; between the files of ics.c */
#ifndef ICS_IMPL_H
#define ICS_IMPL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"
#include "ics.h"
#include "mem.h"

/* A date or a time with the zone that is written there. */
struct ics_stamp {
	bool given;
	struct ics_time t;
	const char *zone; /* TZID, or NULL */
};

/* A property that says how an event recurs. The value is borrowed. */
struct ics_recurs {
	enum ics_what { ICS_RRULE, ICS_EXRULE, ICS_RDATE, ICS_EXDATE } what;
	size_t line;
	char *value;
	const char *zone;
};

/* An event. Texts are borrowed from the file or its pool; never NULL. */
struct ics_event {
	size_t line; /* of its BEGIN */
	const char *uid, *name;
	size_t rank; /* of its name among the names: for ics.c */
	struct ics_stamp start, end;
	int64_t length; /* seconds on the clock; 0: it closes nothing */
	bool cancelled;
	long sequence;
	struct ics_stamp instead; /* RECURRENCE-ID: which time it replaces */
	int64_t place;		  /* its clock time in UTC */
	bool onwards;		  /* and all later ones: THISANDFUTURE */
	struct ics_recurs *v;
	size_t n, cap;
};

/* The events of a file. */
struct ics_events {
	struct ics_event *v;
	size_t n, cap;
	const struct ics_module *module;
	struct pool *keep; /* for texts; borrowed */
};

/*
 * Reads the events of an unfolded file, which it changes and which must stay.
 * False, and why, if it is none, or not whole, or if something in an event
 * cannot be read. Free the events in both cases.
 */
bool ics_events_read(struct ics_events *, char *text, struct buf *why);
void ics_events_free(struct ics_events *);

/*
 * Calls fn for each time at which an event takes place, [from, until) on its
 * own clock. Those of events that recur lie in [from, until), clock times.
 * Returns false and why if a rule cannot be read, or has too many steps.
 */
bool ics_series_each(struct ics_events *, int64_t from, int64_t until,
    void (*fn)(void *, const struct ics_event *, int64_t from, int64_t until),
    void *arg, struct buf *why);

/* Returns true if the stamp is in UTC, by its Z or by the name of its zone. */
bool ics_zone_utc(const struct ics_stamp *);

/* Returns what the clocks of the zone of `to` show at that time. A zone that is
 * not known here is the one in use. */
int64_t ics_zone_clock(const struct ics_stamp *, const struct ics_stamp *to);
#endif
