/* zone.h - the local zone: what its clocks show at an instant, and back */
#ifndef ZONE_H
#define ZONE_H

#include <stdbool.h>
#include <stdint.h>

#include "when.h"

/* Returns true if the zone of this name is installed (Europe/Lisbon, UTC). */
bool zone_valid(const char *name);

/* Makes a valid zone the local zone of this process; NULL: that of TZ. */
void zone_use(const char *name);

/* Return the zone that is in use, which may be NULL, and return to it; that
 * frees it. */
char *zone_keep(void);
void zone_return(char *);

/*
 * Returns true if the local zone can be relied on. If TZ names no zone, the C
 * library would silently take UTC: then this returns false and a reason
 * (static, translated), and all functions below end the program with it (status
 * 78).
 */
bool zone_known(const char **why);

/*
 * Returns the local clock time at an instant of the years 0 to 10000. Clock
 * time is a count of seconds like an instant, from 1970-01-01 00:00 on the
 * local clock, 86400 a day.
 */
int64_t zone_clock(struct instant);

/*
 * Returns the instant at which the local clock shows that. A time that a clock
 * change skips moves forward by the gap; one that comes twice is the first.
 */
struct instant zone_instant(int64_t clock);

/* Returns the first instant at which the local clock shows that or has skipped
 * it. */
struct instant zone_from(int64_t clock);
#endif
