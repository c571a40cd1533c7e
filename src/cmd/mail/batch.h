/* batch.h - messages that are taken into the desk in one transaction */
#ifndef BATCH_H
#define BATCH_H

#include "message.h"

/*
 * Adds a message, which the batch owns from now on, and takes all in when they
 * are enough; with -n only at the end.
 */
void batch_add(struct cmd *, struct message *);

/* Takes in what is left. Returns the exit status. */
int batch_end(struct cmd *);
#endif
