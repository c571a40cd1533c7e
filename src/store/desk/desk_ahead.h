/* desk_ahead.h - how far from what a desk knows an instant may be */
#ifndef DESK_AHEAD_H
#define DESK_AHEAD_H

#include "desk.h"

/* An instant may be so many days after the newest one that was recorded. */
#define DESK_AHEAD_DAYS 366

/* A command may change the desk so many days before its first event: a desk
 * that begins today may be told by hand what happened lately. */
#define DESK_BEFORE_DAYS 3650

/* Returns when the first event of the desk happened, NONE if there is none. */
struct instant desk_first(struct desk *);

/*
 * Returns false, and why, if something happens (or happened) at an instant
 * before 1970, or at one that lies too far ahead of the desk: a mistyped year
 * would end every clock and give all that follows a wrong date. The desk has
 * come as far as its newest event was recorded, or as far as the present of
 * this command, which was checked itself. If there is no event yet, the clock
 * of the machine counts. Instants that are planned, such as a promise, are not
 * asked about.
 */
bool desk_near(struct desk *, struct instant, struct buf *why);

/* Ends the program (status 65) if the present of this command is before 1970.
 */
void desk_possible_now(const struct desk *);

/*
 * Ends the program (status 65) if the present of this command lies too far
 * ahead of the newest event, long before the first one, or before 1970.
 * desk_transaction calls it where it changes something.
 */
void desk_near_now(struct desk *);
#endif
