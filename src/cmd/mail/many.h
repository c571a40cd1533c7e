/* many.h - many messages: files, folders, and those that wait in the spool */
#ifndef MANY_H
#define MANY_H

#include "cmd.h"

/* Takes in the messages of the files that the operands name. Returns the exit
 * status. */
int many_files(struct cmd *);

/* Takes in old messages, in the order of their dates, at the instants that they
 * name. Returns the exit status. */
int many_import(struct cmd *);

/* Takes in what waits in the spool, and deletes messages that were kept for
 * long enough. Returns the exit status. */
int many_waiting(struct cmd *);
#endif
