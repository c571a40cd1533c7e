/*
 * ladder.h - what is to happen around a deadline: warnings, and steps of
 * escalation. A target has both as text (hd-target(5)); a clock keeps them
 * joined, so that it does what it was started with.
 */
#ifndef LADDER_H
#define LADDER_H

#include "amount.h"
#include "buf.h"

#define LADDER_MAX 60 /* rungs: a bit of an integer each */

struct rung {
	const char *text; /* with its length: "-30m level=2 if priority=1" */
	size_t n;
	int64_t percent;      /* of the target, 1 to 99; 0: an offset */
	struct amount offset; /* from the deadline, negative before it */
	bool step;	      /* else a warning */
	const char
	    *action; /* of a step: "level=2", and its conditions, or NULL */
	size_t naction;
	const char *condition;
	size_t ncondition;
};

/*
 * Joins the warnings ("50%,-30m") and steps ("-30m level; +1h team=x if
 * priority=1") of a target; either may be NULL. Nothing is added for none.
 * False and why if one is not readable.
 */
bool ladder_join(
    const char *warnings, const char *steps, struct buf *out, struct buf *why);

/*
 * The next rung of a joined ladder, from *at (at first its start); false at the
 * end.
 */
bool ladder_next(const char **at, struct rung *out);

/* The number of the rung of the same text in another ladder; -1: none. */
int ladder_find(const char *ladder, const struct rung *);
#endif
