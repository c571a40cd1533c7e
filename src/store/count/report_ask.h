/* report_ask.h - what a report is asked for, and whether it can be made */
#ifndef REPORT_ASK_H
#define REPORT_ASK_H

#include "find.h"
#include "period.h"

struct report_def;

/* The wishes of a user. The caller owns all texts and lists. */
struct report_ask {
	const struct report_def *def; /* the report: see report_find() */
	const char *by;	      /* columns that make the groups, or NULL */
	const char *measures; /* "sum:reassigns,max:age": volume only */
	enum period period;
	struct instant since, until; /* half open; NONE: no bound */
	struct instant as_of;	     /* NONE: now */
	bool censored;		     /* times: what has not ended counts, too */
	bool withdrawn;		     /* withdrawn tickets count, too */
	bool working;	/* times: only the seconds that counted on clocks */
	bool fill;	/* periods in which nothing was counted have rows */
	bool keep_ids;	/* for report_tickets() */
	bool keep_left; /* for report_explain() */
	struct filter *filters; /* all must be true */
	size_t nfilters;
	struct ids *among;		/* only these tickets; NULL: all */
	const char *zone;		/* name of the local zone, for people */
	void (*progress)(int64_t rows); /* called now and then; or NULL */
};

/* Returns whether the report can be made as asked; if not, adds why. */
bool report_check(struct desk *, const struct report_ask *, struct buf *why);
#endif
