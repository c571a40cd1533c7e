/*
 * desk_calendar.h - the calendars of a desk: found, compiled into the tables
 * `working' and `compiled', and proven. What they mean is in calendar.h.
 */
#ifndef DESK_CALENDAR_H
#define DESK_CALENDAR_H

#include "calendar.h"
#include "desk.h"

/*
 * The calendar of that name, to be asked with the functions of calendar.h. NULL
 * for NULL: round the clock. The name must be a calendar's. Of what was
 * compiled as much is read as is needed, at first around `at`; the rest is
 * worked out in memory. Borrowed, until a calendar, holiday or shift changes.
 */
const struct calendar *desk_calendar_find(
    struct desk *, const char *name, struct instant at);

/* A calendar, or its holidays or shifts, has changed: it is compiled anew
 * before the transaction is committed. */
void desk_calendar_changed(struct desk *, const char *name);

/*
 * Compiles these calendars anew; none: those that are not compiled far enough
 * ahead of the clock (two years). How many. For hd-cron.
 */
int64_t desk_calendar_compile(struct desk *, char *const *names, int n);

/* Compiles again and compares; a line for each fault, for hd-check. */
void desk_calendar_check(struct desk *, struct buf *lines);
#endif
