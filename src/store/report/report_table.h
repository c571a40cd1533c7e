/* report_table.h - all reports, with their figures and who makes them */
#ifndef REPORT_TABLE_H
#define REPORT_TABLE_H

#include "report_def.h"

/* All reports; ended by a NULL name. */
extern const struct report_def report_table[];
#endif
