/* enable.h - where the desk may tell people: hd-send --enable and --disable */
#ifndef ENABLE_H
#define ENABLE_H

#include "cmd.h"

/* Enables the desk here, or makes it silent. Returns the exit status. */
int enable_run(struct cmd *, bool enable);

/* Ends the program (78) if the desk is silent, or was enabled elsewhere. */
void enable_check(struct desk *);
#endif
