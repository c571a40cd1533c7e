/*
 * report_work.h - a report while it is made; only for the files that make
 * reports
 */
#ifndef REPORT_WORK_H
#define REPORT_WORK_H

#include "aggregate.h"
#include "report_by.h"
#include "report_def.h"
#include "report_measure.h"
#include "report_ask.h"

#define REPORT_FIXED 3 /* keys that each row of a report has, at most */
#define REPORT_KEYS  (1 + REPORT_FIXED + REPORT_BY) /* with the period */
#define REPORT_SPARE 2 /* counts of a group beside its figures */

/*
 * The span of a report: since and until, else the last 30 days; and the
 * beginning of the span just before, which has the same length.
 */
struct window {
	struct instant before, from, to; /* half open */
};

struct hit;
struct left;

/* report_free() frees what it owns; desk, ask and grid are borrowed. */
struct report {
	struct desk *d;
	struct instant now; /* as of, else the desk's */
	const struct report_ask *ask;
	const struct report_def *def;
	struct by by[REPORT_BY];
	size_t nby;
	struct aggregate aggregate; /* the groups, which become rows */
	bool numeric[REPORT_KEYS];
	const char *key[REPORT_KEYS]; /* headings of the keys */
	const char *figure[32];	      /* headings of the figures */
	const struct figure *figures; /* def's figures, or its others */
	struct measure measure[REPORT_MEASURES];
	size_t nmeasures;
	struct pool keep; /* texts that live as long as the report */

	int64_t id;	  /* ticket of the row that is read, if ids are kept */
	struct hit *hits; /* tickets behind figures: report_count.h */
	size_t nhits, cap_hits;
	struct left *left; /* rows that were left out: report_leave.h */
	size_t nleft, cap_left;
	struct window window;
	struct instant first, last; /* first and last period with a row */
	struct instant held;	/* fcr: what was solved by then has lasted */
	int64_t rows;		/* how many were read */
	bool missed;		/* goals: one was missed */
	struct grid *grid;	/* where the rows are written */
	struct aggregate aside; /* more groups, for the maker of the report */
	void *own;		/* what else the maker needs; borrowed */
};
#endif
