/* escalation_step.h - a step of escalation, as a target has it, done to a
 * ticket */
#ifndef ESCALATION_STEP_H
#define ESCALATION_STEP_H

#include "desk.h"
#include "ladder.h"

/*
 * Deeds: level, level=2, priority, priority=1, team=NAME (as hd-escalate),
 * agent=LOGIN, assign=STRATEGY (as hd-assign), notify, notify=WHO (said,
 * nothing done), and any column=value, column+=word (as hd-set). False and why
 * if the deed or its conditions cannot be.
 */
bool escalation_step_check(struct desk *, const struct rung *, struct buf *why);

/*
 * Does it. SAME: its conditions do not hold, or nothing is left to be done.
 * REFUSED, and why: the ticket does not allow it now.
 */
enum answer escalation_step_do(struct desk *, int64_t id, const struct rung *,
    const struct origin *, struct buf *why);
#endif
