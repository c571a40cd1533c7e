/*
 * metric.h - what is measured: one table of metrics, each the events that
 * start, pause and stop its clock. hd-clock(5) prints the table; the words are
 * those of Zendesk where it has them.
 */
#ifndef METRIC_H
#define METRIC_H

#include "kind.h"
#include "vocabulary.h"

/* What a status means to clocks; names.h has it, and so has the past. */
struct status_effect {
	enum category category;
	enum clock_effect reply, resolution;
	bool active;
};

/* An event of a ticket, as clocks see it. */
struct moment {
	int64_t event; /* 0: none yet */
	struct instant at;
	const struct ticket *old,
	    *new; /* before and after; old NULL: it is made */
	struct status_effect was, is;
	bool answers; /* a message of an agent */
	bool asks;    /* a message of the requester */
	bool apply;   /* hd-sla apply: policies anew */
	bool resumes; /* it is opened again, and its clocks go on */
};

struct metric_def {
	const char *starts, *pauses, *stops; /* for the manual */
	bool resumes; /* cancelled, it goes on when the ticket is taken up again
		       */
	bool again;   /* when that is so, it starts again, or as the desk wants
			 goes on */

	/*
	 * A new clock; `open`: one is there and has not ended; `any`: there was
	 * one.
	 */
	bool (*start)(const struct moment *, bool open, bool any);
	enum clock_effect (*effect)(
	    const struct moment *);	     /* in the status of m->new */
	bool (*stop)(const struct moment *); /* what it waits for has come */
	bool (*drop)(
	    const struct moment *); /* it is cancelled; NULL: never so */
};

extern const struct metric_def metric_table[METRICS]; /* but METRIC_NONE */
#endif
