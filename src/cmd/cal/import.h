/* import.h - holidays from iCalendar files: hd-cal import */
#ifndef IMPORT_H
#define IMPORT_H

#include "cmd.h"

/*
 * Reads the iCalendar file that cmd_slurp took, and puts its days as holidays
 * of the calendar. Without a calendar (NULL), or with -n, prints them as
 * records. False if something was refused; says what.
 */
bool import_holidays(struct cmd *, const char *calendar);
#endif
