/* deliver.h - one message from a mail system, on standard input */
#ifndef DELIVER_H
#define DELIVER_H

#include "message.h"

/*
 * Prepares a delivery before the options are read, if nothing on the command
 * line names another job: from now on the status is 75 whatever goes wrong, and
 * all of standard input is read even then, because mail systems return mail to
 * its sender for other ends. deliver_not ends that.
 */
void deliver_prepare(int argc, char *argv[]);
void deliver_not(void);

/*
 * Takes a message in, in a process of its own, which may die of it. Returns
 * true if the message is in the desk; otherwise *line is what the process said.
 */
bool deliver_one(struct cmd *, const char *, size_t n, const struct envelope *,
    struct buf *line);

/*
 * Takes the message on standard input into the desk. If that fails, in whatever
 * way, it goes to the spool. Returns 0 if the message is safe, else 75.
 */
int deliver(struct cmd *, const char *sender, const char *recipient);
#endif
