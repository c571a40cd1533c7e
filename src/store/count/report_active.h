/* report_active.h - counts active tickets: open, unassigned, overdue */
#ifndef REPORT_ACTIVE_H
#define REPORT_ACTIVE_H

#include "report_work.h"

enum { ACTIVE_OPEN, ACTIVE_UNASSIGNED, ACTIVE_OVERDUE };

/*
 * Counts the active tickets in these three figures, and adds their ages in
 * seconds to series 0. `band` is one more column that can make groups, or NULL.
 */
void report_active(struct report *, const struct col *band);
#endif
