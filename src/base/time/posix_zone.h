/* posix_zone.h - time zones spelt out as POSIX has them: EST5EDT, <-03>3 */
#ifndef POSIX_ZONE_H
#define POSIX_ZONE_H

#include <stdbool.h>

/*
 * Returns true if this is a value of TZ that describes the zone itself
 * (POSIX.1-2008, Base Definitions, 8.3): std offset [dst [offset]
 * [,start[/time],end[/time]]].
 */
bool posix_zone_valid(const char *);
#endif
