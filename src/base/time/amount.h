/* amount.h - a length of time with its unit: exact, days, or working time */
#ifndef AMOUNT_H
#define AMOUNT_H

#include <stdbool.h>
#include <stdint.h>

#include "buf.h"
#include "when.h"

enum amount_unit {
	AMOUNT_EXACT,	/* every second counts */
	AMOUNT_DAYS,	/* up to the same local clock time of a later day */
	AMOUNT_WORK,	/* seconds in which a calendar is open */
	AMOUNT_WORKDAYS /* days on which it is open */
};

/* A length of time; negative: back. */
struct amount {
	enum amount_unit unit;
	int64_t n; /* seconds, or days; NONE: no value */
};
#define AMOUNT_NONE ((struct amount){ AMOUNT_EXACT, NONE })

/*
 * Reads a length of time as in hd-syntax(7): 90m, 1h30m, 3600 (exact); 30d, 2w
 * (days); 4wh, 1wh30wm, 5400ws (working time); 10wd (working days). Days do not
 * mix with shorter units: nobody could say how long that is. At most 100 years.
 * Returns false and a reason (static, translated) if the text is something
 * else.
 */
bool amount_parse(const char *, struct amount *out, const char **why);

/*
 * Adds the amount as amount_parse reads it, in the largest unit that divides
 * it: 90m, 30d, 4wh, 10wd; with a minus if it is negative. Adds nothing for
 * NONE.
 */
void amount_format(struct buf *, struct amount);
#endif
