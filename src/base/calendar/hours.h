/* hours.h - opening hours of a week and of a day, as calendars write them */
#ifndef HOURS_H
#define HOURS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Half-open stretches of local clock time, [from, until), in seconds from
 * Monday 00:00, or from 00:00 of the day. They are sorted and apart from each
 * other. Zeroed hours are never open.
 */
struct hours {
	struct hours_open {
		int64_t from, until;
	} * v;
	size_t n, cap;
};

/*
 * Reads the hours of a week: `mon 09:00-12:30,13:30-18:00; tue-fri
 * 09:00-18:00`. A day goes from 00:00 to 24:00; hours past midnight are
 * written on both days. On failure it returns false and a reason (static,
 * translated, until the next call); the caller frees the hours in both cases.
 */
bool hours_week(const char *, struct hours *out, const char **why);

/* Reads the hours of one day: `10:00-14:00,15:00-17:00`. */
bool hours_day(const char *, struct hours *out, const char **why);

/*
 * Reads a day of the week and moves *s behind it: `mon` or `monday` is 1.
 * Returns 0 if *s does not begin with one.
 */
int hours_weekday(const char **s);

void hours_free(struct hours *);
#endif
