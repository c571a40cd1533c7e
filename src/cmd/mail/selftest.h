/* selftest.h - conversations of the desk with programs: hd-mail --selftest */
#ifndef SELFTEST_H
#define SELFTEST_H

#include "cmd.h"

/* Plays them on the desk, with its own rules, templates and settings, and rolls
 * everything back. Returns the exit status: 1 if a conversation does not end.
 */
int selftest_run(struct cmd *);
#endif
