/* ticket_hand_over.h - tickets of agents who are away go to others */
#ifndef TICKET_HAND_OVER_H
#define TICKET_HAND_OVER_H

#include "ticket_assign.h"
#include "ticket_stuck.h"

/*
 * Finds what waits for agents who are away now, and all active tickets of
 * agents who are retired; with a login all active tickets of that agent. In the
 * order of their ids. A ticket waits for its agent if its status is of the
 * category new or open. ticket_stuck_free frees the list.
 */
void ticket_hand_over_find(
    struct desk *, const char *login, struct stuck_list *);

/*
 * Hands a ticket to the deputy of its agent. Without one, to whom the strategy
 * of `otherwise` chooses; without that (NULL), or if it finds nobody, the
 * ticket stays with its team, and has no agent. The reason says who left it.
 * Answers as ticket_assign.
 */
enum answer ticket_hand_over(struct desk *, const struct stuck *,
    const struct assignment *otherwise, const struct origin *, struct buf *why);
#endif
