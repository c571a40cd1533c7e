/* offsets.c - how far clocks are ahead of UTC, as a table over a stretch of
 * time
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "offsets.h"
#include "day.h"
#include "mem.h"
#include "when.h"
#include "zone.h"

static int64_t
offset(int64_t s)
{
	return zone_clock((struct instant){ s }) - s;
}

static void
add(struct offsets *a, int64_t from, int64_t seconds)
{
	if (a->n > 0 && a->v[a->n - 1].seconds == seconds)
		return;
	a->v = mem_grow(a->v, a->n, &a->cap, sizeof(*a->v));
	a->v[a->n++] = (struct offsets_piece){ from, seconds };
}

/* Finds the first second after `low` that has the offset of `high`. */
static int64_t
change(int64_t low, int64_t high)
{
	int64_t mid, after = offset(high);

	while (high - low > 1) {
		mid = low + (high - low) / 2;
		if (offset(mid) == after)
			high = mid;
		else
			low = mid;
	}
	return high;
}

/* No zone changes its clocks twice in a day. */
void
offsets_add(struct offsets *a, int64_t from, int64_t until)
{
	int64_t next;

	if (from >= until)
		return;
	add(a, from, offset(from));
	for (int64_t s = from; s < until - 1; s = next) {
		next =
		    until - 1 - s < DAY_SECONDS ? until - 1 : s + DAY_SECONDS;
		if (offset(next) != offset(s))
			add(a, change(s, next), offset(next));
	}
}

/* Returns the piece that an instant lies in. */
static size_t
piece(const struct offsets *a, int64_t s)
{
	size_t low = 0, high = a->n;

	while (high - low > 1) {
		size_t mid = low + (high - low) / 2;

		if (a->v[mid].from <= s)
			low = mid;
		else
			high = mid;
	}
	return low;
}

int64_t
offsets_clock(const struct offsets *a, struct instant t)
{
	return a->n == 0 ? t.s : t.s + a->v[piece(a, t.s)].seconds;
}

/*
 * Looks for the first piece, among those near, whose clocks show the time. If
 * there is none, the time lies in the gap between two pieces.
 */
struct instant
offsets_instant(const struct offsets *a, int64_t clock)
{
	int64_t s = clock;
	size_t i;

	if (a->n == 0)
		return (struct instant){ clock };
	for (i = piece(a, clock - 2 * DAY_SECONDS); i < a->n; i++) {
		s = clock - a->v[i].seconds;
		if (i + 1 == a->n || s < a->v[i + 1].from)
			break;
	}
	if (s < a->v[i].from && i > 0)
		s = clock - a->v[i - 1].seconds;
	return (struct instant){ s };
}

void
offsets_free(struct offsets *a)
{
	free(a->v);
	*a = (struct offsets){ 0 };
}
