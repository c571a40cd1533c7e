/* idle.h - whether hd-cron has nothing to do: hd-init --idle */
#ifndef IDLE_H
#define IDLE_H

#include "cmd.h"

/* Sets the status to 0 if no job of hd-cron has anything to do, else to 1. */
bool idle_ask(struct cmd *);
#endif
