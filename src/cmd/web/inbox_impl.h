/* inbox_impl.h - what the files of inbox.h share */
#ifndef INBOX_IMPL_H
#define INBOX_IMPL_H

#include "inbox.h"

/* Returns true if an agent is logged in, who does what is done from now on.
 * Otherwise the answer is written. */
bool inbox_enter(struct visit *);

/* Returns true if the agent may change tickets (agent.rights). */
bool inbox_may(struct visit *);

/* Adds an instant by which something is due: how late, or how long it lasts. */
void inbox_due(struct visit *, const char *at);
#endif
