/* calendar_cmd.h - what hd-cal does with files and records */
#ifndef CALENDAR_CMD_H
#define CALENDAR_CMD_H

#include "cmd.h"

/*
 * Reads records that ask calendars something; prints them with the answer in
 * `result`. False if something was refused, which is said.
 */
bool calendar_records(struct cmd *);

/*
 * Reads the iCalendar file that cmd_slurp took and puts its days as holidays of
 * the calendar; with NULL, or -n, prints them as records. False if something
 * was refused, which is said.
 */
bool calendar_import(struct cmd *, const char *calendar);
#endif
