/* report.h - figures over tickets, clocks and history; definitions in hd-report(1) */
#ifndef REPORT_H
#define REPORT_H

#include "find.h"
#include "period.h"

struct report_ask {
	const char		*name;		/* "volume", "backlog", ... */
	const char		*by;		/* columns that make the groups, or NULL */
	const char		*measures;	/* "sum:reassigns,max:age": volume only */
	enum period		 period;
	struct instant		 since, until;	/* half open; NONE: no bound */
	struct instant		 as_of;		/* NONE: now */
	const struct filter	*filters;
	size_t			 nfilters;
	const struct ids	*among;		/* NULL: all */
};

/* The i-th report there is: its name, and what it tells (may be NULL). */
bool	report_at(size_t i, const char **name, const char **help);

/* Checks what is asked for. False and why. */
bool	report_check(struct desk *, const struct report_ask *, struct buf *why);

/* The report as records; how many. Instants fall into the periods of the local zone. */
int64_t	report_run(struct desk *, const struct report_ask *, struct out *);
#endif
