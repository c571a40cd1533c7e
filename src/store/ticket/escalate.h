/* escalate.h - a ticket that needs more: more knowledge, or more urgency */
#ifndef ESCALATE_H
#define ESCALATE_H

#include "ticket.h"

/*
 * Functional: another team, a higher level (support tier). Hierarchical: a
 * higher priority. All zero (level and priority 0, team NULL): one level up,
 * and from level 3 one priority up. The event `escalate` is written, with its
 * reason, even if nothing is left to raise.
 */
struct escalation {
	int64_t level;	  /* 1 to 3; 0: not asked for */
	int64_t priority; /* 1 to 5; 0: not asked for; -1: one up */
	const char *team;
	bool one_level; /* one level up */
	bool every; /* one step up even if the same run went one up already */
	bool pass_ended; /* SAME instead of REFUSED for what is not active */
};

/* REFUSED, and why, if it would lower what it is to raise, or is not active. */
enum answer escalate_ticket(struct desk *, int64_t id,
    const struct escalation *, const struct origin *, struct buf *why);
#endif
