/* history_check.h - records of configuration are what their history says */
#ifndef HISTORY_CHECK_H
#define HISTORY_CHECK_H

#include "faults.h"

/*
 * Replays the history of every record that has one of its own: settings,
 * transitions, fields, agents, contacts, articles ... Each change must begin
 * with what the change before it left, and the last one leave what the record
 * has now.
 */
void history_check(struct faults *);
#endif
