/* desk_calendar_impl.h - shared by the files of desk_calendar.h */
#ifndef DESK_CALENDAR_IMPL_H
#define DESK_CALENDAR_IMPL_H

#include "desk_calendar.h"
#include "mem.h"

/* A calendar as it was read; all but the desk is owned. */
struct desk_calendar {
	struct calendar c;
	struct calendar_source source;
	struct calendar_range range;
	struct buf bad;	      /* why it cannot be used */
	int64_t since, until; /* seconds compiled; equal: nothing */
	int64_t at;	      /* around which the table is read first */
	struct pool keep;
	struct desk *desk;
	char *name;
	struct desk_calendar *next;
};

/* The calendars that a desk remembers; owned. */
struct desk_calendars {
	struct desk_calendar *known;
	struct buf changed; /* to be compiled: a line each */
};

/* Returns what the desk remembers of its calendars. */
struct desk_calendars *desk_calendar_all(struct desk *);

/* Compiles the calendars that changed, at the end of a transaction. */
void desk_calendar_settle(struct desk *, void *desk_calendars);

/*
 * Reads the versions of a calendar; false if it has none. Free it with
 * desk_calendar_free in any case.
 */
bool desk_calendar_open(
    struct desk *, const char *name, struct desk_calendar *);
void desk_calendar_free(struct desk_calendar *);

/* Ends the program (status 65) if what was read cannot be used. */
void desk_calendar_good(const struct desk_calendar *);

/* Reads the holidays and shifts of a calendar, too, unless they are read. */
void desk_calendar_whole(struct desk *, struct desk_calendar *);

/* Fills a range with the rows of the table that lie in [from, until). */
void desk_calendar_rows(struct desk *, const struct desk_calendar *,
    struct calendar_range *, int64_t from, int64_t until);
#endif
