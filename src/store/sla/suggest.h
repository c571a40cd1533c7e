/* suggest.h - by when a ticket can be promised, from similar solved ones */
#ifndef SUGGEST_H
#define SUGGEST_H

#include "desk.h"

/* A suggestion. Lengths are seconds of working time in the calendar. */
struct suggestion {
	int64_t id;		 /* of the ticket */
	struct instant promised; /* NONE: too few similar tickets */
	const char *calendar;	 /* NULL: round the clock */
	struct span length;	 /* the 80th percentile; NONE: there is none */
	struct span low, high;	 /* its 95 per cent interval */
	int64_t n;	   /* similar tickets that took at least as long as
			      this one has waited */
	const char *alike; /* the columns that are the same in them */
};

/*
 * Suggests an instant for a ticket. Similar are the last 1000 tickets that were
 * solved within a year, with the same category, priority and type; if fewer
 * than 20 are left, with the same category and priority, with the same
 * category, or any. Only those count that took at least as long as this one has
 * waited. The interval is that of order statistics. The texts are kept in the
 * pool. Returns MISSING: no such ticket.
 */
enum answer suggest(
    struct desk *, int64_t ticket, struct pool *, struct suggestion *);
#endif
