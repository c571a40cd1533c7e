/* sla_trace.h - the clocks of a ticket, and how each came to what it counts */
#ifndef SLA_TRACE_H
#define SLA_TRACE_H

#include "clock_set.h"
#include "desk.h"

/* A stretch of time in which a clock ran, or stood still, for one reason. */
struct sla_piece {
	struct instant from, until; /* until NONE: it goes on */
	bool runs;
	bool counts;
	bool gone; /* before a restart */
	const struct calendar *cal;
	bool works;	 /* its target is in working time */
	const char *why; /* it runs or does not */
	int64_t event;
};

struct sla_pieces {
	struct sla_piece *v;
	size_t n, cap;
};

/* All clocks of a ticket; a zeroed one may be freed. */
struct sla_trace {
	struct desk *d;
	struct clock_set clocks;
	struct sla_pieces *v; /* beside clocks.v */
	size_t n;
	struct clock *was; /* clocks.v before the event */
	struct pool keep;  /* texts of the pieces */
};

/* Replays the ticket. Returns false if it does not exist. */
bool sla_trace_read(struct sla_trace *, struct desk *, int64_t ticket);
void sla_trace_free(struct sla_trace *);

/* Tells the pieces that what has run since an instant was counted by this
 * calendar. */
void sla_trace_counted(
    struct sla_pieces *, struct instant since, const struct calendar *);

/* Returns both texts as one, which lasts as long as the trace. */
const char *sla_trace_words(struct sla_trace *, const char *, const char *);
#endif
