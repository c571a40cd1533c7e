/* desk_ahead.h - how far ahead of what a desk knows an instant may be */
#ifndef DESK_AHEAD_H
#define DESK_AHEAD_H

#include "desk.h"

/* An instant may be so many days after the newest one that was recorded. */
#define DESK_AHEAD_DAYS 366

/*
 * Returns false, and why, if something happens (or happened) at an instant that
 * lies too far ahead of the desk: a mistyped year would end every clock and
 * give all that follows a wrong date. The desk has come as far as its newest
 * event was recorded, or as far as the present of this command, which was
 * checked itself. If there is no event yet, the clock of the machine counts.
 * Instants that are planned, such as a promise, are not asked about.
 */
bool desk_near(struct desk *, struct instant, struct buf *why);

/*
 * Ends the program (status 65) if the present of this command lies too far
 * ahead of the newest event. desk_transaction calls it where it changes
 * something.
 */
void desk_near_now(struct desk *);
#endif
