/* ics_zone.c - the time zones of iCalendar files, by their names */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "ics_impl.h"
#include "zone.h"

/*
 * Returns the zone that the system knows of a TZID, or NULL. Programs put a
 * path in front of it: /freeassociation.sourceforge.net/Europe/Lisbon.
 */
static const char *
known(const struct ics_stamp *s)
{
	static const char *const utc[] = { "UTC", "GMT", "Z", "Etc/UTC",
		"Etc/GMT", "tzone://Microsoft/Utc" };
	const char *zone = s->zone;

	if (s->t.utc)
		return "UTC";
	if (zone == NULL)
		return NULL;
	for (size_t i = 0; i < sizeof(utc) / sizeof(utc[0]); i++)
		if (strcasecmp(zone, utc[i]) == 0)
			return "UTC";
	while (zone != NULL && !zone_valid(zone))
		if ((zone = strchr(zone, '/')) != NULL)
			zone++;
	return zone;
}

bool
ics_zone_utc(const struct ics_stamp *s)
{
	const char *zone = known(s);

	return zone != NULL && strcmp(zone, "UTC") == 0;
}

static bool
same(const char *a, const char *b)
{
	return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

int64_t
ics_zone_clock(const struct ics_stamp *s, const struct ics_stamp *to)
{
	const char *from = NULL, *there = NULL;
	int64_t clock = s->t.clock;
	struct instant t;
	char *here;

	if (s->t.day || (s->t.utc == to->t.utc && same(s->zone, to->zone)))
		return clock;
	from = known(s);
	there = known(to);
	if (same(from, there))
		return clock;
	here = zone_keep();
	if (from != NULL)
		zone_use(from);
	t = zone_instant(clock);
	zone_use(there != NULL ? there : here);
	clock = zone_clock(t);
	zone_return(here);
	return clock;
}
