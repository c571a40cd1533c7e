/* calendar_impl.h - what the files of calendars share */
#ifndef CALENDAR_IMPL_H
#define CALENDAR_IMPL_H

#include "calendar.h"
#include "day.h"

/* Seconds after which a search for the next opening gives up: 200 years. */
#define CALENDAR_FURTHEST (INT64_C(200) * 366 * DAY_SECONDS)

/* Makes sure that the range knows all of [from, until), seconds in UTC. */
void calendar_cover(const struct calendar *, int64_t from, int64_t until);

/*
 * Returns the instant by which n working seconds are over, from `start` on, or
 * back from it if n is negative. NONE: there is no such instant. The calendar
 * is not NULL.
 */
struct instant calendar_work(
    const struct calendar *, struct instant start, int64_t n);
#endif
