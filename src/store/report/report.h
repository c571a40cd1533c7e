/* report.h - makes a report: from what is asked for to a grid of figures */
#ifndef REPORT_H
#define REPORT_H

#include "grid.h"
#include "report_ask.h"

/* A report that was made, with what is behind its figures. */
struct report;

/*
 * Makes a report that report_check() has allowed, into an empty grid. Instants
 * fall into the periods of the local zone. With as_of the report is made as it
 * would have been made then. The ask must live as long as the report, which the
 * caller frees.
 */
struct report *report_make(
    struct desk *, const struct report_ask *, struct grid *);
void report_free(struct report *);

/* Returns whether a goal was missed in this report. */
bool report_missed(const struct report *);
#endif
