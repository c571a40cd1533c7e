/* pattern.h - dates as other programs write them: dd/mm/yyyy hh:mm */
#ifndef PATTERN_H
#define PATTERN_H

#include <stdbool.h>
#include <stdint.h>

#include "buf.h"

/*
 * A pattern is made of these parts, as spreadsheets have them:
 *
 *   d dd       day of the month, read with one digit or two
 *   m mm       month; behind an hour, or in front of seconds: minute
 *   mmm mmmm   name of the month, read in English and Portuguese
 *   yy yyyy    year; yy is 1969 to 2068
 *   h hh       hour, s ss second
 *   am/pm      half of the day, with an hour of 1 to 12
 *
 * A blank stands for one or more; everything else stands for itself.
 */

/* Returns true if the pattern has a day, a month and a year, each once. */
bool pattern_valid(const char *);

/* Returns true if the pattern has an hour. */
bool pattern_timed(const char *);

/*
 * Reads a text of this pattern as a clock time (see zone.h), 0 o'clock if the
 * pattern has no hour. Returns false if the text is not of the pattern, or is
 * no date or time of day.
 */
bool pattern_parse(const char *pattern, const char *text, int64_t *clock);

/* Adds a clock time of the years 1 to 9999 as the pattern has it; names of
 * months are English. */
void pattern_format(struct buf *, const char *pattern, int64_t clock);
#endif
