/* explain.h - what hd-mail sees in messages: hd-mail --explain */
#ifndef EXPLAIN_H
#define EXPLAIN_H

#include "cmd.h"

/* Prints a record for each message of the files that the operands name, or for
 * the one on standard input, and returns the exit status. */
int explain_run(struct cmd *);
#endif
