/*
 * desk_calendar.h - finds the calendars of a desk, compiles them into the
 * tables `working' and `compiled', and checks these. calendar.h says what they
 * mean.
 */
#ifndef DESK_CALENDAR_H
#define DESK_CALENDAR_H

#include "calendar.h"
#include "desk.h"

/*
 * Returns the calendar of a name, for the functions of calendar.h; NULL for
 * NULL: round the clock. Ends the program if there is no such calendar. Reads
 * only as much of the compiled table as is needed, at first around `at`; works
 * out the rest in memory. Borrowed, until a calendar, holiday or shift changes.
 */
const struct calendar *desk_calendar_find(
    struct desk *, const char *name, struct instant at);

/*
 * Notes that a calendar, or its holidays or shifts, changed: it is compiled
 * again before the transaction is committed.
 */
void desk_calendar_changed(struct desk *, const char *name);

/*
 * Compiles n calendars again; if n is 0, those that are not compiled for the
 * next two years. Returns how many. For hd-cron.
 */
int64_t desk_calendar_compile(struct desk *, char *const *names, int n);

/* Returns true if desk_calendar_compile of none would compile none. */
bool desk_calendar_compiled(struct desk *);

/*
 * Compiles the calendars again, compares them with the table, and adds a line
 * for each fault. For hd-check.
 */
void desk_calendar_check(struct desk *, struct buf *lines);
#endif
