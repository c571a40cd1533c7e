/* duty.h - which agents work at an instant, and who stands in for them */
#ifndef DUTY_H
#define DUTY_H

#include "desk.h"

/*
 * Returns true if an agent is away at an instant: by an absence, or by the
 * columns absent_from and absent_until of the agent. An empty end is no bound.
 */
bool duty_away(struct desk *, const char *login, struct instant);

/*
 * Returns true if an agent works at an instant: in use, not away, and within
 * the hours of the calendar of the agent, if there is one.
 */
bool duty_on(struct desk *, const char *login, struct instant);

/*
 * Returns who gets the work of an agent who is away at an instant: the deputy
 * of the absence; of several the one that began last. If the deputy is away,
 * too, it is the deputy's deputy, and no further. NULL if there is none who is
 * in use and not away. Borrowed until an agent or an absence changes.
 */
const char *duty_deputy(struct desk *, const char *login, struct instant);
#endif
