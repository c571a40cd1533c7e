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
 * Reads the name of a period: today, yesterday, tomorrow; this-week, last-week,
 * and so for month, quarter and year; 2026-03-01, 2026-W09, 2026-03, 2026-Q1,
 * 2026. Sets the first second of it and of the next one. Returns false if the
 * text is something else, or if the local zone is not known.
 */
bool period_named(const char *, struct instant now, struct instant *first,
    struct instant *next);

/*
 * Adds the name of the period that an instant lies in: 2026-03-01, 2026-W09
 * (ISO 8601, begins on Monday), 2026-03, 2026-Q1, 2026. Names sort in the
 * order of time.
 */
void period_name(struct buf *, struct instant, enum period);
#endif
