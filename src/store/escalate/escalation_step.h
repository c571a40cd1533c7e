/*
 * escalation_step.h - checks a step of escalation of a target, and does it to a
 * ticket
 */
#ifndef ESCALATION_STEP_H
#define ESCALATION_STEP_H

#include "desk.h"
#include "ladder.h"

/*
 * Checks the action of a step and its conditions. False and why if one of them
 * is wrong; why begins with `where', the column that has the step. Actions:
 * escalate, level, level=2, priority, priority=1, team=NAME (as hd-escalate),
 * agent=LOGIN, assign=STRATEGY (as hd-assign), notify, notify=WHO (reported,
 * nothing is done), and any column=value, column+=word (as hd-set).
 */
bool escalation_step_check(
    struct desk *, const struct rung *, const char *where, struct buf *why);

/*
 * Does a step to a ticket. Returns SAME if its conditions do not hold, or
 * nothing is left to do; REFUSED, and why, if the ticket does not allow it now.
 */
enum answer escalation_step_do(struct desk *, int64_t id, const struct rung *,
    const struct origin *, struct buf *why);
#endif
