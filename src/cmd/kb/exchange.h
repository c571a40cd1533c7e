/* exchange.h - articles go to files, and come back: hd-kb export, import */
#ifndef EXCHANGE_H
#define EXCHANGE_H

#include "cmd.h"

/* Brings the articles of a folder into the desk, or those of the desk into the
 * folder; the operand names it. Return the exit status: 1 if both have changed
 * an article, so that FILE.theirs lies beside FILE. */
int exchange_import(struct cmd *);
int exchange_export(struct cmd *);
#endif
