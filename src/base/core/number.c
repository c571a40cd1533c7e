/* number.c - numbers as text, the same in every locale */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "number.h"

/* By hand: snprintf takes several times as long, and exports print millions. */
size_t
number_int(char to[NUMBER_ROOM], int64_t x)
{
	char *end = to + NUMBER_ROOM - 1, *p = end;
	uint64_t rest = x < 0 ? 0 - (uint64_t)x : (uint64_t)x;

	do
		*--p = (char)('0' + rest % 10);
	while ((rest /= 10) > 0);
	if (x < 0)
		*--p = '-';
	memmove(to, p, (size_t)(end - p));
	to[end - p] = '\0';
	return (size_t)(end - p);
}

size_t
number_real(char to[NUMBER_ROOM], double x)
{
	int digits = 15;
	double back;

	do {
		snprintf(to, NUMBER_ROOM, "%.*g", digits, x);
		back = strtod(to, NULL);
	} while ((back < x || back > x) && ++digits <= 17);
	for (char *p = to; isfinite(x) && *p != '\0'; p++)
		if (strchr("0123456789+-e", *p) == NULL)
			*p = '.';
	return strlen(to);
}

/* Moves *s behind the digits. Returns how many there are. */
static size_t
digits(const char **s)
{
	size_t n = strspn(*s, "0123456789");

	*s += n;
	return n;
}

/* By hand, because strtoll takes blanks before the number. */
bool
number_whole(const char *s, int64_t *out)
{
	const char *p = s + (*s == '-' || *s == '+');
	long long i;

	if (digits(&p) == 0 || *p != '\0')
		return false;
	errno = 0;
	i = strtoll(s, NULL, 10);
	if (errno != 0)
		return false;
	*out = i;
	return true;
}

bool
number_decimal(const char *s, double *out)
{
	const char *p = s + (*s == '-' || *s == '+');
	size_t n = digits(&p);
	double x;

	if (*p == '.') {
		p++;
		n += digits(&p);
	}
	if (n == 0)
		return false;
	if (*p == 'e' || *p == 'E') {
		p++;
		p += *p == '-' || *p == '+';
		if (digits(&p) == 0)
			return false;
	}
	errno = 0;
	x = strtod(s, NULL);
	if (*p != '\0' || errno != 0 || !isfinite(x))
		return false;
	*out = x;
	return true;
}
