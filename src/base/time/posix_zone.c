/* posix_zone.c - time zones spelt out as POSIX has them: EST5EDT, <-03>3 */
#include <ctype.h>
#include <stdbool.h>

#include "posix_zone.h"

/* Each function moves *p behind the text that it has read. */

static bool
character(const char **p, char c)
{
	if (**p != c)
		return false;
	++*p;
	return true;
}

static bool
number(const char **p, int low, int high)
{
	int n = 0;

	if (!isdigit((unsigned char)**p))
		return false;
	for (; isdigit((unsigned char)**p); ++*p)
		if ((n = n * 10 + (**p - '0')) > high)
			return false;
	return n >= low;
}

static bool
name(const char **p)
{
	const char *from;

	if (character(p, '<')) {
		for (from = *p;
		     isalnum((unsigned char)**p) || **p == '+' || **p == '-';)
			++*p;
		return *p - from >= 3 && character(p, '>');
	}
	for (from = *p; isalpha((unsigned char)**p);)
		++*p;
	return *p - from >= 3;
}

static bool
hours(const char **p, int high)
{
	if (!character(p, '+'))
		character(p, '-');
	if (!number(p, 0, high))
		return false;
	if (!character(p, ':'))
		return true;
	return number(p, 0, 59) && (!character(p, ':') || number(p, 0, 59));
}

/* ,M3.2.0/2 or ,J60 or ,59; hours beyond a day are common practice. */
static bool
change(const char **p)
{
	if (!character(p, ','))
		return false;
	if (character(p, 'M')) {
		if (!number(p, 1, 12) || !character(p, '.') ||
		    !number(p, 1, 5) || !character(p, '.') || !number(p, 0, 6))
			return false;
	} else if (character(p, 'J')) {
		if (!number(p, 1, 365))
			return false;
	} else if (!number(p, 0, 365))
		return false;
	return !character(p, '/') || hours(p, 167);
}

bool
posix_zone_valid(const char *s)
{
	if (!name(&s) || !hours(&s, 24))
		return false;
	if (*s == '\0')
		return true;
	if (!name(&s))
		return false;
	if (*s != '\0' && *s != ',' && !hours(&s, 24))
		return false;
	if (*s == ',')
		for (int changes = 0; changes < 2; changes++)
			if (!change(&s))
				return false;
	return *s == '\0';
}
