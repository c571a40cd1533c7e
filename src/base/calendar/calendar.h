/*
 * calendar.h - working time: how much of it lies between two instants, when an
 * amount of it is over, and why a calendar is closed. Knows no database.
 *
 * A calendar is compiled to working intervals in UTC with the running total of
 * seconds before each: a look-up is a binary search, and working time a
 * difference of two. What is known of it grows on need.
 *
 * NULL is a calendar, too: round the clock, in UTC. WORK is EXACT and WORKDAYS
 * are DAYS there.
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

/* Open in [opens, closes); `before` counts from an arbitrary point. */
struct working {
	int64_t opens, closes, before;
};

/*
 * What is known of a calendar: all of [from, until). Nothing if they are the
 * same.
 */
struct calendar_range {
	int64_t from, until;
	struct working *v; /* sorted, with a gap between each two */
	size_t n, cap;
	struct offsets offsets; /* the clocks of its zone, once needed */
};

/* What a calendar is compiled from; each list is sorted. */
struct calendar_version {
	int64_t from;	      /* first day of its zone; INT64_MIN: always */
	const char *zone;     /* a valid one */
	const char *holidays; /* whose count, besides its own: words, or NULL */
	struct hours week;
};

struct calendar_holiday {
	struct holiday when;
	const char *of; /* another calendar; NULL: its own */
	const char *name;
};

struct calendar_shift {
	int64_t day;	    /* of the zone in force */
	struct hours hours; /* instead of the week's */
};

struct calendar_source {
	struct calendar_version *versions;
	struct calendar_holiday *holidays;
	struct calendar_shift *shifts;
	size_t nversions, nholidays, nshifts;
	bool whole; /* else only the versions are there */
};

struct calendar {
	const char *name;
	struct calendar_source *source;
	struct calendar_range *range;

	/*
	 * Makes range cover [from, until), and source whole if asked to: by
	 * calendar_make, or from where compiled intervals are kept. NULL: by
	 * calendar_make, and source is whole.
	 */
	void (*more)(
	    const struct calendar *, int64_t from, int64_t until, bool whole);
	void *arg;
};

/* Working seconds in [a, b); 0 if b is not after a. NONE if one of them is. */
int64_t calendar_between(
    const struct calendar *, struct instant a, struct instant b);

/*
 * When the amount is over, from start on. Working time that ends as the
 * calendar closes ends then; none of it from a closed moment is the next
 * opening. Working days begin at the next opening, keep the local clock time,
 * and go to the next opening if that is outside of hours. A negative amount
 * goes back, with closing for opening. NONE for NONE, and where there is no
 * such moment: a calendar that never opens again (200 years are searched).
 */
struct instant calendar_due(
    const struct calendar *, struct instant start, struct amount);

/*
 * The same with stretches of time that do not count, such as pauses: in order,
 * apart. What was left of the amount when a pause began is counted on from its
 * end; of days, the time until they would have been over.
 */
struct stretch {
	struct instant from, until;
};
struct instant calendar_due_paused(const struct calendar *,
    struct instant start, struct amount, const struct stretch *, size_t n);
int64_t calendar_between_paused(const struct calendar *, struct instant a,
    struct instant b, const struct stretch *, size_t n);

/* Open at that second. */
bool calendar_open(const struct calendar *, struct instant);

/* Itself if it is open, else the next opening; NONE: never again. */
struct instant calendar_next(const struct calendar *, struct instant);

/* When the stretch that an open moment lies in ends; NONE: not to be seen. */
struct instant calendar_closes(const struct calendar *, struct instant);

/* Itself if it is open or closing then, else the closing before it. */
struct instant calendar_back(const struct calendar *, struct instant);

/* The zone of the version that is in force then; "UTC" for NULL. */
const char *calendar_zone(const struct calendar *, struct instant);

/* Local clock time of the calendar, as zone.h has it, and back. */
int64_t calendar_clock(const struct calendar *, struct instant);
struct instant calendar_instant(const struct calendar *, int64_t clock);

/*
 * Days are those of day.h, on the calendar's clocks: open for a second of it;
 * in a holiday as a whole.
 */
bool calendar_workday(const struct calendar *, int64_t day);
bool calendar_holiday(const struct calendar *, int64_t day);

/*
 * The nth working day after a day, or before it; with 0 the day itself if it
 * is one, else the next. NONE: there is none.
 */
int64_t calendar_day(const struct calendar *, int64_t day, int64_t n);

/* Working days from a on and before b, 0 if b is not after a. */
int64_t calendar_workdays(const struct calendar *, int64_t a, int64_t b);

/*
 * The stretch that begins at an instant and is open or closed for one
 * reason: its end, and of a holiday or break its name ("" if it has none). For
 * explanations; it is not made for bulk.
 */
enum calendar_why {
	CALENDAR_OPEN,
	CALENDAR_HOURS, /* outside of hours */
	CALENDAR_HOLIDAY,
	CALENDAR_NOT_YET /* before its first version is valid */
};
struct calendar_piece {
	struct instant until;
	enum calendar_why why;
	const char *holiday; /* or NULL */
};
struct calendar_piece calendar_explain(const struct calendar *, struct instant);

/* True if a holiday counts in a version. */
bool calendar_counts(
    const struct calendar_version *, const struct calendar_holiday *);

/*
 * Compiles: makes *range cover [from, until) anew, from a whole source. The
 * zone of the process is the same afterwards.
 */
void calendar_make(const struct calendar_source *, struct calendar_range *range,
    int64_t from, int64_t until);

/* Makes range->ahead for range, if it is not there yet. */
void calendar_clocks(const struct calendar_source *, struct calendar_range *);

/* The whole years (UTC) around [from, until). */
void calendar_years(int64_t *from, int64_t *until);

void calendar_range_free(struct calendar_range *);
void calendar_source_free(struct calendar_source *); /* not the texts */
#endif
