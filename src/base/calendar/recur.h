/* recur.h - dates that recur by a rule, as iCalendar has them (RFC 5545) */
#ifndef RECUR_H
#define RECUR_H

#include <stdbool.h>
#include <stdint.h>

enum recur_freq {
	RECUR_SECONDLY,
	RECUR_MINUTELY,
	RECUR_HOURLY,
	RECUR_DAILY,
	RECUR_WEEKLY,
	RECUR_MONTHLY,
	RECUR_YEARLY
};

#define RECUR_MOST 386 /* values of a BY part */

/* The values of a BY part; negative ones count from the end. n 0: it is not
 * there. */
struct recur_list {
	int16_t v[RECUR_MOST];
	int n;
};

/* A rule. Times are clock times of zone.h. */
struct recur {
	enum recur_freq freq;
	int interval;  /* at least 1 */
	int64_t count; /* 0: without end */
	int64_t until; /* the last that counts; INT64_MAX: without end */
	int week;      /* the day on which weeks begin: Monday 1 */
	struct recur_list second, minute, hour, month_day, year_day, week_no,
	    month, set_pos;
	struct recur_list weekday, nth; /* BYDAY: Monday 1; 0: each of them */
};

/*
 * Calls fn for each time of the rule in [from, until), in order. `start` is the
 * first time of the series: the rule takes from it what it does not say, and
 * nothing comes before it. Each day that is looked at costs one of *steps, and
 * each shorter period ten; returns false if there are no more.
 */
bool recur_expand(const struct recur *, int64_t start, int64_t from,
    int64_t until, int64_t *steps, void (*fn)(void *, int64_t), void *arg);
#endif
