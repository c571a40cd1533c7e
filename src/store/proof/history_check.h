/* history_check.h - records of configuration are what their history says */
#ifndef HISTORY_CHECK_H
#define HISTORY_CHECK_H

#include "faults.h"

/*
 * Replays the history of every record that has one of its own: settings,
 * transitions, fields, agents, contacts, articles ... Prints a fault unless
 * each change begins with the value that the change before it left, and the
 * last change leaves the value that the record has now.
 */
void history_check(struct faults *);
#endif
