/*
 * offsets.h - how far clocks are ahead of UTC, as a table over a stretch of
 * time
 */
#ifndef OFFSETS_H
#define OFFSETS_H

#include <stddef.h>
#include <stdint.h>

#include "when.h"

/*
 * zone.h knows one zone at a time, and changing it costs. A table serves
 * several at once. Its clock time is that of zone.h, and clock changes are
 * treated as there: a time that a change skips moves forward by the gap, and a
 * time that comes twice is the first. A zeroed table is empty.
 */
struct offsets {
	struct offsets_piece {
		int64_t from;	 /* up to the next piece */
		int64_t seconds; /* to add to UTC */
	} * v;
	size_t n, cap;
};

/*
 * Adds the offsets of the local zone (zone_use) from `from` to `until`, seconds
 * in UTC, which come after those that the table has.
 */
void offsets_add(struct offsets *, int64_t from, int64_t until);

/* Returns the clock time at an instant. The offsets at both ends of the table
 * go on beyond it. */
int64_t offsets_clock(const struct offsets *, struct instant);

/* Returns the instant at which the clocks show that. */
struct instant offsets_instant(const struct offsets *, int64_t clock);

void offsets_free(struct offsets *);
#endif
