/*
 * calendar.h - working time: how much of it lies between two instants, when an
 * amount of it is over, and why a calendar is closed
 *
 * A calendar is compiled to working intervals in UTC, and each knows how many
 * working seconds come before it: a look-up is a binary search, and working
 * time is a difference of two look-ups. More is compiled when it is needed. The
 * module knows no database.
 *
 * NULL is a calendar, too: it is open round the clock, in UTC. WORK is EXACT
 * there, and WORKDAYS are DAYS.
 */
#ifndef CALENDAR_H
#define CALENDAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "offsets.h"
#include "amount.h"
#include "holiday.h"
#include "hours.h"
#include "when.h"

/*
 * An interval in which a calendar is open, [opens, closes): instants. `before`
 * are the working seconds before it, counted from an arbitrary point.
 */
struct working {
	int64_t opens, closes, before;
};

/*
 * The compiled part of a calendar: everything in [from, until), instants.
 * Nothing is compiled if both are the same. calendar_range_free frees it.
 */
struct calendar_range {
	int64_t from, until;
	struct working *v; /* sorted, with a gap between each two; owned */
	size_t n, cap;
	struct offsets offsets; /* of its zone, once they are needed */
};

/* A period of the calendar with one zone and one week. Texts are borrowed. */
struct calendar_version {
	int64_t from;	  /* its first day, in its zone; INT64_MIN: always */
	const char *zone; /* a valid one */
	const char *holidays; /* calendars with holidays that it has, too: words
				 with a space between them, or NULL */
	struct hours week;    /* owned */
};

/* A holiday. Texts are borrowed. */
struct calendar_holiday {
	struct holiday when;
	const char *of;	  /* the calendar that it belongs to; NULL: this one */
	const char *name; /* or NULL */
};

/* A day with hours of its own. */
struct calendar_shift {
	int64_t day;	    /* in the zone that is in force */
	struct hours hours; /* instead of those of the week; owned */
};

/* The records that a calendar is compiled from; each list is sorted. */
struct calendar_source {
	struct calendar_version *versions;
	struct calendar_holiday *holidays;
	struct calendar_shift *shifts;
	size_t nversions, nholidays, nshifts;
	bool whole; /* false: only the versions are there */
};

/* A calendar. It owns nothing. */
struct calendar {
	const char *name;
	struct calendar_source *source;
	struct calendar_range *range;

	/*
	 * Makes the range cover [from, until), and the source whole if `whole`
	 * is true: with calendar_make, or from where compiled intervals are
	 * kept. NULL: calendar_make does it, and the source is whole.
	 */
	void (*more)(
	    const struct calendar *, int64_t from, int64_t until, bool whole);
	void *arg; /* for that function */
};

/* Returns the working seconds in [a, b); 0 if b is not after a, and NONE if one
 * of them is NONE. */
int64_t calendar_between(
    const struct calendar *, struct instant a, struct instant b);

/*
 * Returns when the amount is over, counted from `start`. Working time that is
 * used up as the calendar closes ends then; an amount of 0 from a closed moment
 * ends at the next opening. Working days begin at the next opening and keep the
 * local clock time; if the calendar is closed at that time, they end at the
 * next opening. A negative amount goes back, with closing for opening. Returns
 * NONE for NONE, and if there is no such moment because the calendar never
 * opens again (200 years are searched).
 */
struct instant calendar_due(
    const struct calendar *, struct instant start, struct amount);

/*
 * A stretch of time that does not count, such as a pause. In a list they are in
 * order and apart from each other.
 */
struct stretch {
	struct instant from, until;
};

/*
 * Return the same as calendar_due and calendar_between with n stretches that do
 * not count. The rest of the amount when a stretch begins is counted from its
 * end on; the rest of days is the time until they would have been over.
 */
struct instant calendar_due_paused(const struct calendar *,
    struct instant start, struct amount, const struct stretch *, size_t n);
int64_t calendar_between_paused(const struct calendar *, struct instant a,
    struct instant b, const struct stretch *, size_t n);

/* Returns true if the calendar is open in that second. */
bool calendar_open(const struct calendar *, struct instant);

/* Returns the instant itself if the calendar is open, else the next opening, or
 * NONE if it never opens again. */
struct instant calendar_next(const struct calendar *, struct instant);

/* Returns when the calendar closes that is open at an instant. NONE: it is
 * closed, or no end can be seen. */
struct instant calendar_closes(const struct calendar *, struct instant);

/* Returns the instant itself if the calendar is open or is just closing, else
 * the closing before it. */
struct instant calendar_back(const struct calendar *, struct instant);

/* Returns the zone that is in force at an instant; "UTC" for NULL. */
const char *calendar_zone(const struct calendar *, struct instant);

/* Return the local clock time of the calendar, as in zone.h, and the instant of
 * a clock time. */
int64_t calendar_clock(const struct calendar *, struct instant);
struct instant calendar_instant(const struct calendar *, int64_t clock);

/*
 * Return true if the calendar is open on the day for at least a second, and if
 * the whole day is in a holiday. Days are those of day.h, on the clocks of the
 * calendar.
 */
bool calendar_workday(const struct calendar *, int64_t day);
bool calendar_holiday(const struct calendar *, int64_t day);

/*
 * Returns the nth working day after a day, or before it if n is negative; for 0
 * the day itself if it is a working day, else the next one. NONE: there is no
 * such day.
 */
int64_t calendar_day(const struct calendar *, int64_t day, int64_t n);

/* Returns the number of working days in [a, b), 0 if b is not after a. */
int64_t calendar_workdays(const struct calendar *, int64_t a, int64_t b);

/* Why a calendar is open or closed. */
enum calendar_why {
	CALENDAR_OPEN,
	CALENDAR_HOURS, /* outside of hours */
	CALENDAR_HOLIDAY,
	CALENDAR_NOT_YET /* before its first version is valid */
};

/* A stretch of time in which a calendar is open or closed for one reason. */
struct calendar_piece {
	struct instant until; /* its end; NONE: it is not known */
	enum calendar_why why;
	const char *holiday; /* of CALENDAR_HOLIDAY: its name, "" if it has
				none; borrowed; else NULL */
};

/* Returns the stretch that begins at an instant. Too slow for bulk. */
struct calendar_piece calendar_explain(const struct calendar *, struct instant);

/* Returns true if the calendar has the holiday while the version is in force.
 */
bool calendar_counts(
    const struct calendar_version *, const struct calendar_holiday *);

/*
 * Compiles the calendar anew: *range covers [from, until) then. The source must
 * be whole. The zone of the process is the same afterwards.
 */
void calendar_make(const struct calendar_source *, struct calendar_range *range,
    int64_t from, int64_t until);

/* Fills range->offsets if it is empty. */
void calendar_clocks(const struct calendar_source *, struct calendar_range *);

/* Widens [*from, *until) to whole years (UTC). */
void calendar_years(int64_t *from, int64_t *until);

void calendar_range_free(struct calendar_range *);

/* Frees the lists and the hours, but not the texts. */
void calendar_source_free(struct calendar_source *);
#endif
