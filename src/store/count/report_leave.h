/* report_leave.h - remembers what a figure leaves out, and why */
#ifndef REPORT_LEAVE_H
#define REPORT_LEAVE_H

#include "report_work.h"

/* Rows that a figure leaves out. The report owns the texts. */
struct left {
	const char *figure, *reason;
	int64_t rows;
};

/*
 * Notes that the figure of this name leaves out so many rows for a reason.
 * Does nothing unless the ask says keep_left.
 */
void report_leave(
    struct report *, const char *figure, const char *reason, int64_t rows);

/* A reason, and the conditions of the tickets that are left out for it. */
struct leaving {
	const char *reason, *only[2];
};

/* Two rows of a list of reasons: active tickets. */
#define REPORT_LEAVE_ACTIVE                                  \
	{ "not solved yet", { "active=yes", "reopens=0" } }, \
	{                                                    \
		"active again",                              \
		{                                            \
			"active=yes", "reopens>0"            \
		}                                            \
	}

/* Why a figure of solved tickets leaves tickets out. */
extern const struct leaving report_leave_unsolved[];

/*
 * Notes which tickets of the kind, created in the span, a figure leaves out. A
 * row without a reason ends the list. `of` is the metric that the figure is
 * about, or NULL.
 */
void report_leave_tickets(struct report *, const struct kind *,
    const char *figure, const char *of, const struct leaving *);
#endif
