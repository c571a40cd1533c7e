/*
 * metric.h - the table of metrics: which events start, pause and stop the clock
 * of each. hd-clock(5) prints the table. Where Zendesk has a word for a metric,
 * this is that word.
 */
#ifndef METRIC_H
#define METRIC_H

#include "kind.h"
#include "vocabulary.h"

/*
 * What a status does to clocks: as it is now (names.h) or as it was known in
 * the past.
 */
struct status_effect {
	enum category category;
	enum clock_effect reply, resolution;
	bool active;
};

/* An event of a ticket, as clocks see it. The tickets are borrowed. */
struct moment {
	int64_t event; /* its number; 0: none yet */
	struct instant at;
	const struct ticket *old,
	    *new; /* before and after; old NULL: it is made */
	struct status_effect was, is; /* of the statuses of old and new */
	bool answers;		      /* a message of an agent */
	bool asks;		      /* a message of the requester */
	bool apply;   /* of hd-sla apply: the policies of now count */
	bool resumes; /* the ticket is reopened and its clocks go on */
};

/* One metric; all is static. */
struct metric_def {
	/* texts for the manual */
	const char *starts, *pauses, *stops;

	/* cancelled, its clock goes on when the ticket is reopened */
	bool resumes;

	/* when the ticket is reopened, a new clock starts, or the ended one
	 * goes on, as the setting reopen says */
	bool again;

	/*
	 * Returns true if a new clock starts. `open`: there is one that has not
	 * ended; `any`: there was one.
	 */
	bool (*start)(const struct moment *, bool open, bool any);

	/* Returns the effect of the status of m->new. */
	enum clock_effect (*effect)(const struct moment *);

	/* Returns true if what the clock waits for has happened. */
	bool (*stop)(const struct moment *);

	/* Returns true if the clock is cancelled; NULL: it never is. */
	bool (*drop)(const struct moment *);

	/* Returns true if a clock that has ended cannot go on any more (again);
	 * NULL: it always can. */
	bool (*over)(const struct moment *);
};

extern const struct metric_def
    metric_table[METRICS]; /* [METRIC_NONE] is empty */
#endif
