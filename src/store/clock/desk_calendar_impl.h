/* desk_calendar_impl.h - between the files of desk_calendar.h */
#ifndef DESK_CALENDAR_IMPL_H
#define DESK_CALENDAR_IMPL_H

#include "desk_calendar.h"
#include "mem.h"

struct desk_calendar {
	struct calendar c;
	struct calendar_source source;
	struct calendar_range range;
	struct buf bad;	      /* why it cannot be used */
	int64_t since, until; /* what is compiled; the same: nothing */
	int64_t at;
	struct pool keep;
	struct desk *desk;
	char *name;
	struct desk_calendar *next;
};

struct desk_calendars {
	struct desk_calendar *known;
	struct buf changed; /* to be compiled: a name, a newline, ... */
};

struct desk_calendars *desk_calendar_all(struct desk *);

/* Compiles what changed, at the end of a transaction. */
void desk_calendar_settle(struct desk *, void *desk_calendars);

/*
 * Reads the versions of a calendar; false if it has none. Free it in any case.
 */
bool desk_calendar_open(
    struct desk *, const char *name, struct desk_calendar *);
void desk_calendar_free(struct desk_calendar *);

/* Ends the program (status 65) if what was read cannot be used. */
void desk_calendar_good(const struct desk_calendar *);

/* Reads its holidays and shifts, too. */
void desk_calendar_whole(struct desk *, struct desk_calendar *);

/* Fills a range from the table, for what the table knows. */
void desk_calendar_rows(struct desk *, const struct desk_calendar *,
    struct calendar_range *, int64_t from, int64_t until);
#endif
