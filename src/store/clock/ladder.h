/*
 * ladder.h - the ladder of a clock: warnings and escalation steps around its
 * deadline. A target has both as text (hd-target(5)). A clock keeps them joined
 * in one text, so that it does what it was started with.
 */
#ifndef LADDER_H
#define LADDER_H

#include "amount.h"
#include "buf.h"

#define LADDER_MAX 60 /* rungs: a bit of an integer each */

/* One warning or one step. Its texts point into the ladder: borrowed. */
struct rung {
	const char *text; /* with its length: "-30m level=2 if priority=1" */
	size_t n;
	int64_t percent;      /* of the target, 1 to 99; 0: an offset */
	struct amount offset; /* from the deadline; negative: before it */
	bool step;	      /* else a warning */
	const char
	    *action; /* of a step: "level=2", and its conditions, or NULL */
	size_t naction;
	const char *condition; /* of a step, or NULL */
	size_t ncondition;
};

/*
 * Joins the warnings ("50%,-30m") and steps ("-30m level; +1h team=x if
 * priority=1") of a target; either may be NULL. Nothing is added if there is
 * none. False and why if one cannot be read.
 */
bool ladder_join(
    const char *warnings, const char *steps, struct buf *out, struct buf *why);

/*
 * Reads the next rung of a joined ladder from *at, at first its start or NULL,
 * and moves *at behind it. False at the end.
 */
bool ladder_next(const char **at, struct rung *out);

/* Returns the number of the rung with the same text in a ladder; -1: none. */
int ladder_find(const char *ladder, const struct rung *);

/*
 * Returns the rungs of a ladder that are among some rungs of another one, one
 * bit each. `some` has a bit for each rung of the other one. Either may be
 * NULL.
 */
int64_t ladder_carry(const char *ladder, const char *other, int64_t some);
#endif
