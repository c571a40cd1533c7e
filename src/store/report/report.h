/*
 * report.h - figures over tickets, clocks and history. What each report
 * counts is a row of report_table.c; `hd-report NAME --define` prints it.
 */
#ifndef REPORT_H
#define REPORT_H

#include "find.h"
#include "grid.h"
#include "period.h"

struct report_ask {
	const char *name;     /* "volume", "backlog", ... */
	const char *by;	      /* columns that make the groups, or NULL */
	const char *measures; /* "sum:reassigns,max:age": volume only */
	enum period period;
	struct instant since, until; /* half open; NONE: no bound */
	struct instant as_of;	     /* NONE: now */
	bool censored;		     /* times: what has not ended counts, too */
	bool working;  /* times: only what counted on the clocks */
	bool fill;     /* periods in which nothing was counted have rows, too */
	bool keep_ids; /* for report_tickets */
	bool keep_left;		/* for report_explain */
	struct filter *filters; /* all must be true; owned by the caller */
	size_t nfilters;
	struct ids *among;		/* NULL: all; owned by the caller */
	const char *zone;		/* name of the local zone, for people */
	void (*progress)(int64_t rows); /* now and then; or NULL */
};

/* The i-th report there is: its name, and what it tells (may be NULL). */
bool report_at(size_t i, const char **name, const char **help);

/*
 * What each figure of a report is, as records: unit, what is counted, of
 * what, what is left out, the instant that places it, and where the definition
 * is from. `others': of a series of the backlog, or of censored times. False if
 * there is no such report.
 */
bool report_define(const char *name, bool others, struct out *);

/* The number of a report's definition: it grows when a figure changes. */
int64_t report_definition(const char *name);

/*
 * NULL, or why a report can have no figures: nothing records what it counts.
 */
const char *report_unrecorded(const char *name);

/* Checks what is asked for. False and why. */
bool report_check(struct desk *, const struct report_ask *, struct buf *why);

/* A report that was made, with what is behind its figures. */
struct report;

/*
 * Makes the report into an empty grid. Instants fall into the periods of the
 * local zone. With as_of it is told as it would have been then: `now' is then.
 * The caller frees.
 */
struct report *report_make(
    struct desk *, const struct report_ask *, struct grid *);
void report_free(struct report *);

/*
 * The tickets behind every figure, if ids were kept: the keys, figure, id. What
 * was left out and why, if that was kept: figure, reason, rows; the rows that
 * were counted have the reason "counted". How many records.
 */
int64_t report_tickets(struct report *, struct out *);
int64_t report_explain(struct report *, struct out *);

/* Whether a goal can be judged: report, figure, conditions. False and why. */
bool report_goal_check(struct desk *, const char *report, const char *figure,
    const char *filter, struct buf *why);

/* True if a goal was missed in this report. */
bool report_missed(const struct report *);
#endif
