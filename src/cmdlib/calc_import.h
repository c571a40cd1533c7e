/* calc_import.h - holidays from iCalendar files: shown, or put */
#ifndef CALC_IMPORT_H
#define CALC_IMPORT_H

#include "cmd.h"

/*
 * Reads the file that cmd_slurp took and puts its days as holidays of the
 * calendar; with NULL, or -n, prints them as records. False if something was
 * refused, which is said.
 */
bool	calc_import(struct cmd *, const char *calendar);
#endif
