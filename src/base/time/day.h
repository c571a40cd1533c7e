/* day.h - days of the Gregorian calendar, counted from 1970-01-01 */
#ifndef DAY_H
#define DAY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define DAY_SECONDS INT64_C(86400)

/* A day is counted from 1970-01-01, which is 0. */
struct date {
	int year, month, day; /* 2026, 1 to 12, 1 to 31 */
};

/* Returns the day of a date; the day of the month may be 0 or 32 and counts on.
 */
int64_t day_of(struct date);

/* Returns the date of a day. */
struct date day_date(int64_t);

/* Returns the day that a second lies in. */
int64_t day_at(int64_t s);

/* Returns the weekday: Monday 1 to Sunday 7. */
int day_week(int64_t);

/* Returns the last day of a month, 28 to 31. */
int day_last(int year, int month);

/* Returns true if the year has 366 days. */
bool day_leap(int year);

/* Writes YYYY-MM-DD, 10 bytes without a NUL. Years 0 to 9999. */
void day_write(char *, struct date);

/* Writes HH:MM:SS, 8 bytes without a NUL, from the second of a day. */
void day_write_time(char *, int);

/* Reads the digits s[0] to s[n - 1], n at most 9. Returns -1 if one of them is
 * no digit. */
int day_digits(const char *s, size_t n);

/*
 * Read a date, YYYY-MM-DD of the years 0001 to 9999, or a time of day, HH:MM
 * or HH:MM:SS or HH:MM:SS.FRACTION (cut), 00:00 to 24:00. They move *s behind
 * the text that they have read, or return false and a reason (static,
 * translated).
 */
bool day_parse(const char **s, int64_t *day, const char **why);
bool day_parse_time(const char **s, int64_t *seconds, const char **why);
#endif
