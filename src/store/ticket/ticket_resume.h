/* ticket_resume.h - tickets that wait until an instant (column resume) */
#ifndef TICKET_RESUME_H
#define TICKET_RESUME_H

#include "desk.h"

/* Opens the tickets again that have waited until now; returns how many. */
int64_t ticket_resume_due(struct desk *);

/* Returns true if there is none. */
bool ticket_resume_idle(struct desk *);
#endif
