/* escalate.h - raises the level or priority of a ticket, or moves its team */
#ifndef ESCALATE_H
#define ESCALATE_H

#include "ticket.h"

/*
 * What to raise. Functional: another team, a higher level (support tier).
 * Hierarchical: a higher priority. All zero (level and priority 0, team NULL):
 * along the ascent of the ticket (ascent.h), else one level up, and from level
 * 3 one priority up. The event `escalate` is written, with its reason, even if
 * nothing is left to raise. The team is borrowed.
 */
struct escalation {
	int64_t level;	  /* 1 to 3; 0: not asked for */
	int64_t priority; /* 1 to 5; 0: not asked for; -1: one up */
	const char *team;
	bool one_level; /* one level up */
	bool every; /* one step up even if the same run went one up already */
	bool pass_ended; /* SAME instead of REFUSED for what is not active */
	bool inform;	 /* the manager of the team is told */
};

/*
 * Escalates a ticket. Returns REFUSED, and why, if the escalation would lower
 * what it is to raise, or the ticket is not active.
 */
enum answer escalate_ticket(struct desk *, int64_t id,
    const struct escalation *, const struct origin *, struct buf *why);

/*
 * Takes the last escalation of a ticket back that has not been taken back:
 * level, priority and team become what they were, unless somebody has changed
 * them since. Returns REFUSED, and why, if there is none, or nothing is left of
 * it.
 */
enum answer escalate_back(
    struct desk *, int64_t id, const struct origin *, struct buf *why);
#endif
