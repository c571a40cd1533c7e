/* waiting.h - suspended messages: hd-mail --release, --drop */
#ifndef WAITING_H
#define WAITING_H

#include "cmd.h"

/* Takes in the suspended messages that the operands name, or drops them.
 * Return the exit status. */
int waiting_release(struct cmd *);
int waiting_drop(struct cmd *);
#endif
