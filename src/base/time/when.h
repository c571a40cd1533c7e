/* when.h - instants: one grammar for all commands, hd-syntax(7) */
#ifndef WHEN_H
#define WHEN_H

#include <stdbool.h>
#include <stdint.h>

#include "buf.h"

#define NONE INT64_MIN /* no value: null in the database, `,,` in CSV */

struct instant {
	int64_t s; /* seconds since 1970-01-01T00:00:00Z, or NONE */
};
struct span {
	int64_t s; /* seconds, or NONE; see span.h */
};

/* The first and the last second of the years 0001 to 9999. */
#define WHEN_FIRST INT64_C(-62135596800)
#define WHEN_LAST  INT64_C(253402300799)

/*
 * Returns the present: HD_NOW if that is set (an instant, else the program ends
 * with status 64), otherwise the time of the system. No other function asks for
 * the time.
 */
struct instant when_now(void);

/*
 * Reads an instant: RFC 3339 (2026-03-01T10:00:00Z, +01:00, +0100, -03; a
 * space for the T; seconds and zone may be missing: then local time of TZ;
 * fractions of a second are cut; 24:00 ends a day), a date (00:00 local),
 * @SECONDS, now, +2h -3d (from `now`; days and weeks keep the local clock
 * time), today, yesterday, tomorrow, monday ... sunday (the next one from
 * now, today excluded), and one of these words followed by a local time: "today
 * 14:00", "monday 09:30" (today if that is still to come). What period_named
 * reads is its first second. Upper and lower case are the same.
 * A local time that a clock change skips moves forward by the gap; one
 * that comes twice is the first. Years 0001 to 9999, no leap seconds.
 * Returns false and a reason (static, translated, until the next call) if the
 * text is something else.
 */
bool when_parse(
    const char *, struct instant now, struct instant *out, const char **why);

/*
 * Returns the nanoseconds that when_parse cut off the instant that this text
 * names; 0 if it has no fraction of a second. Digits beyond those are cut.
 */
int64_t when_nanoseconds(const char *);

/* Adds 2026-03-01T10:00:00Z; for NONE nothing, and beyond those years
 * @SECONDS. */
void when_format(struct buf *, struct instant);

/*
 * Adds an instant as people say it, in the local zone and in their language:
 * "today 14:30", "yesterday 09:00", "Mon 2 Mar 14:30", and "2 Mar 2024 14:30"
 * if it is further away than half a year and in another year. With `brief` only
 * that of today has an hour: "today 14:30", "yesterday", "Mon 2 Mar". Adds
 * nothing for NONE; without a known zone it adds what when_format adds.
 */
void when_show(struct buf *, struct instant, struct instant now, bool brief);
#endif
