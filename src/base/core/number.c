/* number.c - numbers as text, the same in every locale */
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
