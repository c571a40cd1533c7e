/* calendar_impl.h - what the files of calendars share */
#ifndef CALENDAR_IMPL_H
#define CALENDAR_IMPL_H

#include "calendar.h"
#include "day.h"

/* Seconds after which a search for the next opening gives up: 200 years. */
#define CALENDAR_FURTHEST (INT64_C(200) * 366 * DAY_SECONDS)

/* Makes sure that the range knows all of [from, until), seconds in UTC. */
void calendar_cover(const struct calendar *, int64_t from, int64_t until);

/* Adds an interval, in any order; nothing if it would end before it begins. */
void calendar_range_add(struct calendar_range *, int64_t opens, int64_t closes);

/*
 * Sorts what was added, joins intervals that touch or overlap each other, and
 * sets `before`. Hours that a clock change skips are moved behind the gap: they
 * can come after later hours of that day, or overlap them.
 */
void calendar_range_order(struct calendar_range *);

/*
 * Returns the instant by which n working seconds are over, from `start` on, or
 * back from it if n is negative. NONE: there is no such instant. The calendar
 * is not NULL.
 */
struct instant calendar_work(
    const struct calendar *, struct instant start, int64_t n);
#endif
