/* report_def.h - the definition of a report: its figures, and who makes it */
#ifndef REPORT_DEF_H
#define REPORT_DEF_H

#include <stdbool.h>
#include <stddef.h>

#include "grid.h"
#include "period.h"

struct desk;
struct group;
struct report;

/*
 * A figure: a column of a report, and exactly what its number means. The texts
 * are static. The n-th figure of a report is the n-th count of each group.
 */
struct figure {
	const char *name;
	enum grid_unit unit;
	const char *counts;  /* what is counted, or the numerator */
	const char *of;	     /* the denominator, or NULL */
	const char *without; /* what is left out, or NULL */
	bool rowless; /* a level, a maximum or a verdict: counts no rows */
	bool now;     /* as of now: empty in a report by period */
	enum grid_better better;
};

/* The flags of a report. */
enum {
	REPORT_AS_OF = 1,   /* has the option --as-of */
	REPORT_PERIOD = 2,  /* has the option -p */
	REPORT_CLOCKED = 4, /* all it counts has an instant: -b weekday,hour */
	REPORT_SPARSE = 8,  /* if nothing is counted: no row, not a row of 0 */
	REPORT_STATE = 16,  /* without -p it is as of now: it has no span */
	REPORT_NOW = 32,    /* without -p some of its figures are as of now */
	REPORT_LEVELS = 64  /* with -p its figures are levels, not rows */
};

/* A report: a row of report_table.c. The texts are static. */
struct report_def {
	const char *name, *help;
	int version;	     /* grows when the meaning of a figure changes */
	const char *kind;    /* whose columns -b and conditions name */
	const char *fixed;   /* keys that each row has, or NULL */
	const char *choices; /* values of such a key, or NULL: any */
	const struct word_set *set; /* the same as a set, or NULL */
	unsigned flags;
	const char *placed; /* the instant that places a row in time */
	const char *source; /* where the definition comes from */
	const struct figure *figures; /* ended by a NULL name */
	const struct figure *others; /* backlog -p, times --censored; or NULL */
	size_t nseries;		     /* of each group */
	void (*make)(struct report *); /* NULL: the report has no rows */
	void (*row)(struct report *, struct group *, struct grid *);
	const char *draw; /* the figure that charts show; NULL: the first */
	const char *sort; /* the figure that sorts the rows, or NULL */
	const char *unrecorded; /* why there is nothing to count, or NULL */
	const struct report_def *judges; /* goals: all reports; else NULL */
};

/* Returns the report of that name from a table of all reports, or NULL. */
const struct report_def *report_def_find(
    const struct report_def *all, const char *name);

/*
 * Returns whether the figures of a report by this period are levels: they are
 * calculated from what came and went, so they count no rows.
 */
bool report_def_levels(const struct report_def *, enum period);
#endif
