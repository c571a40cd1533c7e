/* rule.h - time zones spelt out as POSIX has them: EST5EDT, <-03>3 */
#ifndef RULE_H
#define RULE_H

#include <stdbool.h>

/*
 * True if this is a value of TZ that stands for itself (POSIX.1-2008, Base
 * Definitions, 8.3): std offset [dst [offset] [,start[/time],end[/time]]].
 */
bool	rule_valid(const char *);
#endif
