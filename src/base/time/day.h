/* day.h - days of the Gregorian calendar, counted from 1970-01-01 */
#ifndef DAY_H
#define DAY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define DAY_SECONDS INT64_C(86400)

struct date {
	int year, month, day; /* 2026, 1 to 12, 1 to 31 */
};

int64_t day_of(struct date); /* a day of 0 or 32 counts on */
struct date day_date(int64_t);
int64_t day_at(int64_t s);	   /* the day that second s lies in */
int day_week(int64_t);		   /* Monday 1 to Sunday 7 */
int day_last(int year, int month); /* 28 to 31 */
bool day_leap(int year);

/* Writes YYYY-MM-DD, 10 bytes without a NUL. Years 0 to 9999. */
void day_write(char *, struct date);

/* Writes HH:MM:SS, 8 bytes without a NUL, from the second of a day. */
void day_write_time(char *, int);

/* Reads the digits s[0] to s[n - 1], n at most 9; -1 if one is none. */
int day_digits(const char *s, size_t n);

/*
 * Read a date, YYYY-MM-DD of the years 0001 to 9999, and a time of day, HH:MM
 * or HH:MM:SS or HH:MM:SS.FRACTION (cut), 00:00 to 24:00. They move *s behind
 * what they have read; false and a reason (static, translated) if it is none.
 */
bool day_parse(const char **s, int64_t *day, const char **why);
bool day_parse_time(const char **s, int64_t *seconds, const char **why);
#endif
