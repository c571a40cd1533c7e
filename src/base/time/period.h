/* period.h - days, weeks, months, quarters and years of the local zone */
#ifndef PERIOD_H
#define PERIOD_H

#include <stdbool.h>

#include "buf.h"
#include "when.h"

enum period { PERIOD_NONE, DAY, WEEK, MONTH, QUARTER, YEAR };

/* Reads "day", "week", "month", "quarter", "year". */
bool period_parse(const char *, enum period *out);

/*
 * Return the first second of the period that an instant lies in, and of the
 * next period. Every instant lies in exactly one: floor <= t < next. Both are
 * NONE for PERIOD_NONE and for NONE.
 */
struct instant period_floor(struct instant, enum period);
struct instant period_next(struct instant, enum period);

/*
 * Adds the name of the period that an instant lies in: 2026-03-01, 2026-W09
 * (ISO 8601, begins on Monday), 2026-03, 2026-Q1, 2026. Names sort in the
 * order of time.
 */
void period_name(struct buf *, struct instant, enum period);
#endif
