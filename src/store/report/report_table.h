/* report_table.h - all reports: what each figure counts, and who makes it */
#ifndef REPORT_TABLE_H
#define REPORT_TABLE_H

#include "report_def.h"

/* All reports; ended by a NULL name. */
extern const struct report_def report_table[];
#endif
