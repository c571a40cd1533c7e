/* question.h - what hd-cal works out: questions to a calendar in words */
#ifndef QUESTION_H
#define QUESTION_H

#include <stdbool.h>

#include "calendar.h"
#include "desk.h"

/* A question; what it does not need is NULL. */
struct question {
	const char *op;
	const char *calendar; /* NULL or "": round the clock, UTC */
	const char *start, *amount, *end, *pauses;
	bool working; /* h, m and s of the amount are working time */
	bool local;   /* answers look like start, else UTC */
};

/*
 * Adds the answer; yes or no to what is open or not, nothing where there is
 * none. A time without a zone is by the calendar's clocks. False, and why.
 */
bool question_run(struct desk *, const struct question *, struct buf *answer,
    struct buf *why);

/* The calendar of a name that a person gave; NULL, and why if there is none. */
const struct calendar *question_calendar(
    struct desk *, const char *name, struct buf *why);
#endif
