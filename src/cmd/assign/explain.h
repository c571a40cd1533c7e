/* explain.h - whom a strategy would choose, and why not the others: hd-assign
 * --explain */
#ifndef EXPLAIN_H
#define EXPLAIN_H

#include "cmd.h"
#include "strategy.h"

/*
 * Prints a record for each agent of the team of each ticket of the operands or
 * records: what is compared, and what speaks against. Changes nothing.
 */
bool explain_each(struct cmd *, const struct strategy *, const char *team);
#endif
