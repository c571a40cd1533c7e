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
 * several at once. Its clock time is that of zone.h, and so are its rules: a
 * time that a clock change skips moves forward by the gap, one that comes
 * twice is the first. A zeroed one is empty.
 */
struct offsets {
	struct offsets_piece {
		int64_t from;	 /* up to the next piece */
		int64_t seconds; /* to add to UTC */
	} * v;
	size_t n, cap;
};

/*
 * Adds what the local zone (zone_use) does from there to there, behind what it
 * has.
 */
void offsets_add(struct offsets *, int64_t from, int64_t until);

/* What the clocks show, and when they do. Ends continue beyond the table. */
int64_t offsets_clock(const struct offsets *, struct instant);
struct instant offsets_instant(const struct offsets *, int64_t clock);

void offsets_free(struct offsets *);
#endif
